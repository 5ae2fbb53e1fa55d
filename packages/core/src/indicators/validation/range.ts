import type { DataElement } from '../data-element';
import type { JudgedMonth } from './month';
import type { MonthProblem, MonthReason } from './problem';
import { inFull } from './show';

/** What a single figure cannot be: fractions of people, less than nothing, beyond the element's range. */
export function judgeRange({ values, elements }: JudgedMonth): MonthProblem[] {
  return Object.entries(values).flatMap(([code, value]) => {
    const element = elements.get(code);
    if (element) return judgeValue(element, value);
    const message = { vi: `Không có chỉ tiêu “${code}”.`, en: `There is no data element “${code}”.` };
    return [{ element: code, severity: 'error', reason: 'unknownElement', message }];
  });
}

function judgeValue(element: DataElement, value: number): MonthProblem[] {
  const { code, name, valueKind, allowNegative, range } = element;
  const refuse = (reason: MonthReason, vi: string, en: string): MonthProblem[] => [
    { element: code, severity: 'error', reason, message: { vi: `${name.vi} ${vi}`, en: `${name.en} ${en}` } },
  ];
  if (valueKind === 'yesNo')
    return value === 0 || value === 1
      ? []
      : refuse('outOfRange', 'chỉ nhận có (1) hoặc không (0).', 'is yes (1) or no (0).');
  if ((valueKind === 'whole' || valueKind === 'money') && !Number.isSafeInteger(value))
    return refuse('notWhole', 'phải là số nguyên, ví dụ 25.', 'must be a whole number, for example 25.');
  if (!Number.isFinite(value))
    return refuse('notANumber', 'phải là một con số, ví dụ 82,5.', 'must be a number, for example 82.5.');
  if (value < 0 && !allowNegative) return refuse('negative', 'không thể âm.', 'cannot be negative.');
  const { min = -Infinity, max = Infinity } = range ?? {};
  if (value < min)
    return refuse(
      'outOfRange',
      `(${inFull(element, value, 'vi')}) không thể dưới ${inFull(element, min, 'vi')}. Anh/chị xem lại con số và đơn vị.`,
      `(${inFull(element, value, 'en')}) cannot be below ${inFull(element, min, 'en')}. Please check the figure and its unit.`,
    );
  if (value > max)
    return refuse(
      'outOfRange',
      `(${inFull(element, value, 'vi')}) không thể quá ${inFull(element, max, 'vi')}. Anh/chị xem lại con số và đơn vị.`,
      `(${inFull(element, value, 'en')}) cannot be above ${inFull(element, max, 'en')}. Please check the figure and its unit.`,
    );
  return [];
}
