import { describe, expect, it } from 'vitest';
import { lockAfter } from './code-lock';

const LAST = '2024-01-05T01:00:00.000Z';
const after = (count: number, seconds: number) =>
  lockAfter({ count, firstAt: LAST, lastAt: LAST }, new Date(Date.parse(LAST) + seconds * 1000));

describe('the lock after wrong codes', () => {
  it.each([
    [4, 0, {}],
    [5, 0, { minutes: 1 }],
    [5, 59, { minutes: 1 }],
    [5, 60, {}],
    [6, 0, { minutes: 2 }],
    [6, 61, { minutes: 1 }],
    [9, 0, { minutes: 16 }],
    [9, 960, {}],
    [10, 0, { untilTomorrow: true }],
    [10, 50_000, { untilTomorrow: true }],
    // Midnight in Việt Nam is 17:00 UTC.
    [10, 16 * 3600, {}],
    [10, 16 * 3600 - 1, { untilTomorrow: true }],
  ])('after %i wrong ones, %i seconds later: %j', (count, seconds, lock) =>
    expect(after(count, seconds)).toEqual(lock),
  );

  it('is none where nobody guessed', () => expect(lockAfter(undefined, new Date(LAST))).toEqual({}));
});
