import { measure } from 'mitata';

/** What is computed is put here, so that the compiler cannot leave the work out. */
const kept = { last: undefined };

/**
 * How many a second: `each` is called with every input in turn, after a warm-up, and the median call counts.
 *
 * @template Input
 * @param {readonly Input[]} inputs Several, so that nothing can be remembered from one call to the next.
 * @param {(input: Input) => unknown} each May be asynchronous.
 * @param {{ perCall: number, quick: boolean }} options `perCall`: how many things one call does.
 */
export async function ratePerSecond(inputs, each, { perCall, quick }) {
  let turn = 0;
  const next = () => (kept.last = each(inputs[(turn = (turn + 1) % inputs.length)]));
  const warmUpEnds = performance.now() + (quick ? 20 : 1000);
  while (performance.now() < warmUpEnds) await next();
  const { p50 } = await measure(next, {
    min_cpu_time: (quick ? 20 : 2000) * 1e6,
    gc: globalThis.gc ?? false,
  });
  return (perCall * 1e9) / p50;
}

/** Seconds that one run takes: the median of several, or of fewer where they take long. */
export function secondsOf(run, { times }) {
  const taken = [];
  for (let total = 0; taken.length < times && total < 20; total += taken.at(-1)) {
    globalThis.gc?.();
    const began = performance.now();
    kept.last = run();
    taken.push((performance.now() - began) / 1000);
  }
  return taken.sort((a, b) => a - b)[Math.floor(taken.length / 2)];
}

/** Median seconds of several things run in turn, so that a busy moment of the machine falls on all of them. Each may be asynchronous. */
export async function secondsInTurn(runs, { times }) {
  const taken = runs.map(() => []);
  for (let turn = -Math.ceil(times / 4); turn < times; turn++)
    for (const [index, run] of runs.entries()) {
      const began = performance.now();
      kept.last = await run();
      // The first turns warm up.
      if (turn >= 0) taken[index].push((performance.now() - began) / 1000);
    }
  return taken.map((all) => all.sort((a, b) => a - b)[Math.floor(all.length / 2)]);
}

/** How many megabytes the typed arrays take that a function makes. */
export function megabytesOf(make) {
  globalThis.gc?.();
  const before = process.memoryUsage().arrayBuffers;
  const result = make();
  return { result, megabytes: (process.memoryUsage().arrayBuffers - before) / 1e6 };
}
