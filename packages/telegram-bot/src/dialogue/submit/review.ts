import type { Month } from '@hoptac/core/time';
import type { Load } from '../query';
import type { Place } from '../state';
import { go, type Context, type Flow, type Turn } from '../turn';
import { draftFor, hasDraft, hasNews, keepDraft, missingElements, sentFor, withChanges } from './draft';
import { hears } from '../hears';
import { judge } from './judge';
import { openTypedMonth } from './open-month';
import { drawReadBack, MEND, READING } from './read-back';
import { overtaken, send } from './send';
import { takeReading, takeReport } from './take-report';
import { words } from './words';

type Review = Extract<Place, { screen: 'review' }>;

const SPOKEN = {
  confirm: [
    'gui',
    'gui di',
    'dung',
    'dung roi',
    'dung vay',
    'dung gui',
    'ok',
    'oke',
    'dong y',
    'xac nhan',
    'co',
    'vang',
    'chuan',
    'send',
    'yes',
    'confirm',
  ],
  edit: [
    'sua',
    'sai',
    'sai roi',
    'chua dung',
    'khong',
    'ko',
    'khong dung',
    'nham',
    'nham roi',
    'no',
    'change',
    'edit',
  ],
  fill: ['nhap tiep', 'tiep', 'them', 'fill', 'more'],
  discard: ['bo', 'huy', 'xoa', 'discard'],
  changeMonth: ['doi thang', 'nham thang', 'other month'],
  explain: ['so van dung', 'van dung', 'gui lai', 'still right'],
};

/** Reads back exactly what was understood, and sends it when confirmed. */
export const review: Flow<Review> = {
  right: 'submit',
  ownWords: ['submit'],
  draw: drawReadBack,

  take(context, at, input) {
    const { state, view } = context;
    const { period } = at;
    const action = 'action' in input ? input.action : hears(input.text, SPOKEN);
    if (action?.startsWith(MEND)) return mend(context, period, Number(action.slice(MEND.length)));
    if (action?.startsWith(READING)) return choose(context, at, action.slice(READING.length));
    const missing = missingElements(context, period)[0];
    switch (action) {
      case 'confirm':
        return confirm(context, period);
      case 'edit':
        return { state: go(state, { screen: 'chooseElement', period }) };
      case 'fill':
        return missing === undefined
          ? { state }
          : {
              state: go(keepDraft(state, view, period, draftFor(state, view, period)), {
                screen: 'ask',
                period,
                element: missing,
                guided: true,
              }),
            };
      case 'changeMonth':
        return { state: go(state, { screen: 'chooseMonth', moving: period }) };
      case 'discard':
        return hasDraft(state, view, period)
          ? { state: go(state, { screen: 'discard', period }) }
          : { state: go(state, { screen: 'menu' }) };
      case 'explain':
        return sentFor(view, period)?.state === 'returned' && !hasNews(state, view, period)
          ? { state: go(state, { screen: 'reason', period, unchanged: true }) }
          : { state };
      default:
        return typed(context, 'text' in input ? input.text : '', period);
    }
  },
};

/** Takes what was probably meant, because the sender said so. */
function mend(context: Context, period: Month, index: number): Turn | Load {
  const { state, view } = context;
  const judged = judge(context, period);
  if ('load' in judged) return judged;
  const suggestion = judged.answer[index]?.suggestion;
  return { state: suggestion ? withChanges(state, view, period, suggestion) : state };
}

/** Takes one of the things that an unclear figure can be; the others stay to be chosen. */
function choose(context: Context, at: Review, chosen: string): Turn {
  const [index = -1, reading = -1] = chosen.split(':').map(Number);
  const { unclear = [] } = at;
  const { element, readings } = unclear[index] ?? { element: '', readings: [] };
  const taken = takeReading(context, element, readings[reading] ?? '');
  if (!('value' in taken)) return { state: context.state, notice: taken.notice };
  const changed = withChanges(context.state, context.view, at.period, { [element]: taken.value });
  const left = unclear.filter((_, place) => place !== index);
  const next: Review = { screen: 'review', period: at.period, ...(left.length > 0 && { unclear: left }) };
  return { state: go(changed, next) };
}

/** A month by itself says that the figures are of that month; anything else is figures. */
function typed(context: Context, text: string, period: Month): Turn {
  return openTypedMonth(context, text, period) ?? takeReport(context, text, period);
}

function confirm(context: Context, period: Month): Turn | Load {
  const { state, view } = context;
  const say = words[state.language];
  const late = overtaken(context, period);
  if (late) return late;
  if (!hasNews(state, view, period)) return { state, notice: say.nothingToSend };
  const judged = judge(context, period);
  if ('load' in judged) return judged;
  // What cannot be is on the screen already; there is no way to send it.
  if (judged.answer.some(({ severity }) => severity === 'error')) return { state };
  const { changes } = draftFor(state, view, period);
  const before = sentFor(view, period)?.values ?? {};
  const changesSent = Object.entries(changes).some(
    ([element, value]) => before[element] !== undefined && before[element] !== value,
  );
  return changesSent ? { state: go(state, { screen: 'reason', period }) } : send(context, period);
}
