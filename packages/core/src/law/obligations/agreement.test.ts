import { describe, expect, it } from 'vitest';
import { addDays, type CalendarDate } from '../../time';
import { checkCompliance } from '../engine/check-compliance';
import { factCatalogue, factNames, type Facts } from '../facts';
import { rules } from '../rules';
import { obligations } from './obligations';

const COMMON = {
  kind: 'cooperative',
  governance: 'full',
  directorHired: false,
  unpaidContribution: 1,
} as const;
/** Days under each law and decree. */
const DAYS: readonly CalendarDate[] = ['2018-03-02', '2024-07-08', '2025-03-03', '2026-08-03'];
const DATED = factNames.filter((name) => factCatalogue[name].unit === 'day');
const JUDGED = new Set(rules.map(({ code }) => code));
/** Their rules judge the length of a term, or the latest year of many. */
const JUDGED_OTHERWISE = new Set(['board-term', 'supervisors-term', 'annual-report']);

/** What the rule of a duty finds on the last day of it, and on the day after. */
function foundAround(facts: Facts, code: string, due: CalendarDate): string[] {
  return [due, addDays(due, 1)].map((on) => {
    const report = checkCompliance(facts, { on, only: [code] });
    return report.ok ? String(report.findings[0]?.status) : 'refused';
  });
}

describe('a duty of the calendar and the rule of the same code', () => {
  it.each(DATED)('agree on the last day, counted from %s', (name) => {
    for (const day of DAYS) {
      const facts: Facts = { ...COMMON, [name]: day };
      const asked = obligations(facts, { from: addDays(day, -60), to: addDays(day, 400) });
      const owed = asked.ok ? asked.obligations : [];
      for (const { code, due } of owed) {
        if (!JUDGED.has(code) || JUDGED_OTHERWISE.has(code) || due.provisional) continue;
        const [within, after] = foundAround(facts, code, due.effective);
        expect([code, day, within]).toEqual([code, day, 'satisfied']);
        expect(['violated', 'unknown']).toContain(after);
      }
    }
  });
});
