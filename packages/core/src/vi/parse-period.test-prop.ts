import * as fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { isPeriod } from '../time';
import { TODAY } from './corpus';
import { noise } from './corpus/noise.test-data';
import { fold } from './fold';
import { parsePeriod } from './parse-period';

// Ten thousand random inputs take their time on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const parse = (text: string) => parsePeriod(text, { today: TODAY });
const WORDS =
  'tháng thang T t9 Q quý năm nam 9 3 6 13 2023 23 / - . đầu cuối này trước sau lũy kế đến từ nửa iii mười hai cả nay ạ xyz'.split(
    ' ',
  );
const periods = fc.oneof(
  noise,
  fc.array(fc.constantFrom(...WORDS), { maxLength: 8 }).map((parts) => parts.join(' ')),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 6 }).map((parts) => parts.join('')),
);

it('never throws, takes nothing with a word left over, and offers only readings that it takes', () => {
  let taken = 0;
  fc.assert(
    fc.property(periods, (text) => {
      const parsed = parse(text);
      const readings = parsed.ok ? [] : parsed.readings;
      for (const reading of readings) expect(parse(reading), text).toMatchObject({ ok: true });
      if (!parsed.ok) return;
      taken++;
      expect(isPeriod(parsed.period)).toBe(true);
      expect(fold(text)).not.toContain('xyz');
      for (const more of [`${text} qzq`, `qzq ${text}`, `${text} ٣`])
        expect(parse(more)).toMatchObject({ ok: false });
    }),
    { numRuns: 10_000 },
  );
  expect(taken).toBeGreaterThan(100);
});

it('reads a text alike however its letters are made up', () => {
  fc.assert(
    fc.property(periods, (text) => {
      const [one, other] = [parse(text.normalize('NFC')), parse(text.normalize('NFD'))];
      expect(other).toMatchObject(one.ok ? one : { ok: false, reason: one.reason });
    }),
    { numRuns: 3000 },
  );
});
