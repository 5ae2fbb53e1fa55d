import type { OrganisationKind } from '../../organisation';
import type { CalendarDate } from '../../time';
import type { Facts } from '../facts';
import { rules } from '../rules';
import type { Bilingual } from './bilingual';
import type { Finding, Outcome } from './finding';
import { rankMissingFacts, type MissingFact } from './missing-facts';
import type { Problem } from './problem';
import { readFacts } from './read-facts';
import type { BoundRule } from './rule';

/** What every rule comes to for one organisation on one day, and what to ask next. */
export interface ComplianceReport<Found extends Outcome = Finding> {
  ok: true;
  on: CalendarDate;
  /** One for every rule that was asked for, in the order of `rules`. */
  findings: readonly Found[];
  /** What to ask next, most useful first. */
  missingFacts: readonly MissingFact[];
}

/** Input that cannot be judged, and everything that is wrong with it. */
export interface ComplianceRefusal {
  ok: false;
  problems: readonly Problem[];
  /** Always empty: nothing is concluded from input that cannot be trusted. */
  findings: readonly [];
  missingFacts: readonly [];
}

/**
 * Judges an organisation by the law in force on a day.
 *
 * Amounts are whole đồng, days `YYYY-MM-DD`, rates percent. Facts left out are unknown: the rules that need them say so.
 * Never throws; input that cannot be trusted is refused with every problem named. With `only`, no other rules than those
 * with these codes are looked at; a code that no rule has is refused. With `words: false` the findings have no
 * `explanation`, which is a third of the work: for those who count or sort thousands, and `explain` the few they show.
 *
 * Source: laws 23/2012/QH13 (from 2013-07-01) and 17/2023/QH15 (from 2024-07-01).
 *
 * @example
 * checkCompliance({ kind: 'cooperative', officialMembers: 6 }, { on: '2024-07-01' });
 */
export function checkCompliance<Words extends boolean = true>(
  facts: Facts,
  options: { on: string; only?: readonly string[] | undefined; words?: Words },
): ComplianceReport<Words extends false ? Outcome : Finding> | ComplianceRefusal;
export function checkCompliance(
  facts: Facts,
  options: { on: string; only?: readonly string[] | undefined; words?: boolean },
): ComplianceReport<Outcome> | ComplianceRefusal {
  // Callers in plain JavaScript may leave the options out; that is refused like any other day that is none.
  const read = readFacts(facts, (options as { on?: unknown } | undefined)?.on);
  if (!read.ok) return refused(read.problems);
  const { only, words } = options;
  const unknownCode = only?.find((code) => !rules.some((rule) => rule.code === code));
  if (unknownCode !== undefined) return refused([noSuchRule(unknownCode)]);
  const { facts: known, on } = read;
  const binding = only ? bindingOnly(only, known.kind, on) : lawFor(known.kind, on);
  const findings: Outcome[] = [];
  for (const rule of binding) findings.push(words === false ? rule.judge(known) : rule.examine(known));
  return { ok: true, on, findings, missingFacts: rankMissingFacts(findings) };
}

/**
 * The words of one finding, for those who asked `checkCompliance` for findings without: the same facts, day and rule.
 *
 * Never throws; input that cannot be trusted, or a code that no rule has, is refused like there.
 *
 * @example
 * explain({ kind: 'cooperative', officialMembers: 6 }, { on: '2024-07-01', rule: 'members-minimum' });
 */
export function explain(
  facts: Facts,
  options: { on: string; rule: string },
): { ok: true; explanation: Bilingual } | ComplianceRefusal {
  const { on, rule } = (options ?? {}) as Partial<typeof options>;
  if (rule === undefined) return refused([noSuchRule(rule)]);
  const report = checkCompliance(facts, { on: on!, only: [rule] });
  return report.ok ? { ok: true, explanation: report.findings[0]!.explanation } : report;
}

function bindingOnly(
  only: readonly string[],
  kind: OrganisationKind,
  on: CalendarDate,
): readonly BoundRule[] {
  return rules.filter(({ code }) => only.includes(code)).map((rule) => rule.bound(kind, on));
}

/** All rules as they bind a kind, for the day asked of last: a province is judged on one day. */
const law: Partial<Record<OrganisationKind, readonly BoundRule[]>> = {};

function lawFor(kind: OrganisationKind, on: CalendarDate): readonly BoundRule[] {
  const known = law[kind];
  return known?.[0]?.on === on ? known : (law[kind] = rules.map((rule) => rule.bound(kind, on)));
}

function refused(problems: readonly Problem[]): ComplianceRefusal {
  return { ok: false, problems, findings: [], missingFacts: [] };
}

function noSuchRule(given: unknown): Problem {
  return {
    field: 'only',
    given,
    expected: { vi: 'mã của một quy định trong `rules`', en: 'the code of one of `rules`' },
    message: {
      vi: `Không có quy định nào mang mã “${String(given)}”. Hãy dùng một mã trong danh sách rules.`,
      en: `No rule has the code “${String(given)}”. Use one of the codes in rules.`,
    },
  };
}
