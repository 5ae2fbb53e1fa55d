import type { DataElement } from './data-element';

export interface MonthProblem {
  element: string;
  reason: 'unknownElement' | 'notWhole' | 'negative' | 'partAboveWhole';
  /** What to do, for the sender. */
  message: { vi: string; en: string };
}

/** Elements that are part of another, and so can never be larger. */
const PARTS: readonly [part: string, whole: string][] = [
  ['managersIntermediate', 'managers'],
  ['managersCollege', 'managersIntermediate'],
  ['newMembers', 'officialMembers'],
];

/** What cannot be in one month's figures. An empty list means they can be kept. */
export function validateMonth(
  values: Readonly<Record<string, number>>,
  elements: readonly DataElement[],
): MonthProblem[] {
  const nameOf = new Map(elements.map((element) => [element.code, element]));
  const problems: MonthProblem[] = [];
  for (const [code, value] of Object.entries(values)) {
    const element = nameOf.get(code);
    if (!element) {
      problems.push({
        element: code,
        reason: 'unknownElement',
        message: { vi: `Không có chỉ tiêu “${code}”.`, en: `There is no data element “${code}”.` },
      });
    } else if (!Number.isSafeInteger(value)) {
      problems.push({
        element: code,
        reason: 'notWhole',
        message: {
          vi: `${element.name.vi} phải là số nguyên, ví dụ 25.`,
          en: `${element.name.en} must be a whole number, for example 25.`,
        },
      });
    } else if (value < 0 && !element.allowNegative) {
      problems.push({
        element: code,
        reason: 'negative',
        message: { vi: `${element.name.vi} không thể âm.`, en: `${element.name.en} cannot be negative.` },
      });
    }
  }
  for (const [part, whole] of PARTS) {
    const [partValue, wholeValue] = [values[part], values[whole]];
    if (partValue === undefined || wholeValue === undefined || partValue <= wholeValue) continue;
    const names = [nameOf.get(part)?.name, nameOf.get(whole)?.name];
    problems.push({
      element: part,
      reason: 'partAboveWhole',
      message: {
        vi: `${names[0]?.vi ?? part} (${partValue}) không thể nhiều hơn ${names[1]?.vi ?? whole} (${wholeValue}).`,
        en: `${names[0]?.en ?? part} (${partValue}) cannot be more than ${names[1]?.en ?? whole} (${wholeValue}).`,
      },
    });
  }
  return problems;
}
