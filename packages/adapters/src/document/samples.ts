import { checkCompliance, obligations, type Facts } from '@hoptac/core/law';
import { monthlyElements } from '@hoptac/core/indicators';
import { monthsOf } from '@hoptac/core/time';
import { EXTREME_NAMES, extremeReport, rankedOf, reportOf } from '../chart/samples';
import type { ComplianceSheetFacts } from './compliance-sheet/compliance-sheet';
import type { Letterhead } from './letterhead';
import type { PlanReportFacts } from './plan-report/plan-report';
import type { ReceiptFacts } from './receipt/receipt';

export const AT = { at: '2024-02-05T01:30:00.000Z' };

/** Everything that can be given. */
export const letterhead: Letterhead = {
  superior: 'Liên minh Hợp tác xã Việt Nam',
  issuer: 'Liên minh Hợp tác xã tỉnh Hòa Bình',
  issuerSymbol: 'LMHTX',
  number: 7,
  place: 'Hòa Bình',
  date: '2024-02-05',
  signer: { authority: 'TM. Ban Thường vụ', office: 'Chủ tịch', name: 'Nguyễn Văn Đức' },
  recipients: ['Liên minh HTX Việt Nam (báo cáo)', 'UBND tỉnh Hòa Bình (báo cáo)'],
  keptBy: 'KH',
};

/** A report of five indicators, each of which stands otherwise, with so many who have not sent all their months. */
export function planReportFacts(missing = 3): PlanReportFacts {
  const report = reportOf(
    [70, 40, 18, undefined, 7],
    [40, 50, 20, 30, undefined],
    ['Hợp tác xã thành lập mới', 'Tổ hợp tác', 'Hợp tác xã điển hình', 'Xếp loại', 'Thành viên'],
  );
  const places = ['Cao Phong', 'Đà Bắc', 'Kim Bôi'];
  const months = monthsOf('2024-Q1');
  const units = places.map((name, at) => ({
    ...report.rows[at]!,
    indicator: report.rows[0]!.indicator,
    name,
  }));
  return {
    report,
    owner: 'Liên minh HTX tỉnh Hòa Bình',
    on: '2024-04-15',
    reporting: {
      grid: {
        months,
        places: places.map((name, at) => ({
          name,
          months: months.map(() => ({ reported: 12 - at, expected: 12 })),
        })),
      },
      missing: Array.from({ length: missing }, (_, at) => ({
        name: `HTX số ${at + 1}`,
        placeName: places[at % places.length]!,
        months: months.slice(at % 3),
      })),
    },
    rankings: [
      {
        by: 'value',
        ranked: units.map((unit, at) => ({ ...unit, rank: at + 1 })),
      },
    ],
  };
}

/** Names and values as bad as they come, more than a page of each. */
export function extremePlanReportFacts(): PlanReportFacts {
  const report = extremeReport();
  const [owner = ''] = EXTREME_NAMES;
  const months = monthsOf('2024');
  return {
    report: { ...report, rows: report.rows.slice(0, 30) },
    owner,
    on: '2024-12-31',
    reporting: {
      grid: {
        months,
        places: EXTREME_NAMES.map((name) => ({
          name,
          months: months.map(() => ({ reported: 0, expected: 1 })),
        })),
      },
      missing: EXTREME_NAMES.map((name) => ({ name, placeName: name, months })),
    },
    rankings: [
      { by: 'attainment', ranked: rankedOf({ ...report, rows: report.rows.slice(0, 9) }, 'attainment') },
      { by: 'value', ranked: rankedOf({ ...report, rows: report.rows.slice(9, 18) }, 'value') },
    ],
    remarks: [...EXTREME_NAMES],
  };
}

export const extremeLetterhead: Letterhead = {
  superior: null,
  issuer: EXTREME_NAMES[0],
  issuerSymbol: EXTREME_NAMES[3],
  place: EXTREME_NAMES[2],
  signer: { authority: EXTREME_NAMES[3], office: EXTREME_NAMES[0], name: EXTREME_NAMES[1] },
  recipients: EXTREME_NAMES,
  keptBy: EXTREME_NAMES[4],
};

/** Nothing planned, nothing known, nobody to report. */
export function emptyPlanReportFacts(): PlanReportFacts {
  const { report } = planReportFacts();
  return {
    report: { ...report, rows: [], count: { exceeded: 0, met: 0, missed: 0, noData: 0, noTarget: 0 } },
    owner: 'Liên minh HTX tỉnh Hòa Bình',
    on: '2024-01-15',
    reporting: { grid: { months: ['2023-12'], places: [] }, missing: [] },
    rankings: [],
  };
}

const FACTS = {
  kind: 'cooperative',
  officialMembers: 5,
  charterCapital: 1_000_000_000,
  largestContribution: 400_000_000,
  fiscalYearEnd: '12-31',
} as const;

export function complianceFacts(
  facts: Facts = FACTS,
  named: Partial<Pick<ComplianceSheetFacts, 'name' | 'told'>> = {},
): ComplianceSheetFacts {
  const on = '2024-08-05';
  return {
    name: 'HTX Cam Cao Phong',
    kind: facts.kind,
    placeName: 'Cao Phong',
    on,
    compliance: checkCompliance(facts, { on }),
    duties: obligations(facts, { from: on, to: '2025-08-05' }),
    ...named,
  };
}

export function receiptFacts(more: Partial<ReceiptFacts['submission']> = {}): ReceiptFacts {
  return {
    number: 'BN-2312-0471-2',
    organisationName: 'HTX Cam Cao Phong',
    placeName: 'Cao Phong',
    submission: {
      organisation: 'o-1',
      period: '2023-12',
      version: 2,
      state: 'approved',
      by: 'person:1',
      at: '2024-01-04T17:05:00.000Z',
      values: { officialMembers: 25, revenue: 1_350_000_000, profit: -20_000_000, honeyJars: 1.5 },
      reason: 'Gõ nhầm',
      doubts: ['Doanh thu gấp 3 lần tháng trước.'],
      ...more,
    },
    steps: [
      { version: 2, state: 'submitted', by: 'person:1', at: '2024-01-04T17:05:00.000Z' },
      { version: 2, state: 'approved', by: 'person:2', at: '2024-01-12T01:00:00.000Z' },
    ],
    counts: 2,
    elements: monthlyElements,
    asked: monthlyElements.map(({ code }) => code),
    sentBy: 'Bùi Thị Hoa',
  };
}
