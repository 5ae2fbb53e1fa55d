import { z } from 'zod';
import { isCalendarDate, type CalendarDate } from '../../time';

const amount = z.int().nonnegative();
const rate = z.number().min(0).max(100);

const memberSchema = z.strictObject({
  id: z.string().min(1),
  /** Whole đồng of products and services used. */
  use: amount,
  /** Whole đồng of wages, pay or fees earned. */
  labour: amount.optional(),
  /** Whole đồng contributed. Who contributes nothing has no part in the income; an associate that only contributes has no use. */
  contribution: z.int().positive(),
});

/** What comes off one income before it reaches members, whole đồng; nothing is taken as 0 by itself. */
const deductions = { tax: amount, otherObligations: amount, losses: amount, otherFunds: amount };

const incomeSchema = z.strictObject({
  income: amount,
  ...deductions,
  /** Percent into the indivisible common fund, by the charter. */
  commonFundRate: rate,
  /** Funds that another law asks for. */
  statutoryFunds: amount,
  /** Percent of what is left that goes by use and labour; the rest goes by contribution. */
  byUseAndLabourRate: rate,
});

const common = {
  on: z.custom<CalendarDate>(isCalendarDate),
  members: z.array(memberSchema).min(1),
  /** Percent of what goes by use and labour that goes by labour. Needed where members have both. */
  labourRate: rate.optional(),
};

/** Since 1 July 2024. Without `internal` all income counts as external (article 85 clause 1). */
export const surplus2023Schema = z.strictObject({
  kind: z.enum(['cooperative', 'union']),
  ...common,
  internal: incomeSchema.optional(),
  external: incomeSchema.optional(),
});

/** Until 30 June 2024. */
export const surplus2012Schema = z.strictObject({
  kind: z.enum(['cooperative', 'union']),
  ...common,
  all: z.strictObject({
    income: amount,
    ...deductions,
    developmentFundRate: rate,
    reserveFundRate: rate,
    byUseAndLabourRate: rate,
  }),
});

/** A member, and by what its share is measured. */
export type SurplusMember = z.infer<typeof memberSchema>;
/** Income of one kind and what is taken off it, in whole đồng and percent. */
export type SurplusIncome = z.infer<typeof incomeSchema>;
/** A surplus to be shared out under law 17/2023. */
export type Surplus2023 = z.infer<typeof surplus2023Schema>;
/** A surplus to be shared out under law 23/2012. */
export type Surplus2012 = z.infer<typeof surplus2012Schema>;
