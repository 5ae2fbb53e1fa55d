import type { Indicator } from '@hoptac/core/indicators';
import {
  planReport,
  rankByAttainment,
  rankByValue,
  type PlanReport,
  type PlanReportRow,
  type Target,
} from '@hoptac/core/plan';
import type { Month } from '@hoptac/core/time';
import { expect } from 'vitest';
import type { Picture } from './picture';
import type { RankedUnit } from './ranking';

/** Names that people might give: long, without a blank, stacked with accents, hostile, in other scripts, or nothing to be seen. */
export const EXTREME_NAMES: readonly string[] = [
  'Hợp tác xã dịch vụ nông nghiệp tổng hợp, sản xuất, chế biến và tiêu thụ cam hữu cơ theo chuỗi giá trị gắn với du lịch cộng đồng xã vùng cao đặc biệt khó khăn Thượng Tiến huyện Kim Bôi tỉnh Hòa Bình số 2',
  'W'.repeat(200),
  'ỄẶỘỖỮ ễặộỗữ gjpqy '.repeat(11),
  '<b>&"đậm"</b> _gạch_ *sao* </text><script>alert(1)</script>',
  '🌾🍊 Cam Cao Phong 🍊 合作社 ແຂວງ ‮đảo‬ \u0000\ud83c nửa',
  'Hợp tác xã'.normalize('NFD'),
  '🌾',
  ' ',
];
export const EXTREME_VALUES: readonly (number | undefined)[] = [
  1_000_000_000_000_000,
  Number.MAX_SAFE_INTEGER,
  -1_000_000_000_000_000,
  -0.000_001,
  0,
  0.000_001,
  39.999_999_9,
  40,
  undefined,
];
const EXTREME_TARGETS: readonly (Target | undefined)[] = [
  40,
  1_000_000_000_000_000,
  0,
  -5,
  0.07,
  { from: 5, to: 8 },
  { from: 0, to: 0 },
  { from: -1_000_000_000_000_000, to: 1_000_000_000_000_000 },
  undefined,
];
const UNITS: readonly Pick<Indicator, 'unit' | 'show'>[] = [
  { unit: 'dong', show: { digits: 0, suffix: { vi: '/người/tháng', en: '/person/month' } } },
  { unit: 'dong', show: { scale: 'billion', digits: 2, suffix: { vi: '/HTX', en: '/cooperative' } } },
  { unit: 'percent', show: { digits: 2 } },
  {
    unit: 'person',
    show: {
      digits: 6,
      suffix: { vi: 'lượt người được tập huấn, bồi dưỡng', en: 'people trained or instructed' },
    },
  },
];

const BETTER = ['higher', 'lower', 'within'] as const;

export function indicatorNamed(name: string, at = 0, better: Indicator['better'] = 'higher'): Indicator {
  return {
    code: `i${at}`,
    name: { vi: name, en: name },
    better,
    formula: { kind: 'element', element: 'revenue' },
    ...UNITS[at % UNITS.length]!,
  };
}

/** One row for each of `values`, beside `targets` taken in turn. */
export function reportOf(
  values: readonly (number | undefined)[],
  targets: readonly (Target | undefined)[],
  names: readonly string[],
): PlanReport {
  const indicators = values.map((_, at) => indicatorNamed(names[at % names.length]!, at, BETTER[at % 3]));
  return planReport({
    period: '2024',
    plan: {
      year: 2024,
      targets: indicators.flatMap(({ code }, at) => {
        const target = targets[at % targets.length];
        return target === undefined ? [] : [{ indicator: code, target, sample: at % 2 === 0 }];
      }),
    },
    indicators,
    results: values.map((value, at) => ({
      indicator: `i${at}`,
      period: '2024' as const,
      value,
      coverage: { reported: 1, expected: 2, months: { reported: 1_234_567, expected: 9_876_543 } },
    })),
    reasons: Object.fromEntries(
      names.map((name, at) => [`i${at}`, { vi: `${name}, ${name}`, en: `${name}, ${name}` }]),
    ),
  });
}

/** Every value with every target. */
export function extremeReport(): PlanReport {
  const values = EXTREME_TARGETS.flatMap(() => [...EXTREME_VALUES]);
  const targets = EXTREME_TARGETS.flatMap((target) => EXTREME_VALUES.map(() => target));
  return reportOf(values, targets, EXTREME_NAMES);
}

export function rankedOf(report: PlanReport, by: 'attainment' | 'value'): RankedUnit[] {
  const units = report.rows.map((row: PlanReportRow, at) => ({
    ...row,
    unit: `u${at}`,
    name: row.indicator.name.vi,
    value: row.actual,
  }));
  return by === 'value' ? rankByValue(units, { better: 'higher' }) : rankByAttainment(units);
}

export function monthsUpTo(count: number): Month[] {
  return Array.from({ length: count }, (_, at) => `2024-${String(at + 1).padStart(2, '0')}` as Month);
}

/** That nothing written is cut off at an edge or lies over something else that is written. */
export function expectClearTexts({ texts, width, height }: Picture): void {
  const outside = texts.filter(
    (box) => box.x < 0 || box.y < 0 || box.x + box.width > width + 0.01 || box.y + box.height > height + 0.01,
  );
  expect(outside).toEqual([]);
  const touching = texts.flatMap((one, at) =>
    texts
      .slice(at + 1)
      .filter(
        (other) =>
          one.x < other.x + other.width - 0.01 &&
          other.x < one.x + one.width - 0.01 &&
          one.y < other.y + other.height - 0.01 &&
          other.y < one.y + one.height - 0.01,
      )
      .map((other) => `“${one.text}” lies over “${other.text}”`),
  );
  expect(touching).toEqual([]);
}
