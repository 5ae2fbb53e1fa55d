import type { DataElement } from '@hoptac/core/indicators';
import { growth } from '@hoptac/core/plan';
import { shiftMonth, yearBefore, type Month } from '@hoptac/core/time';
import { formatQuantity } from '@hoptac/core/vi';
import type { Language } from '../state';
import { lastMonth, sentFor } from '../submit/draft';
import { showValue } from '../submit/show-value';
import { go, type Flow } from '../turn';
import type { View } from '../view';
import type { StatusPlace } from './places';
import { words } from './words';

const MONTHS = 6;

/** The last months of each figure, and how they stand beside the same months a year before. */
export const trends: Flow<Extract<StatusPlace, { screen: 'trends' }>> = {
  right: 'readOwn',
  draw({ state, view }) {
    const { language } = state;
    const say = words[language];
    const lines = view.asked.flatMap((element) => trendOf(element, view, language));
    return {
      text: [
        say.trendsTitle(view.organisation?.name ?? '', MONTHS),
        ...(lines.length > 0 ? lines : [say.noFigures]),
        ...(lines.length > 0 ? ['', say.gap] : []),
      ].join('\n'),
      buttons: [
        [
          { label: say.back, action: 'status' },
          { label: say.menu, action: 'menu' },
        ],
      ],
    };
  },
  take: ({ state }, at) => ({ state: go(state, at) }),
};

function trendOf(element: DataElement, view: View, language: Language): string[] {
  const say = words[language];
  const last = lastMonth(view);
  const months = Array.from({ length: MONTHS }, (_, index) => shiftMonth(last, index + 1 - MONTHS));
  const valueIn = (month: Month) => sentFor(view, month)?.values[element.code];
  if (months.every((month) => valueIn(month) === undefined)) return [];
  const run = months.map((month) => {
    const value = valueIn(month);
    return say.inMonth(Number(month.slice(5)), value === undefined ? '–' : short(element, value, language));
  });
  return [
    '',
    `📈 ${element.name[language]}`,
    `   ${run.join(' · ')}`,
    ...beside(element, months, valueIn, language),
  ];
}

/** Months of both years are compared only where both are known: of a flow their sums, of a stock the last one. */
function beside(
  element: DataElement,
  months: readonly Month[],
  valueIn: (month: Month) => number | undefined,
  language: Language,
): string[] {
  const say = words[language];
  const both = months.flatMap((month) => {
    const [now, before] = [valueIn(month), valueIn(yearBefore(month))];
    return now === undefined || before === undefined ? [] : [{ now, before }];
  });
  const compared = element.overTime === 'sum' ? both : both.slice(-1);
  if (compared.length === 0) return [];
  const total = (of: 'now' | 'before') => compared.reduce((sum, pair) => sum + pair[of], 0);
  const { percent } = growth({ now: total('now'), before: total('before') });
  if (percent === undefined) return [];
  const shown = formatQuantity(Math.abs(percent), { digits: 1, language });
  return [`   ${say.besideLastYear(percent, shown, element.overTime === 'sum' ? compared.length : 0)}`];
}

function short(element: DataElement, value: number, language: Language): string {
  return element.valueKind === 'money'
    ? formatQuantity(value / 1_000_000, { digits: 1, language })
    : showValue(element, value, language);
}
