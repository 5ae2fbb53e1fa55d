import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { ACCEPTED, REFUSED } from './cases';
import { fold } from './fold';
import { parseQuantity } from './parse-quantity';

const LETTERS = 'abcdđeghiklmnopqrstuvxyăâêôơưáàảãạ0123456789.,-%/ ';

// Thousands of random inputs take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

describe('parseQuantity', () => {
  it.each(ACCEPTED)('takes %j as %d %s', (typed, value, unit) => {
    expect(parseQuantity(typed, { allowNegative: value < 0 })).toEqual({ ok: true, value, unit });
  });

  it.each(ACCEPTED)('takes %j typed on any keyboard', (typed, value, unit) => {
    const options = { allowNegative: value < 0 };
    for (const same of [typed.normalize('NFD'), typed.toUpperCase(), ` ${typed.replaceAll(' ', '\u00A0')} `])
      expect(parseQuantity(same, options)).toEqual({ ok: true, value, unit });
  });

  it.each(REFUSED)('refuses %j as %s', (typed, reason) => {
    const parsed = parseQuantity(typed);
    expect(parsed).toMatchObject({ ok: false, reason });
    expect(!parsed.ok && parsed.hint).toMatch(/^.{20,}[.?]$/s);
  });

  it('shows the readings to choose from', () => {
    expect(parseQuantity('1,500')).toMatchObject({ hint: expect.stringContaining('1,5 hay 1.500') });
    expect(parseQuantity('4.54')).toMatchObject({ hint: expect.stringContaining('4,54 hay 4.540') });
    expect(parseQuantity('1 tỷ 25')).toMatchObject({
      hint: expect.stringContaining('1.250.000.000 hay 1.025.000.000'),
    });
    expect(parseQuantity('một trăm hai')).toMatchObject({ hint: expect.stringContaining('120 hay 102') });
    expect(parseQuantity('1,5 đồng')).toMatchObject({ hint: expect.stringContaining('1 đồng hoặc 2 đồng') });
  });

  it('never throws, and takes nothing but a number', () => {
    const noise = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(...LETTERS.split('')) }),
      fc
        .array(
          fc.constantFrom(...'1 25 250 05 tr tỷ nghìn k , . - % đ hai trăm mươi lăm rưỡi hơn xyz'.split(' ')),
        )
        .map((parts) => parts.join('')),
      fc
        .array(
          fc.constantFrom(...'1 25 250 05 tr tỷ nghìn k , . - % đ hai trăm mươi lăm rưỡi hơn xyz'.split(' ')),
        )
        .map((parts) => parts.join(' ')),
    );
    fc.assert(
      fc.property(noise, (text) => {
        const parsed = parseQuantity(text);
        if (!parsed.ok) return;
        expect(parsed.value >= 0 && parsed.value <= Number.MAX_SAFE_INTEGER).toBe(true);
        expect(fold(text)).not.toContain('xyz');
        // A word nobody knows is found wherever it stands.
        expect(parseQuantity(`${text} xyz`)).toMatchObject({ ok: false });
        expect(parseQuantity(`xyz ${text}`)).toMatchObject({ ok: false });
      }),
      { numRuns: 10_000 },
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
});
