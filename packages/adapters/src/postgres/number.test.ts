import { expect, it } from 'vitest';
import { exactNumber } from './number';

it('a number that PostgreSQL sends as text is exact', () => {
  for (const [text, value] of [
    ['0', 0],
    ['1000000000000001', 1_000_000_000_000_001],
    ['-9007199254740991', Number.MIN_SAFE_INTEGER],
    ['12.00', 12],
    ['0.5', 0.5],
  ] as const)
    expect(exactNumber(text)).toBe(value);
});

it.each(['9007199254740993', '-9007199254740992', '1e400', 'NaN', '0.12345678901234567890', 'Infinity'])(
  '%s, which a number cannot hold, is refused',
  (text) => {
    expect(() => exactNumber(text)).toThrow(expect.objectContaining({ code: 'notStorable' }));
  },
);
