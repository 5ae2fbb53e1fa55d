import type { CalendarDate } from '../../time';
import type { Facts } from '../facts';
import { rules } from '../rules';
import type { Finding } from './finding';
import { rankMissingFacts, type MissingFact } from './missing-facts';
import type { Problem } from './problem';
import { readFacts } from './read-facts';

export interface ComplianceReport {
  ok: true;
  on: CalendarDate;
  /** One for every rule that was asked for, in the order of `rules`. */
  findings: readonly Finding[];
  /** What to ask next, most useful first. */
  missingFacts: readonly MissingFact[];
}

export interface ComplianceRefusal {
  ok: false;
  problems: readonly Problem[];
  /** Always empty: nothing is concluded from input that cannot be trusted. */
  findings: readonly Finding[];
  missingFacts: readonly MissingFact[];
}

/**
 * Judges an organisation by the law in force on a day.
 *
 * Amounts are whole đồng, days `YYYY-MM-DD`, rates percent. Facts left out are unknown: the rules that need them say so.
 * Never throws; input that cannot be trusted is refused with every problem named. With `only`, no other rules than those
 * with these codes are looked at; a code that no rule has is refused.
 *
 * Source: laws 23/2012/QH13 (from 2013-07-01) and 17/2023/QH15 (from 2024-07-01).
 *
 * @example
 * checkCompliance({ kind: 'cooperative', officialMembers: 6 }, { on: '2024-07-01' });
 */
export function checkCompliance(
  facts: Facts,
  options: { on: string; only?: readonly string[] },
): ComplianceReport | ComplianceRefusal {
  // Callers in plain JavaScript may leave the options out; that is refused like any other day that is none.
  const read = readFacts(facts, (options as { on?: unknown } | undefined)?.on);
  if (!read.ok) return { ok: false, problems: read.problems, findings: [], missingFacts: [] };
  const { only } = options;
  const unknownCode = only?.find((code) => !rules.some((rule) => rule.code === code));
  if (unknownCode !== undefined)
    return { ok: false, problems: [noSuchRule(unknownCode)], findings: [], missingFacts: [] };
  const asked = only ? rules.filter(({ code }) => only.includes(code)) : rules;
  const findings = asked.map((rule) => rule.examine(read.facts, read.on));
  return { ok: true, on: read.on, findings, missingFacts: rankMissingFacts(findings) };
}

function noSuchRule(given: string): Problem {
  return {
    field: 'only',
    given,
    expected: { vi: 'mã của một quy định trong `rules`', en: 'the code of one of `rules`' },
    message: {
      vi: `Không có quy định nào mang mã “${given}”. Hãy dùng một mã trong danh sách rules.`,
      en: `No rule has the code “${given}”. Use one of the codes in rules.`,
    },
  };
}
