import { describe, expect, it } from 'vitest';
import { hoaBinh2023Indicators, monthlyElements } from '../../indicators';
import { monthsOf } from '../../time';
import { planReport, type PlanReport } from '../plan-report';
import { narrate, resultWords } from './narrate';

const result = (indicator: string, value: number | undefined, more: object = {}) => ({
  indicator,
  period: '2024' as const,
  value,
  ...more,
});
const coverage = { reported: 18, expected: 20, months: { reported: 1180, expected: 1200 } };
const why = { vi: 'Giao kế hoạch năm', en: 'The plan of the year' };

const report = planReport({
  period: '2024',
  plan: {
    year: 2024,
    revisions: [
      {
        on: '2024-01-12',
        by: 'UBND tỉnh',
        why,
        targets: [
          { indicator: 'newCooperatives', target: 40 },
          { indicator: 'newGroups', target: 10 },
          { indicator: 'dissolvedCooperatives', target: 100, sample: true },
          { indicator: 'legalEducation', target: 33 },
          { indicator: 'averageIncome', target: 4_450_000 },
          { indicator: 'ratedGoodOrFair', target: 60 },
          { indicator: 'consolidatedCooperatives', target: 30 },
        ],
      },
      {
        on: '2024-07-01',
        by: 'UBND tỉnh',
        document: 'QĐ 99/QĐ-UBND',
        why: { vi: 'đạt sớm', en: 'early success' },
        targets: [{ indicator: 'newCooperatives', target: 50 }],
      },
    ],
  },
  indicators: hoaBinh2023Indicators,
  elements: monthlyElements,
  results: [
    result('newCooperatives', 70),
    result('newGroups', 8),
    result('dissolvedCooperatives', 19),
    result('legalEducation', 33),
    result('averageIncome', 4_540_000, { coverage }),
    result('ratedGoodOrFair', 62.5),
    result('membersAttracted', 1228),
  ],
  before: [
    result('newCooperatives', 56),
    result('averageIncome', 4_341_200),
    result('ratedGoodOrFair', 60),
    result('membersAttracted', 1000),
  ],
  reasons: { dissolvedCooperatives: { vi: 'còn nợ thuế.', en: 'tax debts.' } },
});

/** What a span says it was written from. */
function follow(
  of: PlanReport,
  { indicator, field }: { indicator: string | undefined; field: string },
): unknown {
  const start: unknown =
    indicator === undefined ? of : of.rows.find((row) => row.indicator.code === indicator);
  return field.split('.').reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], start);
}

