import { z } from 'zod';
import { isCalendarDate, type CalendarDate } from '../../time';
import type { Bilingual } from './bilingual';

/** What the value of a fact counts. */
export type FactUnit =
  | 'member'
  | 'person'
  | 'đồng'
  | 'percent'
  | 'vote'
  | 'month'
  | 'year'
  | 'day'
  | 'dayOfYear'
  | 'yesNo'
  | 'choice';

/** Something that is asked about an organisation. */
export interface Fact<Schema extends z.ZodType = z.ZodType> {
  schema: Schema;
  /** Whether a value can be used: what `schema` says, without its cost. */
  holds: (value: unknown) => boolean;
  unit: FactUnit;
  label: Bilingual;
  /** What a value must look like, in words. */
  expected: Bilingual;
}

/** Makes a kind of facts: a label makes one of them. */
export function kindOfFact<Schema extends z.ZodType>(
  unit: FactUnit,
  schema: Schema,
  holds: Fact['holds'],
  expected: Bilingual,
) {
  return (label: Bilingual): Fact<Schema> => Object.freeze({ schema, holds, unit, label, expected });
}

export function isWholeWithin(value: unknown, least: number, most: number): boolean {
  return Number.isSafeInteger(value) && (value as number) >= least && (value as number) <= most;
}

const isWhole = (value: unknown) => isWholeWithin(value, 0, Infinity);
const isDayOfYear = (value: unknown) => typeof value === 'string' && isCalendarDate(`2023-${value}`);
const isDayOrNever = (value: unknown) => value === 'never' || isCalendarDate(value);

/** How many: a whole number, 0 or more. */
export const count = kindOfFact('member', z.int().nonnegative(), isWhole, {
  vi: 'số nguyên từ 0 trở lên',
  en: 'a whole number, 0 or more',
});

/** How many persons: a whole number, 0 or more. */
export const people = kindOfFact('person', z.int().nonnegative(), isWhole, {
  vi: 'số nguyên từ 0 trở lên',
  en: 'a whole number, 0 or more',
});

/** How many votes: a whole number, 0 or more. */
export const votes = kindOfFact('vote', z.int().nonnegative(), isWhole, {
  vi: 'số phiếu nguyên từ 0 trở lên',
  en: 'a whole number of votes, 0 or more',
});

/** A length of time in whole days. */
export const days = kindOfFact('day', z.int().nonnegative(), isWhole, {
  vi: 'số ngày nguyên từ 0 trở lên',
  en: 'a whole number of days, 0 or more',
});

/** A length of time in whole months. */
export const months = kindOfFact('month', z.int().nonnegative(), isWhole, {
  vi: 'số tháng nguyên từ 0 trở lên',
  en: 'a whole number of months, 0 or more',
});

/** A length of time in whole years. */
export const years = kindOfFact('year', z.int().nonnegative(), isWhole, {
  vi: 'số năm nguyên từ 0 trở lên',
  en: 'a whole number of years, 0 or more',
});

/** A calendar year, or `never` where it has not come about; left out where it is not known. */
export const yearOrNever = kindOfFact(
  'year',
  z.union([z.literal('never'), z.int().min(1990).max(2999)]),
  (value) => value === 'never' || isWholeWithin(value, 1990, 2999),
  {
    vi: 'một năm như 2024, hoặc never nếu chưa hề có',
    en: 'a year such as 2024, or never where there was none',
  },
);

/** An amount of whole đồng, 0 or more, within the safe integers. */
export const money = kindOfFact('đồng', z.int().nonnegative(), isWhole, {
  vi: 'số đồng nguyên từ 0 trở lên',
  en: 'a whole amount of đồng, 0 or more',
});

/** An amount of whole đồng that cannot be 0, because shares are taken of it. */
export const positiveMoney = kindOfFact(
  'đồng',
  z.int().positive(),
  (value) => isWholeWithin(value, 1, Infinity),
  {
    vi: 'số đồng nguyên lớn hơn 0',
    en: 'a whole amount of đồng above 0',
  },
);

/** A rate in percent, 0 to 100: 5 is five percent. */
export const percent = kindOfFact(
  'percent',
  z.number().min(0).max(100),
  (value) => typeof value === 'number' && value >= 0 && value <= 100,
  {
    vi: 'tỷ lệ phần trăm từ 0 đến 100',
    en: 'a percentage from 0 to 100',
  },
);

/** A calendar day, `YYYY-MM-DD`. */
export const day = kindOfFact('day', z.custom<CalendarDate>(isCalendarDate), isCalendarDate, {
  vi: 'một ngày có thật, dạng năm-tháng-ngày như 2024-04-30',
  en: 'a day that exists, such as 2024-04-30',
});

/** A calendar day, or `never` where it has not come about; left out where it is not known. */
export const dayOrNever = kindOfFact('day', z.custom<CalendarDate | 'never'>(isDayOrNever), isDayOrNever, {
  vi: 'một ngày có thật, dạng năm-tháng-ngày như 2024-04-30, hoặc never nếu chưa hề có',
  en: 'a day that exists, such as 2024-04-30, or never where there was none',
});

/** A day that comes every year, `MM-DD`; so not 29 February. */
export const dayOfYear = kindOfFact('dayOfYear', z.custom<`${number}-${number}`>(isDayOfYear), isDayOfYear, {
  vi: 'tháng-ngày năm nào cũng có, như 12-31',
  en: 'a month and day that every year has, such as 12-31',
});

export const yesNo = kindOfFact('yesNo', z.boolean(), (value) => typeof value === 'boolean', {
  vi: 'có hoặc không (true, false)',
  en: 'true or false',
});

/** One of a few named values. */
export function choice<const Values extends readonly [string, ...string[]]>(values: Values) {
  return kindOfFact('choice', z.enum(values), (value) => values.includes(value as string), {
    vi: `một trong: ${values.join(', ')}`,
    en: `one of: ${values.join(', ')}`,
  });
}
