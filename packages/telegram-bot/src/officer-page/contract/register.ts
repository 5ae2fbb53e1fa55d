import { z } from 'zod';

const lineSchema = z.strictObject({ label: z.string(), words: z.string() });

export const registerCalls = {
  /** Organisations within the person's reach, by name; those that have ended come last. A hundred on a page. */
  register: {
    asked: z.strictObject({
      /** Any words of the name, accents aside. */
      search: z.string().max(200).optional(),
      place: z.string().max(64).optional(),
      operating: z.boolean().default(false),
      page: z.int().min(1).default(1),
    }),
    answer: z.strictObject({
      total: z.int(),
      summary: z.string(),
      page: z.int(),
      pages: z.int(),
      organisations: z.array(
        z.strictObject({
          id: z.string(),
          name: z.string(),
          placeName: z.string(),
          standing: z.enum(['operating', 'suspended', 'ended', 'unknown']),
          standingWords: z.string(),
        }),
      ),
    }),
  },
  /** All that is known of one organisation, and how it stands by the law of today. */
  organisation: {
    asked: z.strictObject({ id: z.string().max(64) }),
    answer: z.strictObject({
      id: z.string(),
      name: z.string(),
      placeName: z.string(),
      standing: z.enum(['operating', 'suspended', 'ended', 'unknown']),
      standingWords: z.string(),
      /** Kind, sector, members, capital and so on. */
      facts: z.array(lineSchema),
      /** Address of the compliance sheet, a Word file, relative to the page. */
      complianceSheet: z.string(),
      people: z.array(lineSchema),
      /** What happened, the first first: the day, what, and who noted it. */
      events: z.array(z.strictObject({ on: z.string(), text: z.string(), byName: z.string() })),
      /** The last months handed in, the newest first. */
      reports: z.array(z.strictObject({ period: z.string(), label: z.string(), words: z.string() })),
      law: z.strictObject({
        title: z.string(),
        summary: z.string(),
        findings: z.array(
          z.strictObject({
            status: z.enum(['violated', 'unknown', 'satisfied']),
            statusWords: z.string(),
            title: z.string(),
            explanation: z.string(),
            /** What follows, and what would excuse it. */
            further: z.array(z.string()),
            citations: z.array(z.string()),
          }),
        ),
        /** Facts that the unknown ones wait for, the most useful first. */
        missing: z.array(z.string()),
        /** Size class and last rating, each with its source; may be empty. */
        standing: z.array(z.string()),
      }),
      duties: z.array(
        z.strictObject({
          on: z.string(),
          onWords: z.string(),
          title: z.string(),
          because: z.string(),
          further: z.array(z.string()),
          citations: z.array(z.string()),
        }),
      ),
    }),
  },
} as const;
