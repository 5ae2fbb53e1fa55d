import { expect, it } from 'vitest';
import { together } from './together';

const tick = () => new Promise((resolve) => setTimeout(resolve, 1));

it('does for one at once, and for all who come meanwhile together', async () => {
  const runs: number[][] = [];
  const add = together(async (all: readonly number[]) => {
    runs.push([...all]);
    await tick();
  });
  await Promise.all([1, 2, 3, 4].map((one) => add(one)));
  await add(5);
  expect(runs).toEqual([[1], [2, 3, 4], [5]]);
});

it('tells nobody that it is done before it is', async () => {
  let end = () => {};
  const add = together(() => new Promise<void>((resolve) => (end = resolve)));
  let done = false;
  const added = add(1).then(() => (done = true));
  await tick();
  expect(done).toBe(false);
  end();
  await added;
});

it('lets one that fails spoil no other', async () => {
  const kept: number[] = [];
  const add = together(async (all: readonly number[]) => {
    await tick();
    if (all.includes(3)) throw new Error('three');
    kept.push(...all);
  });
  const results = await Promise.allSettled([1, 2, 3, 4].map((one) => add(one)));
  expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled']);
  expect(kept).toEqual([1, 2, 4]);
});

it('goes on after a failure, and does not do everything at once', async () => {
  const sizes: number[] = [];
  const add = together(async (all: readonly number[]) => {
    sizes.push(all.length);
    await tick();
    if (sizes.length === 1) throw new Error('the first');
  });
  const all = await Promise.allSettled(Array.from({ length: 251 }, (_, index) => add(index)));
  expect(all.filter(({ status }) => status === 'rejected')).toHaveLength(1);
  expect(sizes).toEqual([1, 100, 100, 50]);
});
