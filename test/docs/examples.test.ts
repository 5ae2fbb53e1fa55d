import { fileURLToPath } from 'node:url';
import * as core from '@hoptac/core';
import { generateSampleYear } from '@hoptac/example-hoa-binh-2023';
import { describe, expect, it } from 'vitest';
import { documentedExamples, programOf } from './documented-example';

const FOLDER = fileURLToPath(new URL('../../packages/core/src', import.meta.url));

/** What examples speak of without making it: the sample year, and an indicator or two. */
function surroundings(): Record<string, unknown> {
  const { register, plan2023: plan, submissions, places } = generateSampleYear();
  const { hoaBinh2023Indicators: indicators, monthlyElements: elements, sectorOverviewIndicators } = core;
  const figures = core.figuresFrom({
    organisations: register.organisations.map(({ id }) => id),
    period: { from: '2022-01', to: '2023-12' },
    elements: elements.map(({ code }) => code),
    reports: submissions,
  });
  const results = core.evaluateIndicators(indicators, { elements, figures, register, period: '2023' });
  const report = core.planReport({ period: '2023', plan, indicators, results });
  const asked = { on: '2024-01-02', by: 'UBND', why: { vi: 'giao', en: 'set' } } as const;
  const history = {
    year: 2024,
    revisions: [
      { ...asked, targets: [{ indicator: 'newCooperatives', target: 40 }] },
      { ...asked, on: '2024-07-01', targets: [{ indicator: 'newCooperatives', target: 50 }] },
    ],
  };
  const applicant = { kind: 'cooperative', members: [40, 45] };
  return {
    register,
    plan,
    elements,
    figures,
    indicators,
    results,
    report: { ...report, obligations: [] },
    history,
    territory: places,
    indicator: indicators[0],
    averageRevenue: sectorOverviewIndicators[0],
    official0703: core.officialStatisticalIndicators.find(({ code }) => code === 'official0703'),
    first: applicant,
    second: applicant,
  };
}

/** What a comment says an expression gives, where it is written as a value; `…` stands for anything. */
function meant(comment: string): { value: unknown } | undefined {
  if (!/^([[{'"]|-?\d[\d_.]*$|true$|false$)/.test(comment)) return undefined;
  const code = comment.replaceAll('\n', ' ').replaceAll(/,\s*…/g, '').replaceAll(/:\s*…/g, ': anything');
  return { value: new Function('anything', `return (${code})`)(expect.anything()) };
}

describe('the examples of the public docs', () => {
  const scope: Record<string, unknown> = { ...core, ...surroundings() };
  let compared = 0;

  it.each(documentedExamples(FOLDER).map((example) => [example.file, example] as const))(
    '%s',
    (_file, example) => {
      const said = (value: unknown, comment: string) => {
        const expected = meant(comment);
        if (!expected) return;
        compared += 1;
        if (typeof expected.value === 'object') expect(value).toMatchObject(expected.value as object);
        else expect(value).toBe(expected.value);
      };
      const names = Object.keys(scope);
      new Function('said', ...names, programOf(example))(said, ...names.map((name) => scope[name]));
    },
  );

  it('say what comes of them as values, most of them', () => {
    expect(compared).toBeGreaterThan(30);
  });
});
