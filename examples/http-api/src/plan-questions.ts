import { z } from '@hono/zod-openapi';
import { monthlyReportSchema } from '@hoptac/core/indicators';
import { registerSchema } from '@hoptac/core/organisation';
import { planHistorySchema } from '@hoptac/core/plan';
import { bilingual, dayDoc, described } from './described.js';
import { question } from './refusal.js';

const judged = {
  status: z.enum(['exceeded', 'met', 'missed', 'noData', 'noTarget']),
  percent: z.number().nullable(),
  words: bilingual,
};

export const attained = question({
  path: '/attainment',
  summary: 'A result beside its target, both in the same unit; null is unknown',
  asked: z.strictObject({
    actual: z.number().nullable(),
    target: z.number().nullable(),
    better: z.enum(['higher', 'lower']),
  }),
  answered: z.object(judged).openapi('Attainment'),
});

/** A province of 1,000 organisations with two years of months. */
const MOST_ORGANISATIONS = 1_000;
const MOST_REPORTS = 24_000;

export const planned = question({
  path: '/plan-report',
  summary: 'A year of monthly figures beside its plan, by the twelve indicators of Hòa Bình 2023',
  asked: z.strictObject({
    year: z.number().int().min(1990).max(2200),
    register: described(
      'Register',
      registerSchema.extend({
        organisations: registerSchema.shape.organisations.max(MOST_ORGANISATIONS),
        events: registerSchema.shape.events.max(MOST_REPORTS),
      }),
    ),
    figures: z.array(described('MonthlyReport', monthlyReportSchema)).max(MOST_REPORTS),
    plan: described('Plan', planHistorySchema),
  }),
  answered: z.object({
    rows: z.array(
      z
        .object({
          indicator: z.string(),
          name: bilingual,
          actual: z.number().nullable(),
          target: z.union([z.number(), z.object({ from: z.number(), to: z.number() })]).nullable(),
          ...judged,
        })
        .openapi('PlanRow'),
    ),
    text: bilingual,
  }),
});

export const parsed = question({
  path: '/parse',
  summary: 'Reads figures out of a message in Vietnamese, with or without accents',
  asked: z.strictObject({ text: z.string().max(4_000), today: dayDoc }),
  answered: z.object({
    period: z.string().nullable(),
    values: z.array(z.object({ element: z.string(), value: z.number(), text: z.string() })),
    problems: z.array(
      z.object({ text: z.string(), reason: z.string(), hint: bilingual, readings: z.array(z.string()) }),
    ),
    leftovers: z.array(z.string()),
  }),
});
