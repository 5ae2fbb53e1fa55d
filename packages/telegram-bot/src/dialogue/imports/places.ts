import { isCalendarDate, type CalendarDate } from '@hoptac/core/time';
import { z } from 'zod';

const importables = ['register', 'plans'] as const;
export type Importable = (typeof importables)[number];

export const importsPlaces = [
  z.object({ screen: z.literal('importFile'), what: z.enum(importables) }),
  /** A file that was looked through; its bytes stay here until they are taken in or left. */
  z.object({
    screen: z.literal('importCheck'),
    what: z.enum(importables),
    name: z.string(),
    base64: z.string(),
    on: z.custom<CalendarDate>(isCalendarDate).optional(),
    why: z.string().optional(),
    page: z.number().int(),
  }),
  z.object({ screen: z.literal('importDone'), what: z.enum(importables) }),
] as const;
export type ImportsPlace = z.infer<(typeof importsPlaces)[number]>;
