import { describe, expect, it } from 'vitest';
import { findingOf } from '../finding-of';

const LAST_DAY = '2024-06-30';
const FIRST_DAY = '2024-07-01';

describe('fund rates', () => {
  it.each([
    ['common-fund-rate', 'commonFundRate', 'cooperative', FIRST_DAY, 5, LAST_DAY],
    ['common-fund-rate', 'commonFundRate', 'union', FIRST_DAY, 10, LAST_DAY],
    ['development-fund-rate', 'developmentFundRate', 'cooperative', LAST_DAY, 20, FIRST_DAY],
    ['reserve-fund-rate', 'reserveFundRate', 'union', LAST_DAY, 5, FIRST_DAY],
  ] as const)(
    '%s (%s, %s) on %s: at least %i %%; no such norm on %s',
    (rule, fact, kind, on, least, otherDay) => {
      const judge = (rate: number, day: string) => findingOf(rule, { kind, [fact]: rate }, day);
      expect(judge(least - 0.01, on)).toMatchObject({
        status: 'violated',
        compared: { limit: least, unit: 'percent' },
      });
      expect(judge(least, on).status).toBe('satisfied');
      expect(judge(least + 0.01, on).status).toBe('satisfied');
      expect(judge(0, otherDay).status).toBe('notApplicable');
      expect(findingOf(rule, { kind }, on)).toMatchObject({ status: 'unknown', missing: [fact] });
      expect(findingOf(rule, { kind: 'group' }, on).status).toBe('notApplicable');
    },
  );
});
