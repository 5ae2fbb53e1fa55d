import { describe, expect, it } from 'vitest';
import type { Organisation, Register, RegisterEvent } from '../../organisation';
import { evaluateIndicators } from '../evaluate';
import { figuresFrom, type MonthlyReport } from '../figures';
import type { Indicator } from '../indicator';
import { readIndicators } from '../read-indicators';
import { statisticalForms } from './forms/statistical-forms';
import { dataElements } from './monthly-elements';
import { narrowIndicator } from './narrow-indicator';
import { nationalPlan } from './national/programme';
import { nationalProgrammes } from './national/programmes';
import { official0703, official0704 } from './official/figures';
import { officialIndicators } from './official/official-indicators';
import { catalogue } from './page/indicators-page';

const organisation = (
  id: string,
  kind: Organisation['kind'],
  sector: Organisation['sector'],
  industry?: string,
): Organisation => ({ id, name: id, kind, sector, place: 'x', facts: industry ? { industry } : {} });
const event = (
  type: RegisterEvent['type'],
  on: RegisterEvent['on'],
  about: Pick<RegisterEvent, 'organisation' | 'grade'> = {},
): RegisterEvent => ({ id: `${type}:${about.organisation ?? ''}:${on}`, type, on, place: 'x', ...about });

/**
 * Of cooperatives: `farm` reports all, `shop` (new) a part, `orchard` is suspended in June, `works` is suspended and then
 * dissolved, `tea` gave one number. Of unions: `union` and the new, silent `federation`. Of groups: `bees`, and `fish`,
 * which came and went within the year.
 */
const register: Register = {
  organisations: [
    organisation('farm', 'cooperative', 'agriculture', 'A'),
    organisation('shop', 'cooperative', 'trade', 'G'),
    organisation('orchard', 'cooperative', 'agriculture'),
    organisation('works', 'cooperative', 'industry', 'C'),
    organisation('tea', 'cooperative', 'agriculture'),
    organisation('union', 'union', 'trade', 'G'),
    organisation('federation', 'union', 'agriculture', 'A'),
    organisation('bees', 'group', 'agriculture'),
    organisation('fish', 'group', 'agriculture'),
  ],
  events: [
    event('founded', '2020-01-01', { organisation: 'farm' }),
    event('founded', '2024-03-10', { organisation: 'shop' }),
    event('founded', '2019-05-05', { organisation: 'orchard' }),
    event('founded', '2015-05-05', { organisation: 'works' }),
    event('founded', '2010-05-05', { organisation: 'tea' }),
    event('founded', '2021-05-05', { organisation: 'union' }),
    event('founded', '2024-05-05', { organisation: 'federation' }),
    event('founded', '2022-05-05', { organisation: 'bees' }),
    event('founded', '2024-07-01', { organisation: 'fish' }),
    event('suspended', '2024-02-01', { organisation: 'works' }),
    event('dissolved', '2024-09-15', { organisation: 'works' }),
    event('suspended', '2024-06-01', { organisation: 'orchard' }),
    event('dissolved', '2024-11-30', { organisation: 'fish' }),
    event('rated', '2024-04-10', { organisation: 'farm', grade: 'good' }),
    event('rated', '2024-04-10', { organisation: 'shop', grade: 'weak' }),
    event('rated', '2024-04-10', { organisation: 'orchard', grade: 'fair' }),
    event('rated', '2024-04-10', { organisation: 'union', grade: 'good' }),
    event('recognisedExemplary', '2024-08-01', { organisation: 'farm' }),
    event('consolidated', '2024-08-01', { organisation: 'tea' }),
    event('memberGroupConsolidated', '2024-08-01', { organisation: 'farm' }),
    event('legalEducationHeld', '2024-03-01'),
    event('legalEducationHeld', '2024-10-01'),
    event('legalEducationHeld', '2023-10-01'),
  ],
};

