import * as fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { noise } from './corpus/noise.test-data';
import { fold } from './fold';
import { parseQuantity } from './parse-quantity';
import { parsePeriod } from './parse-period';

// Ten thousand random inputs take their time on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const options = { allowNegative: true };
const NO_REFUSAL = { hint: { vi: '-', en: '-' }, readings: [] };
const wordsOf = (text: string) => text.split(/\s+/).filter(Boolean);

it('never throws, takes nothing with a word left over, and offers only readings that it takes', () => {
  let [taken, offered] = [0, 0];
  fc.assert(
    fc.property(noise, (text) => {
      const parsed = parseQuantity(text, options);
      const { hint, readings } = parsed.ok ? NO_REFUSAL : parsed;
      expect(hint.vi && hint.en).not.toBe('');
      if (readings.length > 0) offered++;
      for (const reading of readings)
        expect(parseQuantity(reading, options), text).toMatchObject({ ok: true });
      if (!parsed.ok) return;
      taken++;
      expect(Math.abs(parsed.value) <= Number.MAX_SAFE_INTEGER).toBe(true);
      expect(parsed.unit !== 'dong' || Number.isSafeInteger(parsed.value)).toBe(true);
      expect(fold(text)).not.toContain('xyz');
      // A word or a sign that nobody knows is found wherever it stands.
      const words = wordsOf(text);
      for (let at = 0; at <= words.length; at++)
        for (const unknown of ['qzq', '٣', '§', '📉'])
          expect(parseQuantity(words.toSpliced(at, 0, unknown).join(' '), options)).toMatchObject({
            ok: false,
          });
    }),
    { numRuns: 10_000 },
  );
  expect(Math.min(taken, offered)).toBeGreaterThan(200);
});

it('reads a text alike however its letters are made up and its spaces are', () => {
  fc.assert(
    fc.property(noise, (text) => {
      const parsed = parseQuantity(text.normalize('NFC'), options);
      const outcome = parsed.ok ? parsed : { ok: false, reason: parsed.reason };
      for (const same of [
        text.normalize('NFD'),
        text.normalize('NFC').replaceAll(' ', '\u00A0'),
        ` ${text.normalize('NFC')}  `,
      ])
        expect(parseQuantity(same, options)).toMatchObject(outcome);
    }),
    { numRuns: 3000 },
  );
});

it('never reads a text without its accents as another number', () => {
  fc.assert(
    fc.property(noise, (text) => {
      const parsed = parseQuantity(text, options);
      const plain = parseQuantity(fold(text), options);
      expect(parsed.ok && plain.ok ? plain : parsed, text).toEqual(parsed);
    }),
    { numRuns: 5000 },
  );
});

it('adds exactly, whatever the multiplier', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 9_000_000 }), fc.integer({ min: 1, max: 99 }), (whole, cents) => {
      const typed = `${whole},${String(cents).padStart(2, '0')} triệu`;
      expect(parseQuantity(typed)).toEqual({
        ok: true,
        value: whole * 1_000_000 + cents * 10_000,
        unit: 'dong',
      });
    }),
  );
});

it('takes no text both for a number with a unit and for a period', () => {
  fc.assert(
    fc.property(noise, (text) => {
      const quantity = parseQuantity(text);
      const period = parsePeriod(text, { today: '2024-01-05' });
      expect(quantity.ok && quantity.unit !== 'number' && period.ok, text).toBe(false);
    }),
    { numRuns: 3000 },
  );
});
