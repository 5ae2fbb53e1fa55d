import { z } from 'zod';
import { isCalendarDate, type CalendarDate } from '../time';
import { organisationKindSchema } from './kind';

/** Fields of work, as the statistical forms group them. Credit is the people's credit funds. */
export const sectorSchema = z.enum([
  'agriculture',
  'industry',
  'trade',
  'transport',
  'construction',
  'credit',
  'environment',
  'other',
]);
export type Sector = z.infer<typeof sectorSchema>;

/** What a register keeps of a collective economic organisation. What happened to it, founding included, is events. */
export const organisationSchema = z.object({
  id: z.string().min(1),
  name: z.string().min(1),
  kind: organisationKindSchema,
  sector: sectorSchema,
  /** Code of the district or commune it lies in. */
  place: z.string().min(1),
  /** Standing facts for the law's rules, such as `charterCapital` in đồng; see `@hoptac/core/law`. */
  facts: z.record(z.string(), z.union([z.number(), z.string(), z.boolean()])).default({}),
});
export type Organisation = z.infer<typeof organisationSchema>;

/** Grades of the yearly rating, best first: tốt, khá, trung bình, yếu. */
export const ratingGradeSchema = z.enum(['good', 'fair', 'average', 'weak']);
export type RatingGrade = z.infer<typeof ratingGradeSchema>;

export const registerEventTypeSchema = z.enum([
  'founded',
  'suspended',
  'resumed',
  'dissolutionProposed',
  'dissolved',
  'consolidated',
  'rated',
  'recognisedExemplary',
  'memberGroupConsolidated',
  'legalEducationHeld',
]);
export type RegisterEventType = z.infer<typeof registerEventTypeSchema>;

const calendarDateSchema = z.custom<CalendarDate>(isCalendarDate, 'Expected a day, YYYY-MM-DD');

/** Something that happened on a day to an organisation or, where none is named, in a place. */
export const registerEventSchema = z.object({
  id: z.string().min(1),
  type: registerEventTypeSchema,
  on: calendarDateSchema,
  organisation: z.string().optional(),
  place: z.string().optional(),
  /** Only for `rated`. */
  grade: ratingGradeSchema.optional(),
});
export type RegisterEvent = z.infer<typeof registerEventSchema>;

export interface Register {
  organisations: readonly Organisation[];
  events: readonly RegisterEvent[];
}

/**
 * The organisations that were registered and working on a day: founded by then, not dissolved, and not suspended.
 * An organisation without a `founded` event is not counted, because nothing says that it existed.
 */
export function operatingOn({ organisations, events }: Register, on: CalendarDate): Organisation[] {
  const working = new Map<string, { on: CalendarDate; works: boolean }>();
  for (const event of events) {
    if (event.organisation === undefined || event.on > on) continue;
    const works = WORKS_AFTER[event.type];
    const known = working.get(event.organisation);
    if (works !== undefined && (!known || event.on >= known.on))
      working.set(event.organisation, { on: event.on, works });
  }
  return organisations.filter(({ id }) => working.get(id)?.works === true);
}

/** What an event says about whether its organisation works from that day. */
const WORKS_AFTER: Partial<Record<RegisterEventType, boolean>> = {
  founded: true,
  resumed: true,
  suspended: false,
  dissolved: false,
};