describe('narrate', () => {
  it('reads like a year-end report', () => {
    expect(narrate(report, { language: 'vi' }).text).toBe(
      [
        'Trong 7 chỉ tiêu kế hoạch: 3 vượt, 1 đạt, 2 chưa đạt, 1 chưa có số liệu.',
        'Chưa đạt – Tổ hợp tác thành lập mới: 8 THT, bằng 80 % kế hoạch (10 THT).',
        'Chưa đạt – Giải thể hợp tác xã ngừng hoạt động hoặc hoạt động không đúng luật: 19 HTX, bằng 19 % kế hoạch (100 HTX, mẫu). Lý do: còn nợ thuế.',
        'Đạt – Tuyên truyền, phổ biến chính sách, pháp luật: 33 buổi, bằng 100 % kế hoạch (33 buổi).',
        '3 chỉ tiêu vượt kế hoạch, trong đó 3 chỉ tiêu cao hơn năm 2023: Hợp tác xã thành lập mới 70 HTX (vượt 40 % kế hoạch; tăng 25 %); Thu nhập bình quân người lao động 4,54 triệu đồng/người/tháng (vượt 2 % kế hoạch; tăng 4,58 %); Tỷ lệ hợp tác xã xếp loại tốt, khá 62,5 % (vượt 2,5 điểm phần trăm so với kế hoạch; tăng 2,5 điểm phần trăm).',
        'Ngoài kế hoạch – Thành viên thu hút mới: 1.228 người, tăng 22,8 % so với năm 2023.',
        'Chưa có số liệu: Hợp tác xã điển hình, ứng dụng công nghệ cao, chuỗi giá trị; Hợp tác xã được củng cố; Lao động thường xuyên; Doanh thu bình quân một hợp tác xã; Lợi nhuận bình quân một hợp tác xã.',
        'Kế hoạch điều chỉnh – Hợp tác xã thành lập mới: từ 40 HTX thành 50 HTX ngày 01/07/2024 (UBND tỉnh, QĐ 99/QĐ-UBND: đạt sớm).',
        'Số liệu để tính có trong 1.180/1.200 báo cáo tháng phải gửi. Kế hoạch ghi “mẫu” là số giả định.',
      ].join('\n\n'),
    );
  });

  it('has an English twin', () => {
    const { paragraphs } = narrate(report, { language: 'en' });
    expect(paragraphs.slice(0, 3).map(({ text }) => text)).toEqual([
      'Of 7 plan indicators: 3 exceeded, 1 met, 2 missed, 1 without data.',
      'Missed – New cooperative groups: 8 groups, 80% of plan (10 groups).',
      'Missed – Inactive or unlawful cooperatives dissolved: 19 cooperatives, 19% of plan (100 cooperatives, sample). Reason: tax debts.',
    ]);
  });

  const soFar = {
    upTo: '2024-09',
    yearToDate: [result('newCooperatives', 40), result('ratedGoodOrFair', 57.5)],
    monthly: monthsOf('2024')
      .slice(0, 9)
      .map((period, at) => ({ indicator: 'newCooperatives', period, value: 4 + (at % 2) })),
  } as const;
  const open = planReport({
    period: '2024',
    plan: {
      year: 2024,
      targets: [
        { indicator: 'newCooperatives', target: 50 },
        { indicator: 'ratedGoodOrFair', target: 60 },
      ],
    },
    indicators: hoaBinh2023Indicators,
    elements: monthlyElements,
    results: soFar.yearToDate,
    soFar,
  });

  it('says where an open year stands and what is still needed', () => {
    expect(narrate(open).paragraphs[1]?.text).toMatch(/^Đến nay chưa đạt – Hợp tác xã thành lập mới/);
    expect(narrate(open).paragraphs.at(-1)?.text).toBe(
      'Lũy kế đến hết tháng 9/2024 – ' +
        'Hợp tác xã thành lập mới: 40 HTX, bằng 80 % kế hoạch năm (50 HTX), còn cần 10 HTX, mỗi tháng 4 HTX trong 3 tháng còn lại, ước cả năm 53 HTX (khoảng 48 HTX đến 59 HTX), chưa chắc hoàn thành; ' +
        'Tỷ lệ hợp tác xã xếp loại tốt, khá: 57,5 % (kế hoạch năm 60 %), còn cần tăng 2,5 điểm phần trăm, chưa đủ số liệu để ước cả năm.',
    );
  });

  it.each([
    ['vi', report],
    ['en', report],
    ['vi', open],
    ['en', open],
  ] as const)('leaves no figure without its cell (%s)', (language, of) => {
    for (const { text, spans } of narrate(of, { language }).paragraphs) {
      let bare = '';
      let at = 0;
      for (const span of spans) {
        expect(span.start).toBeGreaterThanOrEqual(at);
        expect(span.end).toBeGreaterThan(span.start);
        expect(span).toMatchObject({ period: '2024', unit: undefined });
        expect(follow(of, span), `${span.indicator} ${span.field}`).toBeDefined();
        bare += text.slice(at, span.start);
        at = span.end;
      }
      expect(bare + text.slice(at)).not.toMatch(/\d/);
    }
  });
});

it('resultWords says one row', () => {
  const row = (code: string) => report.rows.find(({ indicator }) => indicator.code === code)!;
  expect(resultWords(row('newGroups'))).toBe('8 THT, bằng 80 % kế hoạch (10 THT)');
  expect(resultWords(row('ratedGoodOrFair'))).toBe('62,5 % (kế hoạch 60 %)');
  expect(resultWords(row('exemplaryCooperatives'))).toBe('chưa có số liệu');
});
