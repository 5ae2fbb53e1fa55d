import { z } from 'zod';
import { isCalendarDate, type CalendarDate } from '../../time';

const amount = z.int().nonnegative();

/** Where something indivisible came from. */
const sourceSchema = z.enum([
  /** 2023: the fund, from indivisible assets sold that the State paid for in whole or part (article 101.2.a). */
  'fundFromStateAssets',
  /** 2023: the fund, from gifts and grants (article 84.4). */
  'fundFromGifts',
  /** 2023: the fund, from income (article 84.1 and 84.2). */
  'fundFromIncome',
  /** Land use rights given, or paid for, by the State. */
  'landFromState',
  /** Assets the State paid for in whole or part, and works it handed over. */
  'assetsFromState',
  'assetsFromGifts',
  /** 2023: bought with the indivisible fund. */
  'assetsFromFund',
  /** 2012: the part of the development fund made indivisible. */
  'assetsFromDevelopmentFund',
  /** Made indivisible by the charter. */
  'assetsByCharter',
  /** 2012: no papers show where it came from. */
  'unknownOrigin',
]);
/** Where an indivisible asset came from. */
export type IndivisibleSource = z.infer<typeof sourceSchema>;

export const liquidationSchema = z.strictObject({
  /** Day by whose law it is settled. */
  on: z.custom<CalendarDate>(isCalendarDate),
  /** Money at hand and from selling what is not indivisible, whole đồng. */
  cash: amount,
  /** Whole đồng by source. Of gifts since 2024: whether an agreement says where they go. */
  indivisible: z.array(
    z.strictObject({ source: sourceSchema, amount, underAgreement: z.boolean().optional() }),
  ),
  claims: z.array(
    z.strictObject({
      creditor: z.string(),
      kind: z.enum(['costs', 'wages', 'tax', 'secured', 'other']),
      amount,
    }),
  ),
  /** Contributions paid in, whole đồng: of official members and contributing associates. */
  members: z.array(z.strictObject({ member: z.string(), contribution: amount })),
});
/** What there is, what is owed, and to whom. */
export type Liquidation = z.infer<typeof liquidationSchema>;
