import { describe, expect, it } from 'vitest';
import { hashPhone, normalisePhone } from './phone';

describe('telephone numbers', () => {
  it.each([
    '0912345678',
    '0912 345 678',
    '0912.345.678',
    '84912345678',
    '+84 912 345 678',
    '+84-912-345-678',
  ])('takes %s for one and the same Vietnamese number', (typed) =>
    expect(normalisePhone(typed)).toBe('+84912345678'),
  );

  it('knows numbers of other countries and of landlines', () => {
    expect(normalisePhone('+1 202 456 1111')).toBe('+12024561111');
    expect(normalisePhone('0218 3852 123')).toBe('+842183852123');
  });

  it.each(['', 'số của tôi', '123', '0000000000', '09123456789012'])('refuses %j', (typed) =>
    expect(normalisePhone(typed)).toBeUndefined(),
  );

  it('hashes by the alliance and its key', () => {
    const [a, b, c] = [{ tenant: 'a' }, { tenant: 'b' }, { tenant: 'a', phoneKey: 'secret' }].map(
      (alliance) => hashPhone(alliance, '+84912345678'),
    );
    expect(new Set([a, b, c]).size).toBe(3);
    expect(a).toMatch(/^[0-9a-f]{64}$/);
  });
});
