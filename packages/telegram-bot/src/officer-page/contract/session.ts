import { z } from 'zod';
import { namedSchema } from './said';

/** What a screen of the page is called; those a person may not open are left out of `me`. */
const screenSchema = z.enum(['board', 'reporting', 'review', 'register', 'plan', 'announcements', 'exports']);

export const sessionCalls = {
  /** Who looks, what they may do, and where the year stands. The first call of the page. */
  me: {
    asked: z.strictObject({}),
    answer: z.strictObject({
      name: z.string(),
      alliance: z.string(),
      /** Every role held; `acting` is the key of the one this was answered in. */
      roles: z.array(z.strictObject({ key: z.string(), label: z.string() })),
      acting: z.string(),
      /** The place a reviewer looks after. */
      place: z.strictObject({ code: z.string(), name: z.string() }).optional(),
      today: namedSchema,
      screens: z.array(screenSchema),
      may: z.strictObject({
        decide: z.boolean(),
        revisePlan: z.boolean(),
        announce: z.boolean(),
      }),
      /** The period the chat's board opens with, and the month that reports are waited for. */
      period: namedSchema,
      month: namedSchema,
      /** When the session ends by itself, ISO. */
      endsAt: z.string(),
      /** What this page keeps in the chat's words: who sees what is told there too. */
      language: z.enum(['vi', 'en']),
    }),
  },
  /** The periods of a year that have begun, to choose from; `years` are the years that can be asked for. */
  periods: {
    asked: z.strictObject({ year: z.int().min(1990).max(2200) }),
    answer: z.strictObject({
      years: z.array(z.int()),
      months: z.array(namedSchema),
      quarters: z.array(namedSchema),
      yearsToDate: z.array(namedSchema),
      year: namedSchema,
    }),
  },
  /** The places of today, each after the one it lies in. */
  places: {
    asked: z.strictObject({}),
    answer: z.strictObject({
      places: z.array(
        z.strictObject({
          code: z.string(),
          name: z.string(),
          parent: z.string().optional(),
          /** Organisations in it and below, those that have ended left out. */
          organisations: z.int(),
        }),
      ),
    }),
  },
  /** Ends this session, or every session of the person (“Thoát mọi trang”). */
  signOut: {
    asked: z.strictObject({ everywhere: z.boolean().default(false) }),
    answer: z.strictObject({ ended: z.int() }),
  },
} as const;
