/** The same chance every time, so that two runs measure the same work (mulberry32). */
export function chanceFrom(seed) {
  let state = seed;
  const fraction = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    fraction,
    /** A whole number from `least` to `most`, both included. */
    whole: (least, most) => least + Math.floor(fraction() * (most - least + 1)),
    oneOf: (values) => values[Math.floor(fraction() * values.length)],
  };
}
