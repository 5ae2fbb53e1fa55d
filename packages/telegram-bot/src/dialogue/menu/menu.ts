import { formatPeriod, type Month } from '@hoptac/core/time';
import type { Button } from '../reply';
import { may } from '../rights';
import { actingLine } from '../roles/acting-line';
import { words as roleWords } from '../roles/words';
import { draftMonths } from '../submit/draft';
import { go, type Context, type Flow } from '../turn';
import { seldom, ways } from './ways';
import { waitingFile } from '../unfinished/waiting-file';
import { words as unfinishedWords } from '../unfinished/words';
import { words } from './words';

/** Where every way back leads: the things one can do, what waits for one first. */
export const menu: Flow<{ screen: 'menu' }> = {
  draw(context) {
    const { state, view } = context;
    const say = words[state.language];
    const monthName = (month: Month) => formatPeriod(month, { language: state.language });
    const resume = draftMonths(state, view).map((month): Button[] => [
      { label: say.resume(monthName(month)), action: `resume:${month}` },
    ]);
    const file = waitingFile(context);
    const waiting: Button[][] = file
      ? [[{ label: unfinishedWords[state.language].file(file.name), action: 'continue:file' }]]
      : [];
    const returned = view.submissions.flatMap((sent): Button[][] =>
      sent.state === 'returned' && may(view.person, 'submit')
        ? [[{ label: say.returned(monthName(sent.period)), action: `returned:${sent.period}` }]]
        : [],
    );
    const acting = actingLine(context);
    const change: Button[][] =
      acting === undefined ? [] : [[{ label: roleWords[state.language].change, action: 'roles' }]];
    const question = may(view.person, 'submit') ? say.question : say.questionReader;
    return {
      text: acting === undefined ? question : `${acting}\n${question}`,
      buttons: [...waiting, ...returned, ...resume, ...rowsOf(ways, context), ...change],
    };
  },
  take({ state }) {
    return { state, notice: words[state.language].notUnderstood };
  },
};

/** The rest of the menu. */
export const more: Flow<{ screen: 'more' }> = {
  draw(context) {
    const say = words[context.state.language];
    return {
      text: say.moreText,
      buttons: [...rowsOf(seldom, context), [{ label: say.back, action: 'menu' }]],
    };
  },
  take({ state }) {
    return { state: go(state, { screen: 'menu' }), notice: words[state.language].notUnderstood };
  },
};

/** The ways that are for somebody, as rows of buttons. */
function rowsOf(rows: typeof ways, { state, view }: Context): Button[][] {
  return rows
    .map((row) => row.filter(({ right, ofPage }) => may(view.person, right) && (!ofPage || view.hasPage)))
    .filter((row) => row.length > 0)
    .map((row) =>
      row.map(({ action, label }) => ({ label: words[state.language][label] as string, action })),
    );
}
