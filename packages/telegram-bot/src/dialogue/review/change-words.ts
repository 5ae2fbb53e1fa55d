import type { DataElement } from '@hoptac/core/indicators';
import { growth } from '@hoptac/core/plan';
import { formatQuantity } from '@hoptac/core/vi';
import type { Language } from '../state';
import { words } from './words';

/** Below this a percentage would read as 0. */
const LEAST_PERCENT = 0.01;
/** From a rise by this much, how many times says more than a percentage. */
const MANYFOLD = 900;

/** How a figure moved: `tăng 10 triệu đồng (2,86 %)`; a change that is not nothing never reads as 0. */
export function changeWords(
  element: DataElement,
  { now, before }: { now: number; before: number },
  language: Language,
): string {
  const say = words[language];
  if (now === before) return say.unchanged;
  // Shares differ in points; a yes that became a no is told by itself.
  if (element.valueKind === 'yesNo') return '';
  const size = Math.abs(now - before);
  const amount =
    element.unit === 'percent'
      ? say.points(formatQuantity(size, { language }))
      : formatQuantity(size, amountOf(element, language));
  // A fall below nothing is no share of what was.
  const { percent } =
    element.unit === 'percent' || now < 0 ? { percent: undefined } : growth({ now, before });
  return say.moved(
    now > before,
    amount,
    percent === undefined ? '' : showPercent(Math.abs(percent), language),
  );
}

/** A figure at a glance, to stand beside the exact one: `350 triệu đồng`. */
export function atAGlance(element: DataElement, value: number, language: Language): string {
  if (element.valueKind === 'yesNo') return words[language].yesNo(value === 1);
  if (element.unit === 'percent') return formatQuantity(value, { unit: 'percent', language });
  return formatQuantity(value, amountOf(element, language));
}

function amountOf({ unit }: DataElement, language: Language) {
  return unit === 'dong'
    ? ({ unit: 'dong', scale: 'auto', language } as const)
    : ({ unit: 'number', language } as const);
}

function showPercent(percent: number, language: Language): string {
  if (percent >= MANYFOLD) {
    const ratio = percent / 100 + 1;
    return words[language].times(formatQuantity(ratio, { digits: ratio < 20 ? 1 : 0, language }));
  }
  const least = percent < LEAST_PERCENT;
  const shown = formatQuantity(least ? LEAST_PERCENT : percent, {
    unit: 'percent',
    digits: percent < 10 ? 2 : 1,
    language,
  });
  return least ? words[language].lessThan(shown) : shown;
}