const report = (
  organisation: string,
  period: MonthlyReport['period'],
  values: Record<string, number>,
): MonthlyReport => ({ organisation, period, values });
const reports: readonly MonthlyReport[] = [
  report('farm', '2024-01', {
    revenue: 100,
    profit: 10,
    wageBill: 40,
    workerMonths: 4,
    newMembers: 2,
    officersTrained: 3,
    officersTrainedWomen: 1,
    borrowedCapital: 500,
    wasSupported: 1,
    hadFundAccess: 0,
  }),
  report('farm', '2024-12', {
    revenue: 200,
    profit: -30,
    wageBill: 60,
    workerMonths: 6,
    newMembers: 1,
    officialMembers: 20,
    contributingAssociates: 2,
    otherAssociates: 3,
    regularWorkers: 8,
    regularWorkersWomen: 3,
    managers: 5,
    managersWomen: 2,
    managersAged18To24: 1,
    managersAged25To49: 3,
    managersAged50AndOver: 1,
    managersOnlyIntermediate: 1,
    managersOnlyCollege: 1,
    managersOnlyUniversity: 1,
    managersPostgraduate: 1,
    managersIntermediate: 4,
    managersCollege: 3,
    highTechnology: 1,
    valueChains: 2,
    wasSupported: 0,
    hadFundAccess: 1,
    hadCreditPreference: 0,
    hadLandSupport: 0,
  }),
  // Tells neither its other associates nor anything by gender, and nothing of support.
  report('shop', '2024-12', {
    revenue: 50,
    profit: 5,
    officialMembers: 7,
    contributingAssociates: 0,
    regularWorkers: 4,
    managers: 3,
    managersIntermediate: 2,
    managersCollege: 1,
    highTechnology: 0,
  }),
  report('orchard', '2024-05', {
    revenue: 30,
    profit: 3,
    officialMembers: 10,
    contributingAssociates: 0,
    otherAssociates: 0,
    regularWorkers: 6,
    managers: 4,
    managersWomen: 1,
    managersAged18To24: 0,
    managersAged25To49: 2,
    managersAged50AndOver: 2,
    managersOnlyIntermediate: 2,
    managersOnlyCollege: 0,
    managersOnlyUniversity: 0,
    managersPostgraduate: 0,
    valueChains: 1,
  }),
  report('works', '2024-01', { revenue: 20, profit: 2, officialMembers: 9, regularWorkers: 5 }),
  report('tea', '2024-12', { valueChains: 0 }),
  report('union', '2024-03', { officersTrained: 2, borrowedCapital: 900, wasSupported: 1 }),
  report('union', '2024-12', {
    revenue: 1000,
    profit: 100,
    officialMembers: 4,
    contributingAssociates: 0,
    otherAssociates: 0,
    regularWorkers: 2,
    regularWorkersWomen: 1,
    managers: 2,
    managersWomen: 0,
    hadCreditPreference: 1,
    hadLandSupport: 1,
  }),
  report('bees', '2024-12', { revenue: 5, officialMembers: 6, regularWorkers: 1, highTechnology: 1 }),
  report('fish', '2024-08', { officialMembers: 3 }),
];

const figures = figuresFrom({
  organisations: register.organisations.map(({ id }) => id),
  period: '2024',
  elements: dataElements.map(({ code }) => code),
  reports,
});
const evaluate = (...indicators: Indicator[]) =>
  evaluateIndicators(indicators, { elements: dataElements, figures, register, period: '2024' });

/** Worked out by hand from the reports above. */
const expected: Readonly<Record<string, number>> = {
  newCooperatives: 2, // shop, federation
  newGroups: 1,
  dissolvedCooperatives: 1,
  exemplaryCooperatives: 1,
  legalEducation: 2,
  consolidatedCooperatives: 1,
  membersAttracted: 3,
  regularWorkers: 8 + 4 + 2 + 1, // orchard is suspended
  revenuePerCooperative: (300 + 50 + 30 + 20 + 1000) / 5,
  profitPerCooperative: (-20 + 5 + 3 + 2 + 100) / 5,
  averageIncome: 100 / 10,
  ratedGoodOrFair: 75,
  operatingOrganisations: 6, // farm, shop, tea, union, federation, bees
  officialMembers: 20 + 7 + 4 + 6,
  managersIntermediateShare: 75, // 6 of 8: the union did not tell
  managersCollegeShare: 50,
  memberGroupsConsolidated: 1,
  official0701: 4, // farm, shop, orchard, tea
  official0702Cooperatives: 25 + 10, // shop is not complete
  official0702Unions: 4,
  official0702Groups: 6,
  official0703: 8 + 4,
  official0704: 300 + 50 + 30 + 20,
  official0705: 5 + 3 + 4, // the suspended orchard keeps its managers
  official0706Groups: 1,
  official0706Unions: 2,
  official0707: 2,
  official0708: 2, // works once, orchard
  form12Workers: 8 + 4 + 2,
  form12WorkersMen: 5 + 1, // shop did not tell
  form12WorkersWomen: 3 + 1,
  form13UnionRevenue: 1000,
  form16Managers: 5 + 3 + 4 + 2,
  form16ManagersMen: 3 + 3 + 2,
  form16ManagersWomen: 2 + 1 + 0,
  form16ManagersAged18To24: 1,
  form16ManagersAged25To49: 3 + 2,
  form16ManagersAged50AndOver: 1 + 2,
  form16ManagersIntermediate: 1 + 2,
  form16ManagersCollege: 1,
  form16ManagersUniversity: 1,
  form16ManagersPostgraduate: 1,
  form17Trained: 3 + 2,
  form17TrainedMen: 2, // the union gave no number of women
  form17TrainedWomen: 1,
  form18FundAccess: 1, // farm, in December
  form19Supported: 2,
  form21CreditPreference: 1,
  form22Borrowed: 500 + 900,
  form23LandSupport: 1,
  nationalUnionCooperatives: 4,
  nationalRatedGoodOrFair: 200 / 3, // farm and orchard of three
  nationalManagersCollege: 50, // 4 of 8
  nationalHighTechnologyCooperatives: 1,
  nationalHighTechnologyGroups: 1,
  nationalFarmsInChains: 50, // farm of farm and tea; orchard is suspended
};

