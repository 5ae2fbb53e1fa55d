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
