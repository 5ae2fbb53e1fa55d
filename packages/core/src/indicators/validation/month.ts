import { shiftMonth, type Month } from '../../time';
import type { DataElement } from '../data-element';

export type Values = Readonly<Record<string, number>>;

/** What a month is judged beside. Everything is optional: what is not known is not judged. */
export interface MonthContext {
  /** The month that the figures are of. */
  month: Month;
  /** The organisation's own other months, in any order; the twelve before `month` are used. */
  history?: readonly { period: Month; values: Values }[];
  /** The same month, or the last one known, of organisations of the same kind and field of work; itself left out. */
  peers?: readonly Values[];
}

/** A month laid out for the checks. */
export interface JudgedMonth {
  values: Values;
  elements: ReadonlyMap<string, DataElement>;
  month: Month | undefined;
  /** The values of the calendar month before. */
  before: Values | undefined;
  /** What is known of an element in the twelve months before, the latest first. */
  own(code: string): readonly KnownMonth[];
  /** What is known of an element among the peers. */
  ofPeers(code: string): readonly number[];
}

interface KnownMonth {
  period: Month;
  value: number;
}

const MONTHS_LOOKED_BACK = 12;

/** Lays out a month; what is not finite in the history or among the peers is not known. */
export function judgedMonth(
  values: Values,
  elements: readonly DataElement[],
  context: MonthContext | undefined,
): JudgedMonth {
  const month = context?.month;
  const earliest = month && shiftMonth(month, -MONTHS_LOOKED_BACK);
  const earlier = (context?.history ?? [])
    .filter(({ period }) => month && earliest && period < month && period >= earliest)
    .sort((one, other) => (one.period < other.period ? 1 : -1));
  const last = earlier[0];
  // Several checks look at the same months.
  const own = new Map<string, readonly KnownMonth[]>();
  return {
    values,
    elements: new Map(elements.map((element) => [element.code, element])),
    month,
    before: month && last?.period === shiftMonth(month, -1) ? last.values : undefined,
    own(code) {
      const looked = own.get(code) ?? knownIn(earlier, code);
      own.set(code, looked);
      return looked;
    },
    ofPeers: (code) =>
      (context?.peers ?? []).flatMap((known) => {
        const value = known[code];
        return value !== undefined && Number.isFinite(value) ? [value] : [];
      }),
  };
}

function knownIn(months: NonNullable<MonthContext['history']>, code: string): KnownMonth[] {
  return months.flatMap(({ period, values }) => {
    const value = values[code];
    return value !== undefined && Number.isFinite(value) ? [{ period, value }] : [];
  });
}

/** The elements of a month that are known, each with its value, in the order of the definitions. */
export function knownElements({ values, elements }: JudgedMonth): { element: DataElement; value: number }[] {
  return [...elements.values()].flatMap((element) => {
    const value = values[element.code];
    return value === undefined ? [] : [{ element, value }];
  });
}
