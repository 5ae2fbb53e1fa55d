import { z } from 'zod';
import { namedSchema, saidSchema } from './said';

const changeSchema = z.strictObject({ name: z.string(), from: z.string(), to: z.string() });

/** Of each indicator that places have targets of: a sentence on whether they come to the target of what they lie in. */
const rollUpSchema = z.array(z.strictObject({ name: z.string(), agrees: z.boolean(), words: z.string() }));

/** A year's plan with all its decisions. */
const planSchema = z.strictObject({
  year: z.int(),
  years: z.array(z.int()),
  /** How many decisions there are: sent back with a new one. */
  revision: z.int(),
  indicators: z.array(
    z.strictObject({
      code: z.string(),
      name: z.string(),
      /** How a target is written, for example `9,5 tỷ đồng`. */
      example: z.string(),
      target: saidSchema,
      sample: z.boolean(),
    }),
  ),
  /** What the plan may be divided among, each after the one it lies in. */
  places: z.array(z.strictObject({ code: z.string(), name: z.string(), parent: z.string().optional() })),
  /** How the targets of places come to that of the whole. */
  rollUp: rollUpSchema,
  /** Targets of single places and organisations. */
  ofPlaces: z.array(
    z.strictObject({
      indicator: z.string(),
      place: z.string(),
      name: z.string(),
      target: saidSchema,
      sample: z.boolean(),
    }),
  ),
  /** The newest first. */
  decisions: z.array(
    z.strictObject({
      on: namedSchema,
      byName: z.string(),
      why: z.string(),
      document: z.string().optional(),
      changes: z.array(changeSchema),
    }),
  ),
});
export type Plan = z.infer<typeof planSchema>;

export const planCalls = {
  plan: { asked: z.strictObject({ year: z.int().min(1990).max(2200) }), answer: planSchema },
  /**
   * Decides on new targets. With `preview` nothing is written: it says what would change. Targets are written as in the
   * chat (`9,5 tỷ`, `từ 5 đến 8`); what cannot be read comes back as `refused` with a field for each, by its place in
   * `targets` (`targets.0`) or `on`, `why`. `conflict` carries the plan as it is now, a `Plan`.
   */
  revisePlan: {
    asked: z.strictObject({
      year: z.int().min(1990).max(2200),
      basedOn: z.int().min(0),
      /** A day as people write it: `1/7/2024`, `hôm nay`. */
      on: z.string().trim().max(60),
      why: z.string().trim().max(1000),
      targets: z
        .array(
          z.strictObject({
            indicator: z.string().max(64),
            place: z.string().max(64).optional(),
            text: z.string().max(200),
          }),
        )
        .min(1)
        .max(600),
      preview: z.boolean().default(false),
    }),
    answer: z.strictObject({
      /** Of `preview`: false. */
      written: z.boolean(),
      /** The day that was read. */
      on: namedSchema,
      changes: z.array(changeSchema),
      /** What may be a slip of the unit. */
      warnings: z.array(z.string()),
      /** As it would be, or now is, after the decision. */
      rollUp: rollUpSchema,
      words: z.string(),
    }),
  },
} as const;
