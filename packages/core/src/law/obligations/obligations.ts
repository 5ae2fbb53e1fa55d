import { isCalendarDate } from '../../time';
import type { Bilingual } from '../engine/bilingual';
import { FIRST_DAY } from '../engine/instrument';
import { rankMissingFacts } from '../engine/missing-facts';
import { problemOf, type Problem } from '../engine/problem';
import { readFacts } from '../engine/read-facts';
import type { Facts } from '../facts';
import { duties } from './duties';
import type { Duty, Window } from './duty';
import type { Obligation, ObligationsRefusal, ObligationsReport } from './obligation';

/** No calendar of days off reaches further, and years stay four digits long. */
const LAST_DAY = '2100-12-31';
/** No day is judged here, so no day that is recorded lies after it. */
const END_OF_TIME = '9999-12-31';

/**
 * What one organisation has to do by law between two days (`YYYY-MM-DD`, both included), by the effective due date.
 *
 * Duties known to be done are left out. Facts left out are unknown: `missingFacts` names what would date more duties.
 * Facts that an event has happened (a suspension, a document issued) are not asked for. Never throws; facts or days
 * that cannot be trusted are refused with every problem named. Days from 2013-07-01 to 2100-12-31.
 *
 * Source: laws 23/2012 and 17/2023, circulars 03/2014, 09/2024 and 71/2024; terms by the Civil Code, articles 147 and 148.
 *
 * @example
 * obligations({ kind: 'cooperative', fiscalYearEnd: '12-31' }, { from: '2025-01-01', to: '2025-12-31' });
 */
export function obligations(
  facts: Facts,
  window: { from: string; to: string },
): ObligationsReport | ObligationsRefusal {
  const read = readFacts(facts, END_OF_TIME);
  const days = readWindow(window);
  if (!read.ok || !days.ok) {
    const problems = [...(read.ok ? [] : read.problems), ...(days.ok ? [] : days.problems)];
    return { ok: false, problems, obligations: [], missingFacts: [], undated: [] };
  }
  return { ok: true, ...days.window, ...datedFor(read.facts, days.window) };
}

function datedFor(facts: Facts, window: Window) {
  const binding = duties.filter(({ kinds }) => kinds.includes(facts.kind));
  const dated = binding.map((duty) => ({ duty, ...duty.date(facts, window) }));
  const missing = dated.map(({ duty, missing: names = [] }) => ({ rule: duty.code, missing: names }));
  return {
    obligations: dated
      .flatMap(({ duty, dues = [] }) => dues.map((due) => obligation(duty, due)))
      .filter(({ due }) => window.from <= due.effective && due.effective <= window.to)
      .sort((a, b) => (order(a) < order(b) ? -1 : 1)),
    missingFacts: rankMissingFacts(missing).map(({ fact, rules }) => ({ fact, duties: rules })),
    undated: dated.flatMap(({ duty: { code, title }, undated: reason }) =>
      reason ? [{ code, title, reason }] : [],
    ),
  };
}

function obligation(
  { code, title, appliesTo }: Duty,
  { citations, because, ...due }: Obligation['due'] & Pick<Obligation, 'citations' | 'because'>,
): Obligation {
  return { code, title, due, citations, because, appliesTo };
}

function order({ due, code }: Obligation): string {
  return `${due.effective} ${due.nominal} ${code}`;
}

function readWindow(
  window: { from?: unknown; to?: unknown } | null | undefined,
): { ok: true; window: Window } | { ok: false; problems: Problem[] } {
  const [from, to] = [window?.from, window?.to];
  const problems: Problem[] = [];
  if (!inReach(from)) problems.push(problem('from', from, DAY));
  if (!inReach(to)) problems.push(problem('to', to, DAY));
  if (!inReach(from) || !inReach(to)) return { ok: false, problems };
  return from <= to
    ? { ok: true, window: { from, to } }
    : { ok: false, problems: [problem('to', to, ORDER)] };
}

function inReach(day: unknown): day is Window['from'] {
  return isCalendarDate(day) && FIRST_DAY <= day && day <= LAST_DAY;
}

const DAY: Bilingual = {
  vi: `một ngày có thật từ ${FIRST_DAY} đến ${LAST_DAY}`,
  en: `a day that exists, from ${FIRST_DAY} to ${LAST_DAY}`,
};
const ORDER: Bilingual = { vi: 'ngày cuối không trước ngày đầu', en: 'a last day not before the first' };

function problem(field: 'from' | 'to', given: unknown, expected: Bilingual): Problem {
  return problemOf(field, ENDS[field], given, expected);
}

const ENDS: Record<'from' | 'to', Bilingual> = {
  from: { vi: 'ngày đầu của khoảng cần xem', en: 'the first day of the span' },
  to: { vi: 'ngày cuối của khoảng cần xem', en: 'the last day of the span' },
};
