import { organisationKindSchema, registerEventTypeSchema, sectorSchema } from '@hoptac/core/organisation';
import { isCalendarDate, type CalendarDate } from '@hoptac/core/time';
import { z } from 'zod';

const daySchema = z.custom<CalendarDate>(isCalendarDate);

/** What is known of an organisation that is being founded; kept in the state until it is written or given up. */
export const foundingSchema = z.object({
  kind: organisationKindSchema.optional(),
  on: daySchema.optional(),
  name: z.string().optional(),
  sector: sectorSchema.optional(),
  place: z.string().optional(),
  members: z.number().int().optional(),
  capital: z.number().int().optional(),
});
export type Founding = z.infer<typeof foundingSchema>;

/** The questions of a founding in their order; `check` reads everything back. */
export const foundingSteps = [
  'kind',
  'on',
  'name',
  'sector',
  'place',
  'members',
  'capital',
  'check',
] as const;
export type FoundingStep = (typeof foundingSteps)[number];

/** What can be put right in a record. */
export const fields = ['name', 'kind', 'sector', 'place', 'on', 'members', 'capital', 'taxDebt'] as const;
export type Field = (typeof fields)[number];

/** Names that a place was searched by, and the page of what was found. */
const searching = { sought: z.string().optional(), page: z.number().int() };

export const registerPlaces = [
  z.object({
    screen: z.literal('register'),
    /** Words of a name. */
    text: z.string().optional(),
    /** Code of a place; with all that lies in it. */
    place: z.string().optional(),
    page: z.number().int(),
  }),
  z.object({ screen: z.literal('registerByPlace'), ...searching }),
  z.object({ screen: z.literal('organisation'), id: z.string() }),
  z.object({ screen: z.literal('organisationHistory'), id: z.string(), page: z.number().int() }),
  z.object({
    screen: z.literal('foundOrganisation'),
    step: z.enum(foundingSteps),
    /** One answer is being changed; then back to the read-back. */
    alone: z.boolean(),
    ...searching,
  }),
  z.object({
    screen: z.literal('correctOrganisation'),
    id: z.string(),
    /** The version that was seen. */
    basedOn: z.number().int(),
    field: z.enum(fields).optional(),
    value: z.union([z.string(), z.number()]).optional(),
    why: z.string().optional(),
    ...searching,
  }),
  z.object({
    screen: z.literal('registerEvent'),
    id: z.string(),
    type: registerEventTypeSchema,
    /** How many events each had when this began; with more, somebody has noted one since. */
    seen: z.record(z.string(), z.number().int()),
    /** Those merged into it. */
    merged: z.array(z.string()),
    /** The law was told and is taken note of. */
    lawSeen: z.boolean(),
    place: z.string().optional(),
    on: daySchema.optional(),
    why: z.string().optional(),
    ...searching,
  }),
  z.object({
    screen: z.literal('undoEvent'),
    id: z.string(),
    /** The event, or the first of those that came with it. */
    event: z.string().optional(),
    /** Its version that was seen. */
    basedOn: z.number().int().optional(),
    why: z.string().optional(),
    page: z.number().int(),
  }),
  z.object({
    screen: z.literal('splitOrganisation'),
    id: z.string(),
    /** How many events it had when this began. */
    seen: z.number().int(),
    type: z.enum(['divided', 'separated']).optional(),
    on: daySchema.optional(),
    /** The new ones, each with the id it will have. */
    made: z.array(z.object({ id: z.string(), name: z.string() })),
    /** Their names are all there. */
    named: z.boolean(),
    why: z.string().optional(),
  }),
  /** Something was written; what is drawn here does not look it up, because it is being written only now. */
  z.object({ screen: z.literal('registerDone'), id: z.string() }),
] as const;
export type RegisterPlace = z.infer<(typeof registerPlaces)[number]>;