describe('every indicator that is shipped', () => {
  it('has a figure worked out by hand', () => {
    expect(Object.keys(expected)).toEqual(catalogue.map(({ code }) => code));
  });

  it.each(catalogue)('$code comes out as by hand', (indicator) => {
    expect(evaluate(indicator)[0]!.value).toBeCloseTo(expected[indicator.code]!, 10);
  });

  it('reads through the JSON reader', () => {
    const read = readIndicators(JSON.parse(JSON.stringify(catalogue)), { elements: dataElements });
    expect(read.ok ? read.indicators : read.problems).toEqual(catalogue);
  });

  it('survives JSON with its forms, circular and targets', () => {
    for (const data of [statisticalForms, officialIndicators, nationalProgrammes])
      expect(JSON.parse(JSON.stringify(data))).toEqual(data);
  });
});

describe('what is missing', () => {
  it('is coverage: 2 of 4 cooperatives gave all of their members', () => {
    const [members] = evaluate(catalogue.find(({ code }) => code === 'official0702Cooperatives')!);
    expect(members!.coverage).toMatchObject({ reported: 2, expected: 4 });
  });

  it('is no zero: nobody reported, nothing is known', () => {
    const silent = narrowIndicator(official0704, { facts: [{ fact: 'industry', equals: 'F' }] });
    expect(evaluate(silent)[0]!.value).toBeUndefined();
  });

  it('of an industry shows in the coverage', () => {
    const trade = narrowIndicator(official0703, { facts: [{ fact: 'industry', equals: 'G' }] });
    expect(trade.formula).toMatchObject({
      of: { kinds: ['cooperative'], facts: [{ fact: 'industry', equals: 'G' }] },
    });
    // Only shop is known to be in trade; of tea nobody knows.
    expect(evaluate(trade)[0]).toMatchObject({ value: 4, coverage: { reported: 1, expected: 2 } });
  });
});

describe('narrowIndicator', () => {
  it('reaches both sides of a ratio and every term of a sum', () => {
    const of = { kinds: ['cooperative'] };
    const code = (name: string) => catalogue.find((indicator) => indicator.code === name)!;
    expect(narrowIndicator(code('revenuePerCooperative'), { kinds: ['cooperative'] }).formula).toMatchObject({
      over: { of },
      under: { of },
    });
    expect(narrowIndicator(code('form12WorkersMen'), { kinds: ['cooperative'] }).formula).toMatchObject({
      plus: [{ of }],
      minus: [{ of }],
    });
    expect(evaluate(narrowIndicator(code('form12WorkersMen'), { kinds: ['union'] }))[0]!.value).toBe(1);
  });

  it('refuses to leave nothing', () => {
    expect(() => narrowIndicator(official0703, { kinds: ['union'] })).toThrow(/Nothing is left/);
  });

  it('can narrow every filled row of the forms', () => {
    const narrowed = statisticalForms.flatMap((form) =>
      form.sections.flatMap(({ rows, code }) =>
        rows.flatMap((row) =>
          Object.values(form.fill[row.code] ?? form.fill[code]!).flatMap((cell) =>
            'indicator' in cell && row.of ? [{ code: cell.indicator, of: row.of }] : [],
          ),
        ),
      ),
    );
    expect(narrowed.length).toBeGreaterThan(40);
    for (const { code, of } of narrowed) {
      const indicator = catalogue.find((candidate) => candidate.code === code)!;
      expect(narrowIndicator(indicator, of).formula, code).not.toEqual(indicator.formula);
    }
  });
});

it('gives national targets as the targets of a plan', () => {
  const plans = nationalProgrammes.map(nationalPlan);
  expect(plans.map(({ year, targets }) => [year, targets.length])).toEqual([
    [2025, 10],
    [2030, 8],
    [2030, 8],
    [2030, 6],
  ]);
  expect(plans[0]!.targets[2]).toEqual({ indicator: 'official0701', target: 35_000 });
});
