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
  /** OrganisationStanding facts for the law's rules, such as `charterCapital` in đồng; see `@hoptac/core/law`. */
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
  'merged',
  'divided',
  'separated',
  'consolidated',
  'converted',
  'relocated',
  'admittedToAlliance',
  'leftAlliance',
  'rated',
  'recognisedExemplary',
  'memberGroupConsolidated',
  'legalEducationHeld',
]);
export type RegisterEventType = z.infer<typeof registerEventTypeSchema>;

const calendarDateSchema = z.custom<CalendarDate>(isCalendarDate, 'Expected a day, YYYY-MM-DD');

/**
 * Something that happened on a day to an organisation or, where none is named, in a place. `merged` ends an organisation
 * whose rights pass to another. `divided` ends one that becomes new ones, `separated` leaves it as it is and lets new ones
 * come out of it: an event for each new one (law 17/2023, articles 92 and 93). `relocated` gives the `place` it lies in from that day, `converted` notes another legal
 * form.
 */
export const registerEventSchema = z.object({
  id: z.string().min(1),
  type: registerEventTypeSchema,
  on: calendarDateSchema,
  organisation: z.string().optional(),
  place: z.string().optional(),
  /** For `merged`, `divided` and `separated`: the organisation that rights pass to. */
  successor: z.string().optional(),
  /** Only for `rated`. */
  grade: ratingGradeSchema.optional(),
});
export type RegisterEvent = z.infer<typeof registerEventSchema>;

/** What a register holds, as data from outside is read. */
export const registerSchema = z.object({
  organisations: z.array(organisationSchema),
  events: z.array(registerEventSchema),
});
export interface Register {
  organisations: readonly Organisation[];
  events: readonly RegisterEvent[];
}

/** How an organisation stands in the register: `registered` ones operate or are suspended. */
export type OrganisationStanding = 'operating' | 'suspended' | 'ended';

/** What an event says about how its organisation stands from that day. */
export const standingAfter: Readonly<Partial<Record<RegisterEventType, OrganisationStanding>>> = {
  founded: 'operating',
  resumed: 'operating',
  suspended: 'suspended',
  dissolved: 'ended',
  merged: 'ended',
  divided: 'ended',
};

/**
 * The organisations that were registered and working on a day: founded by then, neither dissolved nor merged into
 * another, and not suspended. An organisation without a `founded` event is not counted, because nothing says that it
 * existed.
 *
 * @example
 * operatingOn(register, '2023-12-31').length; // how many worked at the end of 2023
 */
export function operatingOn({ organisations, events }: Register, on: CalendarDate): Organisation[] {
  const working = new Map<string, { on: CalendarDate; standing: OrganisationStanding }>();
  for (const event of events) {
    if (event.organisation === undefined || event.on > on) continue;
    const standing = standingAfter[event.type];
    const known = working.get(event.organisation);
    if (standing !== undefined && (!known || event.on >= known.on))
      working.set(event.organisation, { on: event.on, standing });
  }
  return organisations.filter(({ id }) => working.get(id)?.standing === 'operating');
}
