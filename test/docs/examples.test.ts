import { fileURLToPath } from 'node:url';
import { runInThisContext } from 'node:vm';
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

/** Runs code that may use these names; an expression in brackets gives its value. */
function evaluate(code: string, names: Record<string, unknown>): unknown {
  const body = code.startsWith('(') ? `return ${code}` : code;
  const run = runInThisContext(`({ ${Object.keys(names).join(', ')} }) => { ${body} }`) as (
    names: Record<string, unknown>,
  ) => unknown;
  return run(names);
}

/** What a comment says an expression gives, where it is written as a value; `…` stands for anything. */
function meant(comment: string): { value: unknown } | undefined {
  if (!/^([[{'"]|-?\d[\d_.]*$|true$|false$)/.test(comment)) return undefined;
  const code = comment.replaceAll('\n', ' ').replaceAll(/,\s*…/g, '').replaceAll(/:\s*…/g, ': anything');
  return { value: evaluate(`(${code})`, { anything: expect.anything() }) };
}

describe('the examples of the public docs', () => {
  const scope: Record<string, unknown> = { ...core, ...surroundings() };
  let compared = 0;

  it.each(documentedExamples(FOLDER).map((example) => [example.file, example] as const))(
    '%s',
    (_file, example) => {
      const given: unknown[] = [];
      const expected: unknown[] = [];
      const said = (value: unknown, comment: string) => {
        const means = meant(comment);
        if (means) given.push(value);
        if (means) expected.push(means.value);
      };
      evaluate(`{ ${programOf(example)} }`, { ...scope, said });
      compared += expected.length;
      expect(given).toMatchObject(expected);
    },
  );

  it('say what comes of them as values, most of them', () => {
    expect(compared).toBeGreaterThan(30);
  });
});
