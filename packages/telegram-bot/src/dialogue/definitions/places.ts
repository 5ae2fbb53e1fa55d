import { isCalendarDate, type CalendarDate } from '@hoptac/core/time';
import { z } from 'zod';

const listed = { list: z.enum(['indicators', 'elements']), page: z.number().int() };

export const definitionsPlaces = [
  z.object({ screen: z.literal('definitions'), ...listed, sought: z.string().optional() }),
  z.object({ screen: z.literal('definition'), ...listed, code: z.string() }),
  z.object({ screen: z.literal('definitionsImport') }),
  /** A file of definitions that was looked through. */
  z.object({
    screen: z.literal('definitionsCheck'),
    name: z.string(),
    base64: z.string(),
    /** How many sets had been taken in when it was shown. */
    basedOn: z.number().int(),
    on: z.custom<CalendarDate>(isCalendarDate).optional(),
    page: z.number().int(),
  }),
  z.object({ screen: z.literal('definitionsDone') }),
] as const;
export type DefinitionsPlace = z.infer<(typeof definitionsPlaces)[number]>;
