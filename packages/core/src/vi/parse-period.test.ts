import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { formatPeriod, isPeriod, type CalendarDate, type Period } from '../time';
import { PERIODS, REFUSED_PERIODS, TODAY } from './cases';
import { fold } from './fold';
import { parsePeriod } from './parse-period';

// Thousands of random inputs take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

describe('parsePeriod', () => {
  it.each(PERIODS.map(([typed, period, today = TODAY]) => ({ typed, period, today })))(
    'takes $typed as $period on $today',
    ({ typed, period, today }) => {
      expect(parsePeriod(typed, { today })).toEqual({ ok: true, period });
      expect(isPeriod(period)).toBe(true);
    },
  );

  it.each(REFUSED_PERIODS)('refuses %j as %s', (typed, reason) => {
    const parsed = parsePeriod(typed, { today: TODAY });
    expect(parsed).toMatchObject({ ok: false, reason });
    expect(!parsed.ok && parsed.hint).toMatch(/^.{20,}[.?]$/s);
  });

  it('reads back every period as it is shown, with accents and without', () => {
    const codes = ['', '-9M', '-H1', '-H2', '-Q1', '-Q2', '-Q3', '-Q4', '-01', '-06', '-10', '-12'];
    for (const code of codes) {
      const period = `2023${code}` as Period;
      expect(parsePeriod(formatPeriod(period), { today: TODAY })).toEqual({ ok: true, period });
      expect(parsePeriod(fold(formatPeriod(period)), { today: TODAY })).toEqual({ ok: true, period });
    }
  });

  it('takes the latest month that has begun', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 12 }), (month, now) => {
        const today = `2024-${String(now).padStart(2, '0')}-01` as CalendarDate;
        const year = month <= now ? 2024 : 2023;
        expect(parsePeriod(`T${month}`, { today })).toEqual({
          ok: true,
          period: `${year}-${String(month).padStart(2, '0')}`,
        });
      }),
    );
  });

  it('never throws, and what it takes is a period', () => {
    const words = 'tháng thang 9 13 2023 / - năm nam quý q iii đầu cuối 6 nửa này trước xyz'.split(' ');
    const noise = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.constantFrom(...words)).map((parts) => parts.join(' ')),
    );
    fc.assert(
      fc.property(noise, (text) => {
        const parsed = parsePeriod(text, { today: TODAY });
        if (!parsed.ok) return;
        expect(isPeriod(parsed.period)).toBe(true);
        expect(text).not.toContain('xyz');
      }),
      { numRuns: 5000 },
    );
  });
});
