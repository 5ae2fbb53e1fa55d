import type { DataElement } from '@hoptac/core/indicators';
import { shiftMonth, yearBefore } from '@hoptac/core/time';
import { parseQuantity, type ReportProblem } from '@hoptac/core/vi';
import type { Button } from '../reply';
import type { Place } from '../state';
import { go, type Context, type Flow, type Turn } from '../turn';
import { draftFor, keepDraft, monthIn, sentFor, valuesOf, withChanges } from './draft';
import { hears } from '../hears';
import { showValue } from './show-value';
import { looksLikeReport, readAnswer, saysAverageWage, takeReport } from './take-report';
import { returnedLines } from './returned';
import { words } from './words';

type Ask = Extract<Place, { screen: 'ask' }>;

/** Before the place of a reading that is meant. */
const READING = 'reading:';

const SPOKEN = {
  skip: ['bo qua', 'skip'],
  same: ['nhu thang truoc', 'nhu cu', 'khong doi', 'van the', 'same'],
  review: ['xem lai', 'xong', 'het', 'review', 'done'],
  previous: ['quay lai', 'cau truoc', 'lui', 'back'],
};

/** One figure of one month; the values beside it help to see a slip of a digit. */
export const ask: Flow<Ask> = {
  right: 'submit',
  draw(context, at) {
    const { state, view } = context;
    const say = words[state.language];
    const element = elementAt(context, at);
    const show = (value: number) => showValue(element, value, state.language);
    const before = sentFor(view, shiftMonth(at.period, -1))?.values[element.code];
    const lastYear = sentFor(view, yearBefore(at.period))?.values[element.code];
    const returned = returnedLines(context, at.period);
    if ('load' in returned) return returned;
    const place = placeOf(context, at);
    const text = [
      ...returned.answer,
      say.ask(element.name[state.language], monthIn(context, at.period)) +
        (at.guided && place >= 0 ? ` ${say.question(place + 1, view.asked.length)}` : ''),
      ...(element.meaning ? [`(${element.meaning[state.language].replace(/\.$/, '')})`] : []),
      ...(before === undefined ? [] : [say.monthBefore(show(before))]),
      ...(lastYear === undefined ? [] : [say.yearBefore(show(lastYear))]),
      say.example(exampleOf(element, say)),
    ];
    const same: Button[][] =
      before === undefined ? [] : [[{ label: say.same(show(before)), action: 'same' }]];
    const readings = (at.readings ?? []).map((label, index) => ({ label, action: `${READING}${index}` }));
    const steps: Button[] = [
      ...(at.guided && place > 0 ? [{ label: say.previous, action: 'previous' }] : []),
      { label: say.skip, action: 'skip' },
    ];
    const out: Button[] = [
      { label: say.toReview, action: 'review' },
      { label: say.menu, action: 'menu' },
    ];
    return {
      text: text.join('\n'),
      buttons: [...(readings.length > 0 ? [readings] : []), ...same, steps, out],
    };
  },

  take(context, at, input) {
    const { state, view } = context;
    const element = elementAt(context, at);
    const action = 'action' in input ? input.action : hears(input.text, SPOKEN);
    if (action?.startsWith(READING)) {
      const reading = at.readings?.[Number(action.slice(READING.length))];
      return reading === undefined ? { state } : takeAnswer(context, at, element, reading);
    }
    switch (action) {
      case 'skip':
        return { state: after(context, at) };
      case 'review':
        return { state: go(state, { screen: 'review', period: at.period }) };
      case 'previous':
        return {
          state: go(state, askFor(at, view.asked[Math.max(0, placeOf(context, at) - 1)]!)),
        };
      case 'same': {
        const before = sentFor(view, shiftMonth(at.period, -1))?.values[element.code];
        return before === undefined ? { state } : answer(context, at, before);
      }
      default:
        return 'text' in input ? takeAnswer(context, at, element, input.text) : { state };
    }
  },
};

function exampleOf({ valueKind, allowNegative }: DataElement, say: typeof words.vi): string {
  if (valueKind === 'money') return allowNegative ? say.exampleMoneyNegative : say.exampleMoney;
  return valueKind === 'yesNo' ? say.exampleYesNo : say.exampleCount;
}

/** A bare number answers the question; a message with names of figures is taken as a report. */
function takeAnswer(context: Context, at: Ask, element: DataElement, text: string): Turn {
  const { state, view } = context;
  const say = words[state.language];
  const read = readAnswer(element, text, view.today);
  const value = read.values[0]?.value;
  const clean = read.problems.length === 0 && read.leftovers.length === 0 && read.period === undefined;
  if (value !== undefined && clean) return answer(context, at, value);
  if (element.code === 'wageBill' && saysAverageWage(text)) return { state, notice: say.averageWage };
  // Said of this question alone: it is left open, and not taken for zero.
  const [only, ...others] = read.problems;
  if (only && others.length === 0 && read.leftovers.length === 0 && isNone(only))
    return { state: after(context, at), notice: say.leftUnknown(element.name[state.language]) };
  if (looksLikeReport(context, text)) return takeReport(context, text, at.period);
  const problem = read.problems.find(({ reason }) => reason !== 'missingValue');
  const quantity = parseQuantity(text);
  const unclear = say.unclear(read.leftovers[0]?.text ?? text);
  const readings = problem?.readings ?? (quantity.ok ? [] : quantity.readings);
  return {
    state: go(state, { ...askFor(at, element), ...(readings.length > 0 && { readings: [...readings] }) }),
    notice: (problem?.hint ?? (quantity.ok ? undefined : quantity.hint))?.[state.language] ?? unclear,
  };
}

/** `không có`, `chưa có`: no figure, of which zero is the only number it could be. */
function isNone({ reason, readings }: ReportProblem): boolean {
  return reason === 'noData' || (reason === 'ambiguous' && readings.length === 1 && readings[0] === '0');
}

/** The question for another element, without what was offered for this one. */
function askFor({ period, guided }: Ask, { code }: DataElement): Ask {
  return { screen: 'ask', period, element: code, guided };
}

function answer(context: Context, at: Ask, value: number): Turn {
  const state = withChanges(context.state, context.view, at.period, { [at.element]: value });
  return { state: after({ ...context, state }, at) };
}

/** The next figure that is not known yet, or the review when there is none or only one was asked for. */
function after(context: Context, at: Ask) {
  const { state, view } = context;
  const draft = draftFor(state, view, at.period);
  const known = valuesOf(view, at.period, draft);
  const next = view.asked.slice(placeOf(context, at) + 1).find(({ code }) => known[code] === undefined);
  const kept = keepDraft(state, view, at.period, draft);
  return at.guided && next ? go(kept, askFor(at, next)) : go(kept, { screen: 'review', period: at.period });
}

/** Where it stands in the order of asking; -1 for what is only understood. */
function placeOf({ view }: Context, { element }: Ask): number {
  return view.asked.findIndex(({ code }) => code === element);
}

function elementAt(context: Context, at: Ask): DataElement {
  const { elements, asked } = context.view;
  return elements.find(({ code }) => code === at.element) ?? asked[0]!;
}
