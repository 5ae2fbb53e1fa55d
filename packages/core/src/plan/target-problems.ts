import type { DataElement, Indicator } from '../indicators';
import type { Bilingual } from '../vi';
import { natureOf } from './nature';
import type { PlanProblemReason } from './plan-problem';
import type { PlanTarget, TargetKey } from './target';

/** What a plan is checked against, as far as it is known. */
export interface PlanSurroundings {
  indicators?: readonly Indicator[];
  /** Needed to tell flows from stocks. */
  elements?: readonly DataElement[];
  /** Codes of places and ids of organisations. */
  units?: readonly string[];
}

/** A reason, the field it lies in and what to do. */
type Found = [reason: PlanProblemReason, field: string, message: Bilingual];

/** Indicators and units that nobody knows. */
export function unknownNames(
  { indicator, unit }: TargetKey,
  { indicators, units }: PlanSurroundings,
): Found[] {
  const found: Found[] = [];
  if (indicators && !indicators.some(({ code }) => code === indicator))
    found.push([
      'unknownIndicator',
      'indicator',
      {
        vi: `Không có chỉ tiêu “${indicator}”. Kiểm tra mã chỉ tiêu.`,
        en: `There is no indicator “${indicator}”. Check its code.`,
      },
    ]);
  if (units && unit !== undefined && !units.includes(unit))
    found.push([
      'unknownUnit',
      'unit',
      {
        vi: `Không có đơn vị “${unit}”. Kiểm tra mã địa bàn hoặc mã tổ chức.`,
        en: `There is no unit “${unit}”. Check the code of the place or organisation.`,
      },
    ]);
  return found;
}

/** What is wrong with the amount of a target or with its months. */
export function amountProblems(
  planned: PlanTarget,
  { indicators = [], elements = [] }: PlanSurroundings,
): Found[] {
  const { target, phasing } = planned;
  const found: Found[] = [];
  const range = typeof target !== 'number';
  if (range && target.from > target.to)
    found.push([
      'emptyRange',
      'target',
      {
        vi: `Khoảng từ ${target.from} đến ${target.to} không có giá trị nào. Đổi chỗ hai đầu.`,
        en: `Nothing lies from ${target.from} to ${target.to}. Swap the two ends.`,
      },
    ]);
  const indicator = indicators.find(({ code }) => code === planned.indicator);
  if (indicator && range !== (indicator.better === 'within')) found.push(shapeWanted(indicator, range));
  const nature = indicator && natureOf(indicator, elements);
  if (nature?.overTime === 'sum' && nature.whole && !bounds(planned).every(Number.isSafeInteger))
    found.push([
      'notWhole',
      'target',
      {
        vi: `${indicator!.name.vi} được cộng dồn nên kế hoạch phải là số nguyên.`,
        en: `${indicator!.name.en} is added up, so its target must be a whole number.`,
      },
    ]);
  if (Array.isArray(phasing)) found.push(...givenMonthsProblems(planned, phasing, nature));
  if (phasing === 'lastYear' && nature && nature.overTime !== 'sum')
    found.push([
      'phasingMismatch',
      'phasing',
      {
        vi: 'Chỉ tiêu này không cộng dồn các tháng nên không phân kỳ theo năm trước được. Bỏ “phasing” hoặc ghi đủ 12 mức.',
        en: 'This indicator is not the sum of its months, so last year’s shape cannot spread it. Remove “phasing”, or give twelve levels.',
      },
    ]);
  return found;
}

function shapeWanted({ name }: Indicator, range: boolean): Found {
  return range
    ? [
        'valueWanted',
        'target',
        {
          vi: `${name.vi} cần một con số, không phải một khoảng.`,
          en: `${name.en} needs one number, not a range.`,
        },
      ]
    : [
        'rangeWanted',
        'target',
        {
          vi: `${name.vi} cần một khoảng, ví dụ { "from": 5, "to": 8 }.`,
          en: `${name.en} needs a range, for example { "from": 5, "to": 8 }.`,
        },
      ];
}

function givenMonthsProblems(
  { target }: PlanTarget,
  months: readonly number[],
  nature: ReturnType<typeof natureOf> | undefined,
): Found[] {
  if (typeof target !== 'number')
    return [
      [
        'phasingMismatch',
        'phasing',
        {
          vi: 'Kế hoạch là một khoảng thì không ghi phân kỳ từng tháng. Bỏ “phasing”.',
          en: 'A range is not given month by month. Remove “phasing”.',
        },
      ],
    ];
  if (!nature) return [];
  const { overTime, whole } = nature;
  const sum = months.reduce((total, amount) => total + amount, 0);
  const reached = overTime === 'sum' ? sum : months[11]!;
  if (whole && overTime === 'sum' && !months.every(Number.isSafeInteger))
    return [
      [
        'notWhole',
        'phasing',
        { vi: 'Kế hoạch từng tháng phải là số nguyên.', en: 'The months must be whole numbers.' },
      ],
    ];
  if (reached === target) return [];
  return [
    [
      'phasingMismatch',
      'phasing',
      overTime === 'sum'
        ? {
            vi: `12 tháng cộng lại là ${sum}, kế hoạch năm là ${target}. Sửa cho khớp.`,
            en: `The twelve months add up to ${sum}, the year’s target is ${target}. Make them agree.`,
          }
        : {
            vi: `Mức tháng 12 là ${reached}, kế hoạch năm là ${target}. Sửa cho khớp.`,
            en: `The level of December is ${reached}, the year’s target is ${target}. Make them agree.`,
          },
    ],
  ];
}

function bounds({ target }: PlanTarget): number[] {
  return typeof target === 'number' ? [target] : [target.from, target.to];
}
