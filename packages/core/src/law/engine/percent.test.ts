import { assert, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mostAtMost, mostUnder } from './percent';

const whole = integer({ min: 1, max: Number.MAX_SAFE_INTEGER });
const percent = integer({ min: 1, max: 99 });

describe('shares', () => {
  it('are the largest amounts that obey the cap, at any size', () => {
    assert(
      property(whole, percent, (of, cap) => {
        const [within, under] = [BigInt(mostAtMost(of, cap)), BigInt(mostUnder(of, cap))];
        const bound = BigInt(of) * BigInt(cap);
        expect(within * 100n <= bound && (within + 1n) * 100n > bound).toBe(true);
        expect(under * 100n < bound && (under + 1n) * 100n >= bound).toBe(true);
      }),
    );
  });

  it('know thousandths of a percent', () => {
    expect(mostAtMost(1000, 0.1)).toBe(1);
    expect(mostUnder(1000, 0.1)).toBe(0);
    expect(mostUnder(0, 35)).toBe(0);
  });
});
