import type { DataElement } from '@hoptac/core/indicators';
import { formatPeriod, isMonth, monthOf, type Month, type Period } from '@hoptac/core/time';
import { fold, hasReport, parseReport, type Report } from '@hoptac/core/vi';
import { go, type Context, type Turn } from '../turn';
import { firstMonth, lastMonth, withChanges } from './draft';
import type { Unclear } from './places';
import { words } from './words';
import { words as menuWords } from '../menu/words';

/** Whether a message reads like figures, understood or not. */
export function looksLikeReport({ view }: Context, text: string): boolean {
  return (
    saysAverageWage(text) || hasReport(parseReport(text, { elements: view.elements, today: view.today }))
  );
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
 * month that is over. What was not understood is said, and nothing of it is taken; what can be one of a few things is
 * offered on the read-back.
 */
export function takeReport(context: Context, text: string, period?: Month): Turn {
  const { state, view } = context;
  const say = words[state.language];
  const read = parseReport(text, { elements: view.elements, today: view.today });
  const notTaken = notTakenLines(context, text, read);
  const unclear = unclearOf(read);
  if (read.values.length === 0 && unclear.length === 0)
    return {
      state,
      notice:
        notTaken.length === 0 || (read.problems.length === 0 && !saysAverageWage(text))
          ? menuWords[state.language].notUnderstood
          : [say.notTaken, ...notTaken].join('\n'),
    };
  const month = read.period ?? period ?? lastMonth(view);
  const refusal = whyNoMonth(context, month);
  if (refusal !== undefined || !isMonth(month)) return { state, notice: refusal ?? say.onlyMonths };
  const changes = Object.fromEntries(read.values.map(({ element, value }) => [element, value]));
  const next = go(withChanges(state, view, month, changes), {
    screen: 'review',
    period: month,
    ...(unclear.length > 0 && { unclear }),
  });
  return notTaken.length === 0
    ? { state: next }
    : { state: next, notice: [say.notTaken, ...notTaken].join('\n') };
}

/** The value of a figure by one of its readings, or what to say. */
export function takeReading(
  { state, view }: Context,
  code: string,
  reading: string,
): { value: number } | { notice: string } {
  const element = view.elements.find((one) => one.code === code);
  const read = element && readAnswer(element, reading, view.today);
  const value = read?.values[0]?.value;
  if (value !== undefined) return { value };
  return { notice: read?.problems[0]?.hint[state.language] ?? words[state.language].unclear(reading) };
}

/** Reads an answer to the question for one figure, as if its name stood before it. */
export function readAnswer(element: DataElement, text: string, today: Context['view']['today']): Report {
  return parseReport(`${element.name.vi}: ${text}`, { elements: [element], today });
}

/** Whether somebody gives the average wage, which is asked for nowhere: it is counted from the wage bill. */
export function saysAverageWage(text: string): boolean {
  return /\b(?:luong|thu nhap)\s+(?:bq|binh quan|tb|trung binh)\b/.test(fold(text));
}

function notTakenLines({ state, view }: Context, text: string, read: Report): string[] {
  const say = words[state.language];
  const average = saysAverageWage(text) && view.elements.some(({ code }) => code === 'wageBill');
  // Its amount stands alone then, and to ask whose it is would only confuse.
  const problems = read.problems.filter(({ reason }) => !average || reason !== 'noElement');
  const leftovers = read.leftovers.filter((left) => !average || !saysAverageWage(left.text));
  return [
    ...(average ? [`• ${say.averageWage}`] : []),
    ...problems.map(({ hint }) => `• ${hint[state.language]}`),
    ...leftovers.map((left) => `• ${say.unclear(left.text)}`),
  ];
}

/** What was refused because it can be one of a few things. */
function unclearOf({ problems }: Report): Unclear[] {
  return problems.flatMap(({ element, readings }) =>
    element !== undefined && readings.length > 1 ? [{ element, readings: [...readings] }] : [],
  );
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
