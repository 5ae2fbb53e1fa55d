import type { OpenAPIHono } from '@hono/zod-openapi';
import {
  evaluateIndicators,
  figuresFrom,
  hoaBinh2023Indicators,
  monthlyElements,
} from '@hoptac/core/indicators';
import {
  attainment,
  attainmentWords,
  narrate,
  planReport,
  readPlan,
  type Attainment,
} from '@hoptac/core/plan';
import { isCalendarDate } from '@hoptac/core/time';
import { parseReport } from '@hoptac/core/vi';
import { both } from './described.js';
import { attained, parsed, planned } from './plan-questions.js';
import { refusal } from './refusal.js';

const DAY_WANTED = { vi: 'Hãy ghi ngày dạng 2024-07-01.', en: 'Write the day as 2024-07-01.' };

export function answerPlans(api: OpenAPIHono): void {
  api.openapi(attained, (context) => {
    const { actual, target, better } = context.req.valid('json');
    const row = attainment({ actual: actual ?? undefined, target: target ?? undefined, better });
    return context.json(judged(row), 200);
  });

  api.openapi(planned, (context) => {
    const { year, register, figures: reports, plan: given } = context.req.valid('json');
    const read = readPlan(given, { indicators: hoaBinh2023Indicators, elements: monthlyElements });
    if (!read.ok) return context.json(refusal('invalid', read.problems), 422);
    const period = `${year}` as const;
    const figures = figuresFrom({
      organisations: register.organisations.map(({ id }) => id),
      period,
      elements: monthlyElements.map(({ code }) => code),
      reports,
    });
    const asked = { elements: monthlyElements, figures, register, period };
    const results = evaluateIndicators(hoaBinh2023Indicators, asked);
    const report = planReport({ period, plan: read.plan, indicators: hoaBinh2023Indicators, results });
    const rows = report.rows.map((row) => ({
      indicator: row.indicator.code,
      name: row.indicator.name,
      actual: row.actual ?? null,
      target: row.target ?? null,
      ...judged(row),
    }));
    return context.json({ rows, text: both((language) => narrate(report, { language }).text) }, 200);
  });

  api.openapi(parsed, (context) => {
    const { text, today } = context.req.valid('json');
    if (!isCalendarDate(today))
      return context.json(refusal('invalid', [{ path: 'today', message: DAY_WANTED }]), 422);
    const { period, values, problems, leftovers } = parseReport(text, { elements: monthlyElements, today });
    return context.json(
      {
        period: period ?? null,
        values: values.map(({ element, value, text }) => ({ element, value, text })),
        problems: problems.map(({ text, reason, hint, readings }) => ({
          text,
          reason,
          hint,
          readings: [...readings],
        })),
        leftovers: leftovers.map((left) => left.text),
      },
      200,
    );
  });
}

function judged(row: Attainment) {
  const words = both((language) => attainmentWords(row, { language }));
  return { status: row.status, percent: row.percent ?? null, words };
}
