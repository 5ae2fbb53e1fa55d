import { hears } from '../../hears';
import type { Load } from '../../query';
import type { Button, Screen } from '../../reply';
import { go, type Context, type Input, type Turn } from '../../turn';
import { askForPlace, takePlace } from '../choose-place';
import type { FoundingStep } from '../places';
import { choiceButtons, readName, readValue, type Read } from '../read-value';
import { words } from '../words';
import { bullets, checkFounding, PROBLEMS_TOLD } from './founding';
import { afterStep, type At } from './steps';

const SKIP = ['bo qua', 'khong ro', 'chua ro', 'skip'];
const SKIPPED: readonly FoundingStep[] = ['members', 'capital'];

/** Asks one thing of the new organisation. */
export function drawQuestion(context: Context, at: At): Screen | Load {
  const { state, view } = context;
  const { language, founding: given = {} } = state;
  const say = words[language];
  const { step } = at;
  const out: Button[][] = [
    [
      ...(SKIPPED.includes(step) ? [{ label: say.skip, action: 'skip' }] : []),
      { label: say.back, action: 'back' },
    ],
    [
      { label: say.cancel, action: 'cancel' },
      { label: say.menu, action: 'menu' },
    ],
  ];
  const asked = at.alone ? say.steps[step] : `${say.foundingTitle}\n${say.steps[step]}`;
  if (step === 'place')
    return askForPlace(context, asked, { on: given.on ?? view.today, sought: at.sought, page: at.page }, out);
  if (step === 'kind' || step === 'sector')
    return { text: asked, buttons: [...choiceButtons(step, language), ...out] };
  if (step === 'on') return { text: asked, buttons: [[{ label: say.today, action: 'today' }], ...out] };
  if (step !== 'name' || given.name === undefined) return { text: asked, buttons: out };
  const check = checkFounding(context, given);
  if ('load' in check) return check;
  const named =
    check.refused.length === 0
      ? []
      : [`“${given.name}”`, say.nameRefused, ...bullets(check.refused.slice(0, PROBLEMS_TOLD))];
  const { suggestion } = check;
  return {
    text: [...named, ...(named.length > 0 ? [''] : []), asked].join('\n'),
    buttons: [
      ...(suggestion === undefined ? [] : [[{ label: say.useSuggested(suggestion), action: 'suggested' }]]),
      ...out,
    ],
  };
}

/** Takes the answer, and goes on to the next question. */
export function takeAnswer(context: Context, at: At, input: Input): Turn | Load {
  const { state, view } = context;
  const { founding: given = {} } = state;
  const skipped = 'action' in input ? input.action === 'skip' : hears(input.text, { skip: SKIP }) === 'skip';
  if (skipped && SKIPPED.includes(at.step)) return { state: afterStep(state, at, given) };
  if (at.step === 'place') {
    const seeking = { on: given.on ?? view.today, sought: at.sought, page: at.page };
    const taken = takePlace(context, seeking, input);
    if (!taken) return { state };
    if ('load' in taken) return taken;
    if ('chosen' in taken) return { state: afterStep(state, at, { ...given, place: taken.chosen }) };
    const { sought: _, ...rest } = at;
    return { state: go(state, { ...rest, ...taken }) };
  }
  if (at.step === 'name') return takeName(context, at, input);
  if (at.step === 'check') return { state };
  const read = readValue(context, at.step, input);
  if (!read.ok) return { state, notice: read.notice };
  return { state: afterStep(state, at, { ...given, [at.step]: read.value }) };
}

/** A name is judged at once; one that cannot be used stays to be mended. */
function takeName(context: Context, at: At, input: Input): Turn | Load {
  const { state } = context;
  const { founding: given = {} } = state;
  let wanted: Read<string>;
  if ('action' in input && input.action === 'suggested') {
    const check = checkFounding(context, given);
    if ('load' in check) return check;
    wanted = { ok: true, value: check.suggestion ?? given.name ?? '' };
  } else wanted = readName(context, input);
  if (!wanted.ok) return { state, notice: wanted.notice };
  const named = { ...given, name: wanted.value };
  const check = checkFounding(context, { ...named, place: undefined });
  if ('load' in check) return check;
  return check.refused.length > 0
    ? { state: { ...state, founding: named } }
    : { state: afterStep(state, at, named) };
}
