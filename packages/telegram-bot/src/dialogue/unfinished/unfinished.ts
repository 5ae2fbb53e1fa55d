import { formatPeriod } from '@hoptac/core/time';
import { draftOf } from '../announcements/draft';
import type { Button } from '../reply';
import { may } from '../rights';
import { draftMonths } from '../submit/draft';
import { go, type Context, type Flow, type Turn } from '../turn';
import { openWaitingFile, waitingFile } from './waiting-file';
import { words } from './words';

/** What somebody has begun and not ended, to choose from. */
export const unfinished: Flow<{ screen: 'unfinished' }> = {
  draw(context) {
    const say = words[context.state.language];
    const begun = begunBy(context);
    return {
      text: begun.length === 0 ? say.nothing : say.which,
      buttons: [...begun.map((button) => [button]), [{ label: say.menu, action: 'menu' }]],
    };
  },
  take({ state }) {
    return { state, notice: words[state.language].which };
  },
};

/** Goes on with what was begun: a file that waits alone at once, else one chooses. `file` is that file, `plan` the plan. */
export function goOn(context: Context, what: string | undefined): Turn {
  const { state } = context;
  if (what === 'file') return { state: openWaitingFile(context) };
  if (what === 'plan' && state.planning)
    return { state: go(state, { screen: 'planRevise', step: 'targets', page: 1 }) };
  const [only, ...others] = begunBy(context);
  if (only?.action === 'continue:file' && others.length === 0) return { state: openWaitingFile(context) };
  return { state: go(state, { screen: 'unfinished' }) };
}

/** Each thing that was begun, as a button that leads back to it. */
function begunBy(context: Context): Button[] {
  const { state, view } = context;
  const say = words[state.language];
  const file = waitingFile(context);
  const { founding, planning } = state;
  const { title } = draftOf(state);
  const months = may(view.person, 'submit') ? draftMonths(state, view) : [];
  return [
    ...(file ? [{ label: say.file(file.name), action: 'continue:file' }] : []),
    ...(founding && may(view.person, 'keepRegister')
      ? [{ label: say.founding(founding.name ?? say.newOne), action: 'found' }]
      : []),
    ...(planning && may(view.person, 'keepPlans')
      ? [{ label: say.plan(planning.year), action: 'continue:plan' }]
      : []),
    ...(title !== undefined && may(view.person, 'announce')
      ? [{ label: say.announcement(title), action: 'announce' }]
      : []),
    ...months.map((month) => ({
      label: say.month(formatPeriod(month, { language: state.language })),
      action: `resume:${month}`,
    })),
  ];
}
