import { z } from '@hono/zod-openapi';
import { factsSchema } from '@hoptac/core/law';
import { bilingual, dayDoc, described } from './described.js';
import { question } from './refusal.js';

/** What is wrong with facts is said by the library, with the fact's name in Vietnamese; so any object comes through. */
const facts = z.record(z.string(), z.unknown()).openapi({
  allOf: [{ $ref: '#/components/schemas/Facts' }],
  example: { kind: 'cooperative', officialMembers: 6 },
});
/** Only for the document. */
export const factsDoc = described('Facts', factsSchema);

export const compliance = question({
  path: '/compliance',
  summary: 'Judges an organisation by the law in force on a day; facts left out are unknown',
  asked: z.strictObject({ facts, on: dayDoc, only: z.array(z.string()).max(200).optional() }),
  answered: z.object({
    on: z.string(),
    findings: z.array(
      z
        .object({
          rule: z.string(),
          status: z.enum(['satisfied', 'violated', 'notApplicable', 'unknown']),
          title: bilingual,
          explanation: bilingual,
          citations: z.array(bilingual),
          missing: z.array(z.string()),
        })
        .openapi('Finding'),
    ),
    missingFacts: z.array(z.object({ fact: z.string(), rules: z.array(z.string()) })),
  }),
});

export const duties = question({
  path: '/obligations',
  summary: 'What an organisation has to do by law between two days',
  asked: z.strictObject({ facts, from: dayDoc, to: dayDoc }),
  answered: z.object({
    obligations: z.array(
      z
        .object({
          code: z.string(),
          title: bilingual,
          due: z.string(),
          nominalDue: z.string(),
          provisional: z.boolean(),
          because: bilingual,
          citations: z.array(bilingual),
        })
        .openapi('Obligation'),
    ),
    missingFacts: z.array(z.object({ fact: z.string(), duties: z.array(z.string()) })),
  }),
});
