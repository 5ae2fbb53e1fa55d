import type { OpenAPIHono } from '@hono/zod-openapi';
import { checkCompliance, formatCitation, obligations, type Citation, type Facts } from '@hoptac/core/law';
import type { Bilingual } from '@hoptac/core/vi';
import { both } from './described.js';
import { compliance, duties } from './law-questions.js';
import { refusal, type Refusal } from './refusal.js';

export function answerLaw(api: OpenAPIHono): void {
  api.openapi(compliance, (context) => {
    const { facts, on, only } = context.req.valid('json');
    const report = checkCompliance(facts as Facts, { on, only });
    if (!report.ok) return context.json(fieldProblems(report.problems), 422);
    const findings = report.findings.map(({ rule, status, title, explanation, citations, missing }) => ({
      rule,
      status,
      title,
      explanation,
      citations: cited(citations),
      missing: [...missing],
    }));
    const missingFacts = report.missingFacts.map(({ fact, rules }) => ({ fact, rules: [...rules] }));
    return context.json({ on: report.on, findings, missingFacts }, 200);
  });

  api.openapi(duties, (context) => {
    const { facts, from, to } = context.req.valid('json');
    const report = obligations(facts as Facts, { from, to });
    if (!report.ok) return context.json(fieldProblems(report.problems), 422);
    const found = report.obligations.map(({ code, title, due, because, citations }) => ({
      code,
      title,
      because,
      citations: cited(citations),
      due: due.effective,
      nominalDue: due.nominal,
      provisional: due.provisional !== undefined,
    }));
    const missingFacts = report.missingFacts.map(({ fact, duties }) => ({ fact, duties: [...duties] }));
    return context.json({ obligations: found, missingFacts }, 200);
  });
}

function cited(places: readonly Citation[]): Bilingual[] {
  return places.map((place) => both((language) => formatCitation(place, { language })));
}

/** The library's own words about each fact. */
function fieldProblems(problems: readonly { field: string; message: Bilingual }[]): Refusal {
  return refusal(
    'invalid',
    problems.map(({ field, message }) => ({ path: field, message })),
  );
}
