import type { DataElement } from '../data-element';
import { knownElements, type JudgedMonth } from './month';
import type { MonthProblem } from './problem';
import { called, said, times } from './show';
import { median } from './spread';

/** Below this nobody counts money: a word such as nghìn or triệu was left out. */
const LEAST_MONEY = 1000;
/** Nghìn and triệu are taken for each other, and triệu and tỷ; now and then two steps at once. */
const SLIPS = [1e-6, 1e-3, 1e3, 1e6];
/** How far from exactly a thousand times a slip may lie: one month may well be three times another. */
const WITHIN = 3;

/** A thousand or a million times too much or too little, beside last month or the organisation's own middle. */
export function judgeSlips(month: JudgedMonth): MonthProblem[] {
  return knownElements(month).flatMap(({ element, value }) => {
    if (element.valueKind !== 'money' && element.valueKind !== 'whole') return [];
    const slip = value === 0 ? undefined : (thousandfold(month, element, value) ?? tooSmall(element, value));
    return slip ? [slip] : [];
  });
}

function thousandfold(month: JudgedMonth, element: DataElement, value: number): MonthProblem | undefined {
  const own = month.own(element.code).filter((known) => known.value !== 0);
  const [latest] = own;
  if (!latest) return undefined;
  // A month that was itself a slip is not the measure of this one.
  const middle = median(own.map((known) => Math.abs(known.value)));
  const factor = SLIPS.find((slip) => isNear(Math.abs(value) / slip, middle));
  if (factor === undefined) return undefined;
  const beside = isNear(Math.abs(latest.value), middle) ? latest : undefined;
  const compared = beside ? beside.value : middle;
  const ratio = Math.abs(value / compared);
  const meant = Math.round(value / factor);
  const say = (language: 'vi' | 'en') => {
    const own = `${element.name[language]} ${said(element, value, language)}`;
    const measure = said(element, compared, language);
    if (language === 'vi') {
      const when = beside ? called(beside.period, month, 'vi') : 'mức thường thấy';
      const relation = ratio >= 1 ? `gấp ${times(ratio, 'vi')} lần` : `chỉ bằng 1/${times(1 / ratio, 'vi')}`;
      return `${own} ${relation} ${when} (${measure}). Có đúng không, hay là ${said(element, meant, 'vi')}?`;
    }
    const when = beside ? called(beside.period, month, 'en') : 'the usual figure';
    const relation = ratio >= 1 ? `${times(ratio, 'en')} times` : `only 1/${times(1 / ratio, 'en')} of`;
    return `${own} is ${relation} ${when} (${measure}). Is it right, or is it ${said(element, meant, 'en')}?`;
  };
  return {
    element: element.code,
    severity: 'warning',
    reason: 'thousandfold',
    message: { vi: say('vi'), en: say('en') },
    suggestion: { [element.code]: meant },
  };
}

function isNear(value: number, measure: number): boolean {
  return value >= measure / WITHIN && value <= measure * WITHIN;
}

function tooSmall(element: DataElement, value: number): MonthProblem | undefined {
  if (element.valueKind !== 'money' || Math.abs(value) >= LEAST_MONEY) return undefined;
  const ask = (language: 'vi' | 'en') => [
    `${element.name[language]} ${said(element, value, language)}`,
    said(element, value * 1e3, language),
    said(element, value * 1e6, language),
  ];
  const [vi, en] = [ask('vi'), ask('en')];
  return {
    element: element.code,
    severity: 'warning',
    reason: 'tooSmall',
    message: {
      vi: `${vi[0]}: có phải ${vi[1]} hay ${vi[2]} không?`,
      en: `${en[0]}: is it ${en[1]} or ${en[2]}?`,
    },
  };
}
