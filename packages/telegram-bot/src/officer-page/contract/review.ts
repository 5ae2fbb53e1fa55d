import { z } from 'zod';
import { monthSchema, namedSchema, saidSchema } from './said';

const ofMonth = { organisation: z.string().max(64), period: monthSchema };
const versionSchema = z.strictObject({ ...ofMonth, version: z.int().min(1) });

/** A month of an organisation as a reviewer judges it. */
const reviewedMonthSchema = z.strictObject({
  organisation: z.string(),
  name: z.string(),
  placeName: z.string(),
  period: namedSchema,
  /** Sent back with a decision, so that nobody decides on what they have not seen. */
  version: z.int(),
  state: z.string(),
  stateWords: z.string(),
  /** The number on the sender's receipt. */
  receipt: z.string(),
  /** Address of the certificate of that receipt, a Word file, relative to the page. */
  certificate: z.string(),
  /** What may be decided now; empty for one's own, and where nothing waits. `reopen` returns an approved month. */
  decisions: z.array(z.enum(['approve', 'return', 'reopen'])),
  /** Why nothing may be decided, where that needs saying. */
  obstacle: z.string().optional(),
  /** What gives reason to ask; `element` where it is one figure. */
  doubts: z.array(
    z.strictObject({
      element: z.string().optional(),
      text: z.string(),
      /** The sender was asked and said it is right. */
      confirmed: z.boolean(),
    }),
  ),
  figures: z.array(
    z.strictObject({
      element: z.string(),
      name: z.string(),
      now: saidSchema,
      doubtful: z.boolean(),
      /** In the version before, where it was another: what it was and how it moved; `was.value` null for a figure that is new. */
      corrected: z.strictObject({ version: z.int(), was: saidSchema, change: z.string() }).optional(),
      /** In the month before: what it was and how it moved; `change` says so where it is the same. */
      monthBefore: z.strictObject({ was: saidSchema, change: z.string() }).optional(),
    }),
  ),
  /** What is asked for and not given, with whether it was given before. */
  missing: z.array(z.strictObject({ element: z.string(), text: z.string() })),
  /** Every step so far, the first first, each a line. */
  steps: z.array(z.string()),
  /** How many people a return would be told to. */
  told: z.int(),
  /** Comments that are usually made, of the whole month and of a figure. */
  usual: z.strictObject({ ofMonth: z.array(z.string()), ofFigure: z.array(z.string()) }),
});
export type ReviewedMonth = z.infer<typeof reviewedMonthSchema>;

export const reviewCalls = {
  /** What waits for the person, what was handed in first before the others. */
  reviewQueue: {
    asked: z.strictObject({}),
    answer: z.strictObject({
      waiting: z.array(
        z.strictObject({
          organisation: z.string(),
          name: z.string(),
          place: z.string(),
          placeName: z.string(),
          period: namedSchema,
          version: z.int(),
          resubmitted: z.boolean(),
          /** When it was handed in: ISO, and in words. */
          at: namedSchema,
          /** Sent by the one who looks, so that another has to decide. */
          own: z.boolean(),
          doubts: z.int(),
        }),
      ),
      summary: z.string(),
      /** How many have reported the last month. */
      lastMonth: z.string(),
    }),
  },
  /** Undecided or decided. `notFound` where nothing was handed in, or it lies outside the person's reach. */
  reviewedMonth: { asked: z.strictObject(ofMonth), answer: reviewedMonthSchema },
  /** Approves a version as it was shown. `conflict` carries the month as it is now, a `ReviewedMonth`. */
  approve: { asked: versionSchema, answer: z.strictObject({ words: z.string() }) },
  /** Approves those of a list that still are as listed and give no reason to ask; names what it left out. */
  approveAll: {
    asked: z.strictObject({ months: z.array(versionSchema).min(1).max(100) }),
    answer: z.strictObject({
      words: z.string(),
      approved: z.int(),
      leftOut: z.array(z.strictObject({ organisation: z.string(), period: z.string(), name: z.string() })),
    }),
  },
  /** Returns a version with a comment, or opens an approved one again. `conflict` as in `approve`. */
  return: {
    asked: versionSchema.extend({
      comment: z.string().trim().min(1).max(500),
      element: z.string().max(64).optional(),
    }),
    answer: z.strictObject({ words: z.string() }),
  },
} as const;
