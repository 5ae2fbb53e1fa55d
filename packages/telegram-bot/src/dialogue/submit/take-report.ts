import { formatPeriod, isMonth, monthOf, type Month, type Period } from '@hoptac/core/time';
import { hasReport, parseReport } from '@hoptac/core/vi';
import { go, type Context, type Turn } from '../turn';
import { firstMonth, lastMonth, withChanges } from './draft';
import { words } from './words';
import { words as menuWords } from '../menu/words';

/** Whether a message reads like figures, understood or not. */
export function looksLikeReport({ view }: Context, text: string): boolean {
  return hasReport(parseReport(text, { elements: view.elements, today: view.today }));
}

/**
 * Whether a message is figures and nothing else. Where something else is being asked, a single figure such as `6 thành
 * viên` is not enough: then it needs its month, or a second figure.
 */
export function isReport({ view }: Context, text: string, elsewhere: boolean): boolean {
  const { values, problems, leftovers, period } = parseReport(text, {
    elements: view.elements,
    today: view.today,
  });
  const whole = values.length > 0 && problems.length === 0 && leftovers.length === 0;
  return whole && (!elsewhere || period !== undefined || values.length > 1);
}

/**
 * Takes the figures of a free message into the draft of its month; without a month in it, of `period` or of the last
 * month that is over. What was not understood is said, and nothing of it is taken.
 */
export function takeReport(context: Context, text: string, period?: Month): Turn {
  const { state, view } = context;
  const say = words[state.language];
  const read = parseReport(text, { elements: view.elements, today: view.today });
  const notTaken = [
    ...read.problems.map(({ hint }) => `• ${hint[state.language]}`),
    ...read.leftovers.map((left) => `• ${say.unclear(left.text)}`),
  ];
  if (read.values.length === 0)
    return {
      state,
      notice:
        read.problems.length === 0
          ? menuWords[state.language].notUnderstood
          : [say.notTaken, ...notTaken].join('\n'),
    };
  const month = read.period ?? period ?? lastMonth(view);
  const refusal = whyNoMonth(context, month);
  if (refusal !== undefined || !isMonth(month)) return { state, notice: refusal ?? say.onlyMonths };
  const changes = Object.fromEntries(read.values.map(({ element, value }) => [element, value]));
  const next = go(withChanges(state, view, month, changes), { screen: 'review', period: month });
  return notTaken.length === 0
    ? { state: next }
    : { state: next, notice: [say.notTaken, ...notTaken].join('\n') };
}

/** Why figures cannot be taken for a period, or undefined when they can. */
export function whyNoMonth({ state, view }: Context, period: Period): string | undefined {
  const say = words[state.language];
  const name = formatPeriod(period, { language: state.language });
  if (!isMonth(period)) return say.onlyMonths;
  if (period > monthOf(view.today)) return say.future(name);
  if (period < firstMonth(view))
    return say.tooOld(formatPeriod(firstMonth(view), { language: state.language }));
  return undefined;
}
