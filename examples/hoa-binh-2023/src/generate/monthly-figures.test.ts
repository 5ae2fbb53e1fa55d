import { monthlyElements, validateMonth, type MonthlyReport } from '@hoptac/core/indicators';
import { operatingOn } from '@hoptac/core/organisation';
import { lastDayOfMonth } from '@hoptac/core/time';
import { describe, expect, it } from 'vitest';
import { elementCodes } from './ledger';
import { generateSampleYear } from './sample-year';
import { sampleMonths } from './working-life';

const { register, submissions, tryoutOrganisations } = generateSampleYear();
const kindOf = new Map(register.organisations.map(({ id, kind }) => [id, kind]));
const workingBy = new Map(
  sampleMonths.map((month) => {
    const [year, index] = month.split('-').map(Number) as [number, number];
    return [month, new Set(operatingOn(register, lastDayOfMonth(year, index)).map(({ id }) => id))];
  }),
);
const reported = new Set(submissions.map(({ organisation, period }) => `${organisation} ${period}`));
const monthsOfOrganisations = new Map<string, MonthlyReport[]>();
for (const report of submissions)
  monthsOfOrganisations.set(report.organisation, [
    ...(monthsOfOrganisations.get(report.organisation) ?? []),
    report,
  ]);

/** The reports that break a rule, so that a failure shows them. */
const breaking = (keeps: (values: MonthlyReport['values'], report: MonthlyReport) => boolean) =>
  submissions.filter((report) => !keeps(report.values, report));

const fewest = (id: string) => (kindOf.get(id) === 'group' ? 3 : 7);

const paidPlausibly = ({ wageBill, workerMonths }: MonthlyReport['values']) => {
  if (wageBill === undefined || workerMonths === undefined) return true;
  if (workerMonths === 0) return wageBill === 0;
  return wageBill / workerMonths >= 3_000_000 && wageBill / workerMonths <= 9_000_000;
};

describe('the sample figures', () => {
  it('are asked elements, and pass the checks a message passes', () => {
    expect(elementCodes).toEqual(monthlyElements.map(({ code }) => code));
    expect(breaking((values) => validateMonth(values, monthlyElements).length === 0)).toEqual([]);
    expect(reported.size).toBe(submissions.length);
  });

  it('are hardly ever asked about beside the months before, and slips nearly always are', () => {
    const tried = submissions.filter(({ period }, at) => period >= '2022-07' && at % 20 === 0);
    const asked = (report: MonthlyReport, values: MonthlyReport['values']) =>
      validateMonth(values, monthlyElements, {
        month: report.period,
        history: monthsOfOrganisations.get(report.organisation)!,
      }).length > 0;
    const share = (slip: (values: MonthlyReport['values']) => Record<string, number>) =>
      tried.filter((report) => asked(report, { ...report.values, ...slip(report.values) })).length /
      tried.length;
    expect(share(() => ({}))).toBeLessThan(0.01);
    expect(share(({ revenue = 0 }) => ({ revenue: revenue * 1000 }))).toBeGreaterThan(0.95);
    expect(share(({ revenue = 0 }) => ({ revenue: Math.round(revenue / 1000) }))).toBeGreaterThan(0.95);
    expect(share(({ revenue = 0, profit = 0 }) => ({ revenue: profit, profit: revenue }))).toBeGreaterThan(
      0.95,
    );
    expect(share(({ revenue = 0 }) => ({ revenue: revenue * 12 }))).toBeGreaterThan(0.85);
    expect(share(({ officialMembers = 0 }) => ({ officialMembers: officialMembers * 10 }))).toBeGreaterThan(
      0.95,
    );
  });

  it('come only from organisations that work, and miss two to three months in a hundred', () => {
    expect(breaking((_, { organisation, period }) => workingBy.get(period)!.has(organisation))).toEqual([]);
    const expected = [...workingBy.values()].reduce((sum, working) => sum + working.size, 0);
    const missing = 1 - submissions.length / expected;
    expect(missing).toBeGreaterThan(0.018);
    expect(missing).toBeLessThan(0.03);
    const partial = breaking((values) => Object.keys(values).length === elementCodes.length);
    expect(partial.length / submissions.length).toBeGreaterThan(0.01);
    expect(partial.length / submissions.length).toBeLessThan(0.03);
  });

  it('are missing for December 2023 from the three try-out cooperatives only', () => {
    const silent = [...workingBy.get('2023-12')!].filter((id) => !reported.has(`${id} 2023-12`));
    expect(silent.sort()).toEqual([...tryoutOrganisations].sort());
    for (const id of tryoutOrganisations) expect(monthsOfOrganisations.get(id)).toHaveLength(23);
  });

  it('are what a bookkeeper would type', () => {
    expect(
      breaking(({ revenue = 0, profit = 0 }) => revenue % 100_000 === 0 && profit % 100_000 === 0),
    ).toEqual([]);
    expect(breaking(({ wageBill = 0 }) => wageBill % 10_000 === 0)).toEqual([]);
    expect(breaking((values) => !Object.values(values).some((value) => Object.is(value, -0)))).toEqual([]);
  });

  it('keep the least members of the law, and plausible managers and workers', () => {
    expect(
      breaking(({ officialMembers: members }, { organisation }) => members! >= fewest(organisation)),
    ).toEqual([]);
    expect(breaking(({ managers }) => managers! >= 2 && managers! <= 5)).toEqual([]);
    expect(breaking(({ regularWorkers, workerMonths = 0 }) => workerMonths <= regularWorkers!)).toEqual([]);
  });

  it('pay between 3 and 9 million đồng a worker-month, and nothing where nobody worked for pay', () => {
    expect(breaking(paidPlausibly)).toEqual([]);
  });

  it('spend at least the wages', () => {
    expect(
      breaking(({ revenue, profit, wageBill }) =>
        profit === undefined || wageBill === undefined ? true : revenue! - profit >= wageBill,
      ),
    ).toEqual([]);
  });

  it('show some months of loss, and few large organisations beside many small', () => {
    const losses = submissions.filter(({ values }) => values['profit']! < 0).length;
    expect(losses / submissions.length).toBeGreaterThan(0.01);
    expect(losses / submissions.length).toBeLessThan(0.06);
    const revenues = submissions
      .filter(({ organisation }) => kindOf.get(organisation) === 'cooperative')
      .map(({ values }) => values['revenue']!)
      .sort((a, b) => a - b);
    const mean = revenues.reduce((sum, value) => sum + value, 0) / revenues.length;
    expect(revenues[Math.floor(revenues.length / 2)]!).toBeLessThan(0.8 * mean);
  });

  it('change members only by those who join and a few who leave', () => {
    for (const reports of monthsOfOrganisations.values())
      for (const [at, { values, period }] of reports.entries()) {
        const earlier = reports[at - 1];
        const follows = earlier && sampleMonths.indexOf(period) === sampleMonths.indexOf(earlier.period) + 1;
        if (!follows || values['newMembers'] === undefined) continue;
        const left = earlier.values['officialMembers']! + values['newMembers'] - values['officialMembers']!;
        expect(left === 0 || left === 1).toBe(true);
      }
  });

  it('are the same every time, and quick to make', () => {
    const started = performance.now();
    expect(generateSampleYear().submissions).toEqual(submissions);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
