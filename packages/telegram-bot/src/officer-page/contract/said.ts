import { isMonth, isPeriod, type Month, type MonthlyPeriod } from '@hoptac/core/time';
import { z } from 'zod';

/** A month, quarter, year to date (`2024-YTD-09`) or year. */
export const periodSchema = z.custom<MonthlyPeriod>((value) => isPeriod(value) && !value.endsWith('RY'));
export const monthSchema = z.custom<Month>((value) => typeof value === 'string' && isMonth(value));

/** A figure: unrounded, for drawing and comparing, and as people say it; without data the value is null and the words “–”. */
export const saidSchema = z.strictObject({
  value: z.union([z.number(), z.strictObject({ from: z.number(), to: z.number() }), z.null()]),
  words: z.string(),
});
export type Said = z.infer<typeof saidSchema>;

/** A period or day by its code, and as people say it. */
export const namedSchema = z.strictObject({ value: z.string(), label: z.string() });
export type Named = z.infer<typeof namedSchema>;
