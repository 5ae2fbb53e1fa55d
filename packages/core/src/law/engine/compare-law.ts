import type { Facts } from '../facts';
import { rules } from '../rules';
import { causesOf, same, type ChangeCause } from './change-cause';
import type { Finding } from './finding';
import type { Problem } from './problem';
import { readFacts, type ReadFacts } from './read-facts';

/** One finding that is another on the later day, and why. */
export interface LawChange {
  rule: string;
  before: Finding;
  after: Finding;
  because: readonly ChangeCause[];
}

/** What changed between two days, or what is wrong with the question. */
export type LawComparison =
  | { ok: true; changes: readonly LawChange[] }
  | { ok: false; problems: readonly Problem[] };

/**
 * What the law of another day finds otherwise for one organisation, and because of which parameter or rule.
 *
 * The facts are judged as they are on both days (`YYYY-MM-DD`, the first not after the second). A finding counts as
 * changed when its status, what it was compared with, what it asks for, or what the law attaches to it is another;
 * a mere change of the place cited does not count. Never throws; input that cannot be trusted is refused.
 *
 * Source: laws 23/2012/QH13 and 17/2023/QH15 with their decrees and circulars.
 *
 * @example
 * compareLaw({ kind: 'cooperative', officialMembers: 6 }, { before: '2024-06-30', after: '2024-07-01' });
 */
export function compareLaw(facts: Facts, days: { before: string; after: string }): LawComparison {
  // Callers in plain JavaScript may leave the days out; that is refused like any other day that is none.
  const asked = days as { before?: unknown; after?: unknown } | undefined;
  const [first, second] = [readFacts(facts, asked?.before), readFacts(facts, asked?.after)];
  if (!first.ok || !second.ok)
    return { ok: false, problems: [...problemsOf(first, 'before'), ...onlyNew(second, first)] };
  if (first.on > second.on) return { ok: false, problems: [reversed(first.on, second.on)] };
  const [before, after] = [first.on, second.on];
  const changes = rules.flatMap((rule) => {
    const findings = [rule.examine(first.facts, before), rule.examine(second.facts, after)] as const;
    if (same(essence(findings[0]), essence(findings[1]))) return [];
    const because = causesOf(rule, first.facts.kind, [before, after], findings);
    return [{ rule: rule.code, before: findings[0], after: findings[1], because }];
  });
  return { ok: true, changes };
}

/** What of a finding matters when two are compared: not its words, and not where the same norm now stands. */
function essence({ status, missing, compared, unless, consequence }: Finding): unknown {
  return { status, missing, compared: compared && { ...compared, actual: 0 }, unless, consequence };
}

function problemsOf(read: ReadFacts, day: 'before' | 'after'): Problem[] {
  if (read.ok) return [];
  return read.problems.map((problem) => (problem.field === 'on' ? { ...problem, field: day } : problem));
}

/** What is wrong with the facts themselves is wrong on both days and told once. */
function onlyNew(second: ReadFacts, first: ReadFacts): Problem[] {
  const told = new Set(
    first.ok ? [] : first.problems.map(({ field }) => field).filter((field) => field !== 'on'),
  );
  return problemsOf(second, 'after').filter(({ field }) => !told.has(field));
}

function reversed(before: string, after: string): Problem {
  const expected = { vi: `không trước ngày ${before}`, en: `not before ${before}` };
  return {
    field: 'after',
    given: after,
    expected,
    message: {
      vi: `Ngày sau phải ${expected.vi}. Hãy đổi chỗ hai ngày.`,
      en: `The later day must be ${expected.en}. Swap the two days.`,
    },
  };
}
