/** Where the values of a chart lie: from `low` to `high`, with round values between at which a line is drawn. */
export interface ValueAxis {
  low: number;
  high: number;
  ticks: readonly number[];
}

/** Where the values lie closer together than this part of their size, an axis from zero would show them as one line. */
const CLOSE = 0.4;

/**
 * Round steps so that about four fit between the values. Zero is within, so that heights can be compared; for levels (`fromZero`
 * false) only where they do not lie close together far from it.
 */
export function valueAxis(values: readonly number[], { fromZero }: { fromZero: boolean }): ValueAxis {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const close =
    !fromZero &&
    values.length > 0 &&
    most > least &&
    most - least < CLOSE * Math.min(Math.abs(least), Math.abs(most)) &&
    least > 0;
  const lowest = close ? least : Math.min(0, ...values);
  const highest = close ? most : Math.max(0, ...values);
  const span = highest - lowest || 1;
  const rough = span / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 2.5, 5, 10].map((times) => times * power).find((each) => each >= rough * 0.999)!;
  const first = Math.floor(lowest / step + 1e-9);
  const last = Math.max(first + 1, Math.ceil(highest / step - 1e-9));
  const ticks = Array.from({ length: last - first + 1 }, (_, at) => (first + at) * step);
  return { low: first * step, high: last * step, ticks };
}
