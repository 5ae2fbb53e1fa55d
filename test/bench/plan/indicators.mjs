import { readIndicators } from '@hoptac/core/indicators';

const COOPERATIVES = { kinds: ['cooperative'] };
const element = (code, of) => ({ kind: 'element', element: code, ...(of && { of }) });
const ratio = (over, under, times) => ({ kind: 'ratio', over, under, ...(times && { times }) });

/** Twelve indicators as a province's plan has them: code, unit, formula. */
const DEFINITIONS = [
  ['totalRevenue', 'dong', element('revenue')],
  ['totalProfit', 'dong', element('profit')],
  ['members', 'person', element('officialMembers')],
  ['membersJoined', 'person', element('newMembers')],
  ['workers', 'person', element('regularWorkers')],
  ['taxes', 'dong', element('taxesPaid')],
  ['insurance', 'dong', element('insurancePaid')],
  [
    'revenuePerCooperative',
    'dong',
    ratio(element('revenue', COOPERATIVES), {
      kind: 'reporters',
      element: 'revenue',
      of: COOPERATIVES,
    }),
  ],
  ['averageIncome', 'dong', ratio(element('wageBill'), element('workerMonths'))],
  ['managersCollegeShare', 'percent', ratio(element('managersCollege'), element('managers'), 100)],
  [
    'internalShare',
    'percent',
    { kind: 'share', part: element('internalRevenue'), whole: element('revenue') },
  ],
  [
    'highTechnologyUsers',
    'organisation',
    { kind: 'organisations', of: { figures: [{ element: 'highTechnology', atLeast: 1 }] } },
  ],
];

/** The indicators, read from JSON as an alliance's own are. */
export function planIndicators(elements) {
  const read = readIndicators(
    DEFINITIONS.map(([code, unit, formula]) => ({
      code,
      name: { vi: code, en: code },
      unit,
      better: 'higher',
      formula,
      show: { digits: 1 },
    })),
    { elements },
  );
  if (!read.ok) throw new Error(JSON.stringify(read.problems, null, 2));
  return read.indicators;
}

/** The elements that they add up; the floor adds up the same. */
export const ELEMENTS_USED = [
  'revenue',
  'profit',
  'officialMembers',
  'newMembers',
  'regularWorkers',
  'taxesPaid',
  'insurancePaid',
  'wageBill',
  'workerMonths',
  'managersCollege',
  'managers',
  'internalRevenue',
  'highTechnology',
];
