import { z } from 'zod';
import { monthSchema, namedSchema, periodSchema, saidSchema } from './said';

const placeSchema = z.strictObject({ code: z.string(), name: z.string() });

/** An indicator beside its plan. */
const boardRowSchema = z.strictObject({
  /** Its number on the board, from 1. */
  number: z.int(),
  code: z.string(),
  name: z.string(),
  status: z.enum(['exceeded', 'met', 'missed', 'noData', 'noTarget']),
  /** The same in words; empty where there is nothing to judge: `vượt 2,5 %`. */
  attainment: z.string(),
  actual: saidSchema,
  target: saidSchema,
  /** The target is a sample and was never decided. */
  sampleTarget: z.boolean(),
  /** Attainment in percent: `102,5 %`; empty without. */
  percent: saidSchema,
  before: saidSchema,
  /** Growth beside the same period of the year before, a sentence; empty without. */
  growth: z.string(),
  /** What is said below the line: why it was missed, what the months left must bring. */
  remarks: z.array(z.string()),
});
export type BoardRow = z.infer<typeof boardRowSchema>;

export const boardCalls = {
  /** A period beside its plan, of the alliance or of a place. */
  board: {
    asked: z.strictObject({ period: periodSchema, place: z.string().max(64).optional() }),
    answer: z.strictObject({
      title: z.string(),
      period: namedSchema,
      place: placeSchema.optional(),
      /** How many exceeded, met and missed, in a line; or that there are no targets or no data. */
      summary: z.string(),
      count: z.strictObject({
        exceeded: z.int(),
        met: z.int(),
        missed: z.int(),
        noData: z.int(),
        noTarget: z.int(),
      }),
      rows: z.array(boardRowSchema),
      /** What the figures rest on, and how far announcements came: sentences; may be empty. */
      notes: z.array(z.string()),
    }),
  },
  /** One indicator closely: what the chat says of it, and its year by months. */
  indicator: {
    asked: z.strictObject({
      period: periodSchema,
      place: z.string().max(64).optional(),
      indicator: z.string().max(64),
    }),
    answer: z.strictObject({
      title: z.string(),
      period: namedSchema,
      place: placeSchema.optional(),
      row: boardRowSchema,
      /** Growth, where the year stands, what it will come to, changes of the plan, coverage: sentences. */
      notes: z.array(z.string()),
      /** Whether the months add up over the year, or each says where it stood. */
      overTime: z.enum(['sum', 'last']),
      months: z.array(
        z.strictObject({
          month: namedSchema,
          actual: saidSchema,
          /** Where the plan would be at the end of this month; without data where it is not spread over months. */
          planned: saidSchema,
          lastYear: saidSchema,
        }),
      ),
    }),
  },
  /** An indicator in the places right below the alliance or a place, the best first. */
  ranking: {
    asked: z.strictObject({
      period: periodSchema,
      place: z.string().max(64).optional(),
      indicator: z.string().max(64),
    }),
    answer: z.strictObject({
      title: z.string(),
      /** By what they are ranked, a sentence; that there is nothing to rank, where `rows` is empty. */
      by: z.string(),
      rows: z.array(
        z.strictObject({
          rank: z.int().optional(),
          code: z.string(),
          name: z.string(),
          actual: saidSchema,
          percent: saidSchema,
          attainment: z.string(),
        }),
      ),
    }),
  },
  /** Who has handed in a month, and who has not. Needs the right to review. */
  reporting: {
    asked: z.strictObject({ month: monthSchema, place: z.string().max(64).optional() }),
    answer: z.strictObject({
      title: z.string(),
      month: namedSchema,
      earlier: namedSchema,
      /** Undefined where the next month has not begun. */
      later: namedSchema.optional(),
      placeName: z.string().optional(),
      reported: z.int(),
      expected: z.int(),
      summary: z.string(),
      places: z.array(
        z.strictObject({
          code: z.string(),
          name: z.string(),
          reported: z.int(),
          expected: z.int(),
          words: z.string(),
        }),
      ),
      missing: z.array(z.strictObject({ id: z.string(), name: z.string(), placeName: z.string() })),
    }),
  },
} as const;
