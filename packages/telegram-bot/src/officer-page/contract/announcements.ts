import { z } from 'zod';
import { namedSchema } from './said';

const audienceSchema = z.strictObject({
  roles: z
    .array(z.enum(['member', 'officer', 'reviewer', 'allianceOfficer', 'administrator']))
    .min(1)
    .optional(),
  places: z.array(z.string().max(64)).min(1).max(500).optional(),
  organisations: z.array(z.string().max(64)).min(1).max(500).optional(),
});

/** How many of how many, and in words: `12/40 (30 %)`. */
const partSchema = z.strictObject({ read: z.int(), whole: z.int(), words: z.string() });

const written = {
  title: z.string().trim().min(1).max(150),
  text: z.string().trim().min(1).max(2600),
  reference: z.string().trim().max(300).optional(),
  /** A list that is left out leaves nobody out. */
  audience: audienceSchema,
};

/** An announcement and how far it has come. */
const announcementSchema = z.strictObject({
  id: z.string(),
  revision: z.int(),
  title: z.string(),
  text: z.string(),
  reference: z.string().optional(),
  on: namedSchema,
  edition: z.int(),
  withdrawn: z.string().optional(),
  reminded: z.boolean(),
  audience: audienceSchema,
  audienceWords: z.string(),
  /** Only for who may announce. */
  reach: z
    .strictObject({
      cooperatives: partSchema,
      people: partSchema,
      /** Sentences: how far it has gone out, whom it cannot reach. */
      notes: z.array(z.string()),
      places: z.array(z.strictObject({ code: z.string(), name: z.string(), cooperatives: partSchema })),
    })
    .optional(),
});
export type AnnouncementShown = z.infer<typeof announcementSchema>;

const changed = z.strictObject({ id: z.string(), words: z.string() });
const seen = { id: z.string().max(64), basedOn: z.int().min(1) };

/** `conflict` carries the announcement as it is now, an `AnnouncementShown`. */
export const announcementCalls = {
  /** The newest first. */
  announcements: {
    asked: z.strictObject({ search: z.string().max(200).optional() }),
    answer: z.strictObject({
      announcements: z.array(
        z.strictObject({
          id: z.string(),
          title: z.string(),
          on: namedSchema,
          edition: z.int(),
          withdrawn: z.boolean(),
        }),
      ),
    }),
  },
  announcement: { asked: z.strictObject({ id: z.string().max(64) }), answer: announcementSchema },
  /** How many an audience would be, before anything is published. */
  audience: {
    asked: z.strictObject({ audience: audienceSchema }),
    answer: z.strictObject({ people: z.int(), cooperatives: z.int(), words: z.string() }),
  },
  /**
   * `key` is made by the page, 16 to 64 letters and digits, and stays the same when the same is sent again because no
   * answer came: it is published once. Where what was published under it says something else, `conflict` carries that.
   */
  publish: {
    asked: z.strictObject({ key: z.string().regex(/^[\w-]{16,64}$/), ...written }),
    answer: changed,
  },
  correct: { asked: z.strictObject({ ...seen, ...written }), answer: changed },
  withdraw: { asked: z.strictObject({ ...seen, why: z.string().trim().min(1).max(500) }), answer: changed },
  remind: { asked: z.strictObject(seen), answer: changed },
} as const;
