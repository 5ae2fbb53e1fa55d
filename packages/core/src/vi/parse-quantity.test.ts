import { describe, expect, it } from 'vitest';
import { QUANTITIES } from './corpus';
import { WAYS_TO_TYPE, withoutAccents } from './corpus/ways-to-type';
import { parseQuantity } from './parse-quantity';

/** Without accents `cỡ` (about) is `có` (there are), as nearly everyone means who types `co 20 nguoi`, and `mươi` (about ten) is mười. */
const OTHER_WITHOUT_ACCENTS = ['cỡ 20 người', 'cỡ 300', 'mươi'];

describe('parseQuantity', () => {
  it.each(QUANTITIES.accepted)('takes $typed as $value $unit', ({ typed, value, unit }) => {
    expect(parseQuantity(typed, { allowNegative: value < 0 })).toEqual({ ok: true, value, unit });
    const elsewhere = value < 0 ? { ok: false, reason: 'negative' } : { ok: true, value, unit };
    expect(parseQuantity(typed)).toMatchObject(elsewhere);
  });

  it.each([...QUANTITIES.asked, ...QUANTITIES.refused])(
    'refuses $typed: $reason',
    ({ typed, reason, readings }) => {
      const parsed = parseQuantity(typed, { allowNegative: reason !== 'negative' });
      expect(parsed).toMatchObject({ ok: false, reason, readings });
      if (parsed.ok) return;
      expect(parsed.hint.vi).toMatch(/^.{20,}[.?]$/s);
      expect(parsed.hint.en).toMatch(/^.{20,}[.?]$/s);
      for (const reading of readings) {
        expect(parsed.hint.vi).toContain(reading);
        expect(parsed.hint.en).toContain(reading);
      }
    },
  );

  it('is asked nothing that it would not take', () => {
    for (const { typed, readings } of QUANTITIES.asked) {
      const values = readings.map((reading) => parseQuantity(reading, { allowNegative: true }));
      for (const value of values) expect(value, typed).toMatchObject({ ok: true });
      expect(new Set(values.map((value) => JSON.stringify(value))).size, typed).toBe(readings.length);
    }
  });

  it.each(Object.entries(WAYS_TO_TYPE))('reads the same %s', (_, retype) => {
    for (const { typed, value, unit } of QUANTITIES.accepted) {
      const options = { allowNegative: value < 0 };
      expect(parseQuantity(retype(typed), options), retype(typed)).toEqual({ ok: true, value, unit });
    }
    for (const { typed, reason } of [...QUANTITIES.asked, ...QUANTITIES.refused])
      expect(
        parseQuantity(retype(typed), { allowNegative: reason !== 'negative' }),
        retype(typed),
      ).toMatchObject({
        ok: false,
        reason,
      });
  });

  it('reads the same without accents', () => {
    for (const { typed, value, unit } of QUANTITIES.accepted) {
      const parsed = parseQuantity(withoutAccents(typed), { allowNegative: value < 0 });
      expect(parsed, typed).toEqual({ ok: true, value, unit });
    }
    const refused = [...QUANTITIES.asked, ...QUANTITIES.refused];
    const taken = refused.filter(({ typed }) => parseQuantity(withoutAccents(typed)).ok);
    expect(taken.map(({ typed }) => typed)).toEqual(OTHER_WITHOUT_ACCENTS);
  });

  it('answers as its documentation says', () => {
    expect(parseQuantity('4tr5')).toEqual({ ok: true, value: 4500000, unit: 'dong' });
    expect(parseQuantity('hai mươi lăm người')).toEqual({ ok: true, value: 25, unit: 'number' });
    expect(parseQuantity('1,500')).toEqual({
      ok: false,
      reason: 'ambiguous',
      hint: {
        vi: '“1,500” là 1,5 hay 1.500? Anh/chị gõ lại theo một trong hai cách đó.',
        en: 'Is “1,500” 1,5 or 1.500? Please type it in one of these ways.',
      },
      readings: ['1,5', '1.500'],
    });
  });
});
