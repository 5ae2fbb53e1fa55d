import type { CalendarDate, MonthlyPeriod } from '../time';
import type { Bilingual } from './bilingual';
import type { PeriodContext } from './period-context';
import { refuse, type Refusal, type ReportReason } from './refusal';
import { REPORT_HINTS } from './report-hints';
import { exampleOf, labelsOf, type ReportElement } from './report-labels';
import { pairUp, readingsOf, type Item, type Pairing } from './report-pairs';
import { cutReport, type Piece } from './report-pieces';
import { judgePair } from './report-value';
import { tokenize, type Token } from './tokens';

/** Where something stands in the original text: `text.slice(start, end)`. */
export interface Span {
  start: number;
  end: number;
}
/** A figure that was understood; its text is the name together with the number. */
export interface ReportValue {
  element: string;
  value: number;
  span: Span;
  text: string;
}
/** Something that was seen and not taken. */
export interface ReportProblem {
  text: string;
  span: Span;
  reason: ReportReason;
  /** What to type instead. */
  hint: Bilingual;
  /** What the number or the period can be, each as it can be typed; empty where there is nothing to offer. */
  readings: readonly string[];
  /** The code of the element it concerns, where that is known. */
  element?: string;
}
/** What was understood of a message, and what was not. */
export interface Report {
  period?: MonthlyPeriod;
  values: ReportValue[];
  problems: ReportProblem[];
  /** Words that were not understood. */
  leftovers: { text: string; span: Span }[];
}
/** What a report may speak of, and the day on which it is read. */
export interface ParseReportOptions {
  /** The elements that may be reported. */
  elements: readonly ReportElement[];
  /** The day in Việt Nam, for months without a year. */
  today: CalendarDate;
}

interface Message {
  text: string;
  tokens: readonly Token[];
}
type Outcome = Pick<Report, 'values' | 'problems'>;

function place({ text, tokens }: Message, from: number, next: number) {
  const start = tokens[from]?.start ?? text.length;
  const end = next > from ? (tokens[next - 1]?.end ?? start) : start;
  return { text: text.slice(start, end), span: { start, end } };
}

function extentOf(items: readonly Item[]): [from: number, next: number] {
  return [Math.min(...items.map((item) => item.from)), Math.max(...items.map((item) => item.next))];
}

function problem(message: Message, items: readonly Item[], refusal: Refusal<ReportReason>): ReportProblem {
  const { reason, hint, readings } = refusal;
  return { ...place(message, ...extentOf(items)), reason, hint, readings };
}

function loneProblem(message: Message, item: Item): ReportProblem {
  const { text } = place(message, item.from, item.next);
  if (item.kind === 'value') {
    const refusal = item.read.ok ? refuse('noElement' as const, REPORT_HINTS.noElement(text)) : item.read;
    return problem(message, [item], refusal);
  }
  const [element, ...others] = item.elements;
  const known = element && others.length === 0 ? { element: element.code } : {};
  return {
    ...problem(message, [item], refuse('missingValue', REPORT_HINTS.missingValue(text, exampleOf(element)))),
    ...known,
  };
}

function judge(message: Message, pairing: Pairing): Outcome {
  const outcome: Outcome = { values: [], problems: pairing.lone.map((item) => loneProblem(message, item)) };
  for (const pair of pairing.pairs) {
    const { label, value } = pair;
    const at = place(message, Math.min(label.from, value.from), Math.max(label.next, value.next));
    const judged = judgePair(pair, message.tokens, (from, next) => place(message, from, next).text);
    if (judged.ok) outcome.values.push({ element: judged.element, value: judged.value, ...at });
    else {
      const { reason, hint, readings, element } = judged;
      outcome.problems.push({ ...at, reason, hint, readings, ...(element === undefined ? {} : { element }) });
    }
  }
  for (const items of pairing.unclear) {
    const labels = items.filter((item) => item.kind === 'label');
    const [element, ...others] = labels.flatMap((label) => label.elements);
    const known = element && others.length === 0 ? { element: element.code } : {};
    const { text } = place(message, ...extentOf(items));
    outcome.problems.push({
      ...problem(message, items, refuse('ambiguous', REPORT_HINTS.pairing(text))),
      ...known,
    });
  }
  return outcome;
}

/**
 * Judges a clause. Where a space may or may not end a number (`40tr 25 thành viên`), the readings in which every name has its value are
 * compared, and the one with the fewest problems is taken, if it is the only one.
 */
function judgeClause(message: Message, items: readonly Item[], labels: ReturnType<typeof labelsOf>): Outcome {
  const readings = readingsOf(items, labels.losses).map((reading) => {
    const pairing = pairUp(reading);
    return { complete: pairing.lone.length + pairing.unclear.length === 0, outcome: judge(message, pairing) };
  });
  const complete = readings.filter((reading) => reading.complete).map((reading) => reading.outcome);
  const fewest = Math.min(...complete.map((outcome) => outcome.problems.length));
  const [best, ...rivals] = complete.filter((outcome) => outcome.problems.length === fewest);
  if (best && rivals.length === 0) return best;
  const first = best ? undefined : readings[0]?.outcome;
  return first ?? judge(message, { pairs: [], lone: [], unclear: [items] });
}

