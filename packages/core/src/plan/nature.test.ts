import { expect, it } from 'vitest';
import { hoaBinh2023Indicators, monthlyElements, type Formula } from '../indicators';
import { natureOf } from './nature';

const [counted] = hoaBinh2023Indicators;
const of = (formula: Formula, unit = counted!.unit) => {
  const { overTime, overUnits } = natureOf({ ...counted!, unit, formula }, monthlyElements);
  return `${overTime} ${overUnits}`;
};
const element = (code: string) => ({ kind: 'element', element: code }) as const;

it.each<[Formula, string]>([
  [{ kind: 'events', event: 'founded' }, 'sum sum'],
  [{ kind: 'events', event: ['dissolved', 'suspended'], count: 'organisations' }, 'last sum'],
  [{ kind: 'organisations' }, 'last sum'],
  [element('newMembers'), 'sum sum'],
  [element('officialMembers'), 'last sum'],
  [{ kind: 'sum', plus: [element('revenue')], minus: [element('profit')] }, 'sum sum'],
  [{ kind: 'sum', plus: [element('revenue'), element('officialMembers')] }, 'last sum'],
  [{ kind: 'cumulative', amount: { kind: 'events', event: 'founded' }, since: '2021' }, 'last sum'],
  [{ kind: 'ratio', over: element('wageBill'), under: element('workerMonths') }, 'rate none'],
  [{ kind: 'ratio', over: element('revenue'), under: { kind: 'reporters', element: 'revenue' } }, 'sum none'],
  [{ kind: 'ratio', over: element('officialMembers'), under: { kind: 'organisations' } }, 'rate none'],
  [{ kind: 'growth', measure: element('revenue'), on: 'yearBefore' }, 'rate none'],
])('%o is %s', (formula, nature) => {
  expect(of(formula)).toBe(nature);
});

it('counts whole things, and keeps money apart', () => {
  const natures = hoaBinh2023Indicators.map((indicator) => natureOf(indicator, monthlyElements));
  expect(natures.map(({ whole, counted }) => `${whole} ${counted}`)).toEqual([
    ...Array.from({ length: 8 }, () => 'true true'),
    ...Array.from({ length: 4 }, () => 'false false'),
  ]);
});
