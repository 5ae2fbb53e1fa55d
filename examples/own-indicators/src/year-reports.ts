import { readFileSync } from 'node:fs';
import {
  dataElements,
  figuresFrom,
  monthlyReportSchema,
  readIndicators,
  rollUpIndicators,
} from '@hoptac/core/indicators';
import { registerSchema, rosterFrom, territorySchema } from '@hoptac/core/organisation';
import { planReport, readPlan, type PlanReport } from '@hoptac/core/plan';
import type { CalendarDate } from '@hoptac/core/time';

/** The plan report of 2024 for the province and each of its communes; everything comes from the files in `data/`. */
export function yearReports(knownOn?: CalendarDate): { name: string; report: PlanReport }[] {
  const territory = territorySchema.parse(read('places'));
  const register = registerSchema.parse(read('register'));
  const { elements, indicators } = accepted(readIndicators(read('definitions'), { elements: dataElements }));
  const units = territory.map(({ code }) => code);
  const { plan } = accepted(readPlan(read('plan'), { indicators, elements, units }));

  const roster = rosterFrom({ register, territory, on: '2024-12-31' });
  const figures = figuresFrom({
    organisations: roster.ids,
    period: { from: '2023-01', to: '2024-12' },
    elements: elements.map(({ code }) => code),
    reports: monthlyReportSchema.array().parse(read('figures')),
  });
  const before = rollUpIndicators(indicators, { elements, figures, roster, period: '2023' });
  const now = rollUpIndicators(indicators, { elements, figures, roster, period: '2024' });

  return territory.map(({ code, name, parent }) => {
    const unit = parent && code;
    const results = { results: now.resultsOf(unit), before: before.resultsOf(unit) };
    const asked = { ...(unit && { unit }), ...(knownOn && { knownOn }) };
    return { name, report: planReport({ period: '2024', plan, indicators, elements, ...results, ...asked }) };
  });
}

function read(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`../data/${name}.json`, import.meta.url), 'utf8'));
}

/** What was read, or an error with everything that is wrong in the file. */
function accepted<R extends { ok: boolean }>(result: R): Extract<R, { ok: true }> {
  if (!result.ok) throw new Error(JSON.stringify(result, null, 2));
  return result as Extract<R, { ok: true }>;
}
