import { z } from 'zod';
import { isCalendarDate, type CalendarDate } from '../../time';
import type { Bilingual } from '../engine/bilingual';
import { FIRST_DAY } from '../engine/instrument';

/** A day that exists and that this package can judge. */
export const DAY_JUDGED = z.custom<CalendarDate>((value) => isCalendarDate(value) && value >= FIRST_DAY);

/** What a calculator was asked, read so that nothing unfit is reckoned with; else what was expected. */
export function answerable<Schema extends z.ZodType>(
  schema: Schema,
  asked: unknown,
  expected: Bilingual,
): { ok: true; value: z.infer<Schema> } | { ok: false; reason: Bilingual } {
  const read = schema.safeParse(asked);
  return read.success ? { ok: true, value: read.data } : { ok: false, reason: expected };
}
