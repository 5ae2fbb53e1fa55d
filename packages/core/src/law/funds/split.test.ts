import { array, assert, integer, nat, property, shuffledSubarray } from 'fast-check';
import { expect, it } from 'vitest';
import { splitByWeight } from './split';

const amount = nat({ max: Number.MAX_SAFE_INTEGER });
const weights = array(nat({ max: 1_000_000_000_000 }), { minLength: 1, maxLength: 30 }).filter((all) =>
  all.some((weight) => weight > 0),
);
const sum = (parts: readonly number[]) => parts.reduce((total, part) => total + BigInt(part), 0n);

it.each([
  [100, [1, 1, 1], [34, 33, 33]],
  [10, [3, 3, 1], [4, 4, 2]],
  [1, [1, 1], [1, 0]],
  [2, [1, 2, 1], [1, 1, 0]],
  [5, [0, 7, 0], [0, 5, 0]],
  [0, [1, 2], [0, 0]],
  [7, [0, 0], [0, 0]],
])('%i by %j is %j', (whole, by, parts) => {
  expect(splitByWeight(whole, by)).toEqual(parts);
});

it('adds up to the đồng and keeps every part within one đồng of its exact share', () => {
  assert(
    property(amount, weights, (whole, by) => {
      const parts = splitByWeight(whole, by);
      expect(sum(parts)).toBe(BigInt(whole));
      const total = sum(by);
      parts.forEach((part, index) => {
        const over = BigInt(part) * total - BigInt(whole) * BigInt(by[index] ?? 0);
        expect(over < total && -over < total).toBe(true);
      });
    }),
  );
});

it('changes nobody’s part with the order, but where fractions tie', () => {
  const ordered = integer({ min: 2, max: 12 }).chain((length) =>
    shuffledSubarray([...Array(length).keys()], { minLength: length, maxLength: length }),
  );
  assert(
    property(
      nat({ max: 100_000 }),
      ordered,
      array(nat({ max: 50 }), { minLength: 12, maxLength: 12 }),
      (whole, order, all) => {
        const by = all.slice(0, order.length).map((weight) => weight + 1);
        const total = by.reduce((one, other) => one + other, 0);
        const parts = splitByWeight(whole, by);
        const shuffled = splitByWeight(
          whole,
          order.map((index) => by[index] ?? 0),
        );
        const fraction = (index: number) => (whole * (by[index] ?? 0)) % total;
        order.forEach((from, to) => {
          if (shuffled[to] === parts[from]) return;
          const tied = by.some((_weight, other) => other !== from && fraction(other) === fraction(from));
          expect(tied).toBe(true);
        });
      },
    ),
  );
});
