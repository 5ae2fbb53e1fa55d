import { describe, expect, it } from 'vitest';
import { formatPeriod, isPeriod, type CalendarDate, type Period } from '../time';
import { PERIODS, TODAY } from './corpus';
import { WAYS_TO_TYPE, withoutAccents } from './corpus/ways-to-type';
import { fold } from './fold';
import { parsePeriod } from './parse-period';

const REFUSED = [...PERIODS.asked, ...PERIODS.refused];
/** Without accents tháng sáu is also tháng sau. */
const ASKED_WITHOUT_ACCENTS = ['tháng sáu', 'tháng sau'];

describe('parsePeriod', () => {
  it.each(PERIODS.accepted)('takes $typed as $period on $today', ({ typed, period, today }) => {
    expect(parsePeriod(typed, { today })).toEqual({ ok: true, period });
    expect(isPeriod(period)).toBe(true);
  });

  it.each(REFUSED)('refuses $typed: $reason', ({ typed, reason, readings }) => {
    const parsed = parsePeriod(typed, { today: TODAY });
    expect(parsed).toMatchObject({ ok: false, reason, readings });
    if (parsed.ok) return;
    expect(parsed.hint.vi).toMatch(/^.{20,}[.?]$/s);
    expect(parsed.hint.en).toMatch(/^.{20,}[.?]$/s);
  });

  it('asks nothing that it would not take', () => {
    for (const { typed, readings } of PERIODS.asked) {
      const periods = readings.map((reading) => parsePeriod(reading, { today: TODAY }));
      for (const period of periods) expect(period, typed).toMatchObject({ ok: true });
      expect(new Set(periods.map((period) => JSON.stringify(period))).size, typed).toBe(readings.length);
    }
  });

  it.each(Object.entries(WAYS_TO_TYPE))('reads the same %s', (_, retype) => {
    for (const { typed, period, today } of PERIODS.accepted)
      expect(parsePeriod(retype(typed), { today }), retype(typed)).toEqual({ ok: true, period });
    for (const { typed, reason } of REFUSED.filter(({ typed }) => typed !== 'thang sau'))
      expect(parsePeriod(retype(typed), { today: TODAY }), retype(typed)).toMatchObject({
        ok: false,
        reason,
      });
  });

  it('reads the same without accents', () => {
    const read = PERIODS.accepted.map(({ typed, period, today }) => ({
      typed,
      period,
      plain: parsePeriod(withoutAccents(typed), { today }),
    }));
    const different = read.filter(({ plain }) => !plain.ok);
    for (const { plain, period } of read.filter((one) => one.plain.ok))
      expect(plain).toEqual({ ok: true, period });
    expect(different.map(({ typed }) => typed).toSorted()).toEqual(ASKED_WITHOUT_ACCENTS.toSorted());
  });

  it('reads back every period as it is shown, with accents and without', () => {
    const months = Array.from({ length: 12 }, (_, index) => `-${String(index + 1).padStart(2, '0')}`);
    const parts = ['', '-H1', '-H2', '-Q1', '-Q2', '-Q3', '-Q4'];
    const cumulative = [2, 4, 5, 7, 8, 9, 10, 11].map((count) => `-${count}M`);
    for (const code of [...months, ...parts, ...cumulative]) {
      const period = `2023${code}` as Period;
      for (const shown of [formatPeriod(period), fold(formatPeriod(period)), period])
        expect(parsePeriod(shown, { today: TODAY }), shown).toEqual({ ok: true, period });
    }
  });

  it('takes the latest month that has begun', () => {
    for (let month = 1; month <= 12; month++)
      for (let now = 1; now <= 12; now++) {
        const today = `2024-${String(now).padStart(2, '0')}-01` as CalendarDate;
        const period = `${month <= now ? 2024 : 2023}-${String(month).padStart(2, '0')}`;
        expect(parsePeriod(`T${month}`, { today })).toEqual({ ok: true, period });
      }
  });

  it('answers as its documentation says', () => {
    expect(parsePeriod('tháng 12', { today: '2024-01-05' })).toEqual({ ok: true, period: '2023-12' });
    expect(parsePeriod('lũy kế đến tháng 8/2023', { today: '2024-01-05' })).toEqual({
      ok: true,
      period: '2023-8M',
    });
    expect(parsePeriod('6 tháng', { today: '2024-01-05' })).toEqual({
      ok: false,
      reason: 'ambiguous',
      hint: {
        vi: '“6 tháng” là 6 tháng đầu năm hay 6 tháng cuối năm? Anh/chị gõ lại theo một trong hai cách đó.',
        en: 'Is “6 tháng” 6 tháng đầu năm or 6 tháng cuối năm? Please type it in one of these ways.',
      },
      readings: ['6 tháng đầu năm', '6 tháng cuối năm'],
    });
  });
});
