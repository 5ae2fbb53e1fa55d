/** What rows of figures come to over some months, by each element's rule over time, where all elements are known. */
export interface RowsRead {
  /** In how many months all elements are known, by row. */
  known: Int16Array;
  /** For each element, by row: 0 where no month is known. */
  values: readonly Float64Array[];
}

export type TimeRule = 'sum' | 'last' | 'average' | 'max';

/** Rows of one block: `columns` are its parts of each element's column, `width` the months of a row. */
export interface RowRange {
  columns: readonly Float64Array[];
  width: number;
  /** The first row within the block, how many there are, and the row that the first is of all. */
  first: number;
  count: number;
  into: number;
  /** Months `from` up to `to`, not included. */
  from: number;
  to: number;
}

/** Reads rows into `read`. Here the time of a national year goes, so the usual rules have loops of their own. */
export function readRows(
  read: RowsRead,
  rules: readonly TimeRule[],
  rows: RowRange,
  weighted: boolean,
): void {
  const [one, other] = rules;
  if (weighted) readWeighted(read, one === 'last', rows);
  else if (rules.length === 1 && one === 'sum') readSum(read, rows);
  else if (rules.length === 2 && one === 'sum' && other === 'sum') readTwoSums(read, rows);
  else if (rules.length === 1 && one === 'last') readLast(read, rows);
  else if (rules.length === 2 && one === 'last' && other === 'last') readTwoLasts(read, rows);
  else readAny(read, rules, rows);
}

// In these loops `a === a` asks whether a figure is known, because only NaN differs from itself; and several months are
// read in one turn, because twelve turns a row cost as much as the reading.

function readSum(
  { known, values }: RowsRead,
  { columns, width, first, count, into, from, to }: RowRange,
): void {
  const column = columns[0]!;
  const value = values[0]!;
  for (let row = 0; row < count; row++) {
    let at = (first + row) * width + from;
    const end = at + to - from;
    let sum = 0;
    let months = 0;
    for (; at + 3 < end; at += 4) {
      const a = column[at]!;
      const b = column[at + 1]!;
      const c = column[at + 2]!;
      const d = column[at + 3]!;
      if (a === a) {
        sum += a;
        months++;
      }
      if (b === b) {
        sum += b;
        months++;
      }
      if (c === c) {
        sum += c;
        months++;
      }
      if (d === d) {
        sum += d;
        months++;
      }
    }
    for (; at < end; at++) {
      const a = column[at]!;
      if (a === a) {
        sum += a;
        months++;
      }
    }
    known[into + row] = months;
    value[into + row] = sum;
  }
}

function readTwoSums({ known, values }: RowsRead, rows: RowRange): void {
  const { columns, width, first, count, into, from, to } = rows;
  const one = columns[0]!;
  const other = columns[1]!;
  const valueOfOne = values[0]!;
  const valueOfOther = values[1]!;
  for (let row = 0; row < count; row++) {
    let at = (first + row) * width + from;
    const end = at + to - from;
    let sumOfOne = 0;
    let sumOfOther = 0;
    let months = 0;
    for (; at + 1 < end; at += 2) {
      const a = one[at]!;
      const b = other[at]!;
      const c = one[at + 1]!;
      const d = other[at + 1]!;
      if (a === a && b === b) {
        sumOfOne += a;
        sumOfOther += b;
        months++;
      }
      if (c === c && d === d) {
        sumOfOne += c;
        sumOfOther += d;
        months++;
      }
    }
    if (at < end) {
      const a = one[at]!;
      const b = other[at]!;
      if (a === a && b === b) {
        sumOfOne += a;
        sumOfOther += b;
        months++;
      }
    }
    known[into + row] = months;
    valueOfOne[into + row] = sumOfOne;
    valueOfOther[into + row] = sumOfOther;
  }
}