/** The names and values of each clause. Where every clause holds just one of them (a name on a line, its number on the next), they are one. */
function clausesOf(pieces: readonly Piece[]): Item[][] {
  const clauses: Item[][] = [[]];
  for (const piece of pieces) {
    if (piece.kind === 'break') clauses.push([]);
    else if (piece.kind === 'label' || piece.kind === 'value') clauses.at(-1)?.push(piece);
  }
  const filled = clauses.filter((clause) => clause.length > 0);
  const takesTurns = filled.every(
    (clause, index) => clause.length === 1 && clause[0]?.kind === (index % 2 === 0 ? 'label' : 'value'),
  );
  return takesTurns ? [filled.flat()] : filled;
}

function readPeriods(message: Message, pieces: readonly Piece[], report: Report): void {
  for (const piece of pieces) {
    if (piece.kind !== 'period') continue;
    const at = place(message, piece.from, piece.next);
    const { read } = piece;
    if (!read.ok)
      report.problems.push({ ...at, reason: read.reason, hint: read.hint, readings: read.readings });
    else if (report.period === undefined) report.period = read.period;
    else if (report.period !== read.period)
      report.problems.push({
        ...at,
        reason: 'severalPeriods',
        hint: REPORT_HINTS.severalPeriods(at.text),
        readings: [],
      });
  }
  if (report.problems.some(({ reason }) => reason === 'severalPeriods')) delete report.period;
}

/** Keeps one of two equal values; two different ones for an element are both withdrawn, since neither is known to be right. */
function withoutRepeats({ values, problems }: Outcome): Outcome {
  const kept = values.filter((value, index) => {
    const same = values.filter((other) => other.element === value.element);
    return same.every((other) => other.value === value.value) && values.indexOf(same[0] ?? value) === index;
  });
  const clashes = values.flatMap((value, index) => {
    const first = values.find((other) => other.element === value.element) ?? value;
    if (values.indexOf(first) === index || first.value === value.value) return [];
    const hint = REPORT_HINTS.repeated(first.text, value.text);
    return [
      {
        text: value.text,
        span: value.span,
        reason: 'repeated' as const,
        hint,
        readings: [],
        element: value.element,
      },
    ];
  });
  return { values: kept, problems: [...problems, ...clashes] };
}

function leftoversOf(message: Message, pieces: readonly Piece[]): Report['leftovers'] {
  const runs: { from: number; next: number }[] = [];
  for (const piece of pieces) {
    if (piece.kind !== 'word') continue;
    const last = runs.at(-1);
    if (last?.next === piece.from) last.next = piece.next;
    else runs.push({ from: piece.from, next: piece.next });
  }
  return runs.map(({ from, next }) => place(message, from, next));
}

function readReport(message: Message, labels: ReturnType<typeof labelsOf>, context: PeriodContext): Report {
  const pieces = cutReport(message.tokens, labels, context);
  const outcomes = clausesOf(pieces).map((clause) => judgeClause(message, clause, labels));
  const { values, problems } = withoutRepeats({
    values: outcomes.flatMap((outcome) => outcome.values),
    problems: outcomes.flatMap((outcome) => outcome.problems),
  });
  const report: Report = { values, problems, leftovers: leftoversOf(message, pieces) };
  readPeriods(message, pieces, report);
  return report;
}

/**
 * Reads one free message into a period and values: `T9 dthu 350tr, 25 tv` or one figure per line, the name before or after the number.
 *
 * Values are plain numbers in the unit of their element, money in whole đồng. Nothing is guessed and nothing dropped: a number in the wrong unit,
 * a bare small number for money (`doanh thu 350`), a number that could belong to two names, two different values for one element and everything
 * that `parseQuantity` refuses are `problems`, each with the readings of its number; words not understood, apart from small words of courtesy, are `leftovers`. A leftover may narrow
 * the name beside it (`thành viên nữ 25`), so show leftovers before storing. `lỗ 20tr` is a negative value of the one money
 * element named lãi, lời or lợi nhuận that may be negative.
 *
 * A name is found by its folded letters, the longest first, so that a shorter one inside it takes nothing; of a name of one word the accents
 * are looked at where they are typed (`lại` is not `lãi`). `không` after a colon is 0, and answers an element of yes or no (`valueKind: 'yesNo'`: 1 or 0).
 *
 * @example
 * parseReport('T9 dthu 350tr', { elements: [{ code: 'revenue', unit: 'dong', synonyms: ['doanh thu', 'dthu'] }], today: '2023-10-02' });
 * // { period: '2023-09', values: [{ element: 'revenue', value: 350000000, text: 'dthu 350tr', span: { start: 3, end: 13 } }],
 * //   problems: [], leftovers: [] }
 */
export function parseReport(text: string, { elements, today }: ParseReportOptions): Report {
  const message = { text, tokens: tokenize(text) };
  const labels = labelsOf(elements);
  const report = readReport(message, labels, { today, alone: false });
  if (report.problems.length === 0) return report;
  // `T9 2023 doanh thu 350tr`: 2023 is the year if that, and only that, leaves nothing in doubt.
  const loose = readReport(message, labels, { today, alone: false, looseYear: true });
  return loose.problems.length === 0 ? loose : report;
}

/**
 * Whether a message looks like a report at all: some figure was read, or refused for an element that was named.
 * A name without a number (`thành viên là gì?`) is a question, not a report.
 *
 * @example
 * hasReport(parseReport('chào em', { elements: [], today: '2023-10-02' })); // false
 */
export function hasReport({ values, problems }: Report): boolean {
  return (
    values.length > 0 ||
    problems.some(({ element, reason }) => element !== undefined && reason !== 'missingValue')
  );
}