function readLast(
  { known, values }: RowsRead,
  { columns, width, first, count, into, from, to }: RowRange,
): void {
  const column = columns[0]!;
  const value = values[0]!;
  for (let row = 0; row < count; row++) {
    let at = (first + row) * width + from;
    const end = at + to - from;
    let last = 0;
    let months = 0;
    for (; at + 3 < end; at += 4) {
      const a = column[at]!;
      const b = column[at + 1]!;
      const c = column[at + 2]!;
      const d = column[at + 3]!;
      if (a === a) {
        last = a;
        months++;
      }
      if (b === b) {
        last = b;
        months++;
      }
      if (c === c) {
        last = c;
        months++;
      }
      if (d === d) {
        last = d;
        months++;
      }
    }
    for (; at < end; at++) {
      const a = column[at]!;
      if (a === a) {
        last = a;
        months++;
      }
    }
    known[into + row] = months;
    value[into + row] = last;
  }
}

function readTwoLasts({ known, values }: RowsRead, rows: RowRange): void {
  const { columns, width, first, count, into, from, to } = rows;
  const one = columns[0]!;
  const other = columns[1]!;
  const valueOfOne = values[0]!;
  const valueOfOther = values[1]!;
  for (let row = 0; row < count; row++) {
    const end = (first + row) * width + to;
    let lastOfOne = 0;
    let lastOfOther = 0;
    let months = 0;
    for (let at = end - to + from; at < end; at++) {
      const a = one[at]!;
      const b = other[at]!;
      if (a === a && b === b) {
        lastOfOne = a;
        lastOfOther = b;
        months++;
      }
    }
    known[into + row] = months;
    valueOfOne[into + row] = lastOfOne;
    valueOfOther[into + row] = lastOfOther;
  }
}

/** Any other rules: first in which months all is known, then each element over these. */
function readAny({ known, values }: RowsRead, rules: readonly TimeRule[], rows: RowRange): void {
  const { columns, width, first, count, into, from, to } = rows;
  for (let row = 0; row < count; row++) {
    const start = (first + row) * width;
    let months = 0;
    let last = -1;
    for (let at = start + from; at < start + to; at++) {
      if (!allKnown(columns, at)) continue;
      months++;
      last = at;
    }
    known[into + row] = months;
    for (let index = 0; index < columns.length; index++) {
      const column = columns[index]!;
      values[index]![into + row] =
        last < 0
          ? 0
          : rules[index] === 'last'
            ? column[last]!
            : overMonths(columns, column, rules[index]!, start + from, last, months);
    }
  }
}

function overMonths(
  columns: readonly Float64Array[],
  column: Float64Array,
  rule: TimeRule,
  from: number,
  last: number,
  months: number,
): number {
  let sum = 0;
  let most = column[last]!;
  for (let at = from; at <= last; at++) {
    if (!allKnown(columns, at)) continue;
    sum += column[at]!;
    if (column[at]! > most) most = column[at]!;
  }
  return rule === 'max' ? most : rule === 'average' ? sum / months : sum;
}

/** Whether every one of some columns is known at a place. */
export function allKnown(columns: readonly Float64Array[], at: number): boolean {
  for (let index = 0; index < columns.length; index++) if (Number.isNaN(columns[index]![at])) return false;
  return true;
}

/** The first element times its weight, and the weight: added up over the months, or of the last month known. */
function readWeighted({ known, values }: RowsRead, last: boolean, rows: RowRange): void {
  const { columns, width, first, count, into, from, to } = rows;
  const [figures, weights] = [columns[0]!, columns[1]!];
  for (let row = 0; row < count; row++) {
    const start = (first + row) * width;
    let [months, product, weight] = [0, 0, 0];
    for (let at = start + from; at < start + to; at++) {
      if (!allKnown(columns, at)) continue;
      const [figure, by] = [figures[at]!, weights[at]!];
      months++;
      product = last ? figure * by : product + figure * by;
      weight = last ? by : weight + by;
    }
    known[into + row] = months;
    values[0]![into + row] = product;
    values[1]![into + row] = weight;
  }
}
