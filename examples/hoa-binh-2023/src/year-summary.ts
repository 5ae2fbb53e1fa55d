import { showIndicator } from '@hoptac/core/indicators';
import { attainmentWords, showAttainment, type PlanReportRow } from '@hoptac/core/plan';
import { formatQuantity } from '@hoptac/core/vi';
import { sampleAlliance, SAMPLE_YEAR } from './alliance';
import { rowOf, type YearFigures } from './year-figures';

/** The summary of the year in Vietnamese, a paragraph each. Every figure in it comes from `figures`. */
export function yearSummary(figures: YearFigures): string[] {
  const { plan, overview, dissolution, dissolutionByNewLaw, aboveContributionCap } = figures;
  const planned = (code: string) => beside(rowOf(plan, code));
  const stock = (code: string, counted?: string) => value(rowOf(overview, code), counted);
  const income = rowOf(plan, 'averageIncome');
  const missed = plan.rows.filter(({ status }) => status === 'missed');
  const exceeded = plan.rows.filter(({ status }) => status === 'exceeded');
  const met = plan.rows.filter(({ status }) => status === 'met');
  const aboveLastYear = exceeded.filter(
    ({ actual, before }) => actual !== undefined && before !== undefined && actual > before,
  );
  const months = rowOf(plan, 'revenuePerCooperative').coverage?.months;
  return [
    `${sampleAlliance.name} – tổng kết năm ${SAMPLE_YEAR}`,
    `Thành lập mới ${planned('newCooperatives')}; ${planned('newGroups')}. ` +
      `Đến 31/12/${SAMPLE_YEAR} có ${stock('operatingOrganisations', 'tổ chức kinh tế tập thể')} đăng ký và đang hoạt động, ` +
      `thu hút ${stock('officialMembers')} và ${value(rowOf(plan, 'regularWorkers'), 'lao động')}.`,
    `Cán bộ quản lý có trình độ trung cấp trở lên: ${stock('managersIntermediateShare')}, ` +
      `trong đó cao đẳng, đại học: ${stock('managersCollegeShare')}. ` +
      `Thu nhập bình quân người lao động: ${value(income)}, ${growthWords(income)}. ` +
      `Kiện toàn ${stock('memberGroupsConsolidated', 'tổ thành viên')} tại các huyện, thành phố.`,
    `Trong ${plan.rows.length} chỉ tiêu kế hoạch: ${plan.count.exceeded} vượt, ${plan.count.met} đạt, ${plan.count.missed} chưa đạt` +
      `${plan.count.noData > 0 ? `, ${plan.count.noData} chưa có số liệu` : ''}.`,
    ...missed.map(
      (row) =>
        `Chưa đạt – ${row.indicator.name.vi}: ${beside(row)}.${row.reason ? ` Lý do: ${row.reason.vi}` : ''}`,
    ),
    ...(dissolution && dissolutionByNewLaw.length > 0
      ? [`Từ 01/07/2024, điều kiện trả hết nợ trước khi giải thể nằm ở ${dissolutionByNewLaw.join('; ')}.`]
      : []),
    ...met.map((row) => `Đạt – ${row.indicator.name.vi}: ${beside(row)}.`),
    `Vượt kế hoạch – ${exceeded.map((row) => `${row.indicator.name.vi}: ${beside(row)}`).join('; ')}.`,
    `Trong ${exceeded.length} chỉ tiêu vượt kế hoạch, ${aboveLastYear.length} chỉ tiêu cao hơn năm ${SAMPLE_YEAR - 1}: ` +
      `${aboveLastYear.map((row) => `${row.indicator.name.vi} ${growthWords(row)}`).join('; ')}.`,
    `Luật Hợp tác xã 17/2023/QH15 áp dụng từ 01/07/2024. Xét phần vốn góp lớn nhất của một thành viên: ngày 31/12/${SAMPLE_YEAR} có ` +
      `${aboveContributionCap.lastDay} hợp tác xã vượt mức tối đa, theo luật mới còn ${aboveContributionCap.newLaw}.`,
    ...(months
      ? [
          `Doanh thu tổng hợp từ ${showCount(months.reported)}/${showCount(months.expected)} báo cáo tháng của hợp tác xã.`,
        ]
      : []),
  ];
}

/** A row's value as its indicator shows it, or counted in other words. */
function value({ indicator, actual }: PlanReportRow, counted?: string): string {
  if (actual === undefined) return 'chưa có số liệu';
  if (counted === undefined) return showIndicator(indicator, actual);
  return formatQuantity(actual, {
    scale: indicator.show.scale ?? 'none',
    digits: indicator.show.digits,
    suffix: counted,
  });
}

/** `70 HTX, bằng 175 % kế hoạch (40 HTX), vượt 75 % kế hoạch`. */
function beside(row: PlanReportRow): string {
  if (row.target === undefined || row.actual === undefined) return value(row);
  const percent = showAttainment(row);
  const target = `${showIndicator(row.indicator, row.target)}${row.sampleTarget ? ', số mẫu' : ''}`;
  return `${value(row)}, bằng ${percent} kế hoạch (${target})${row.status === 'exceeded' ? `, ${attainmentWords(row)}` : ''}`;
}

function growthWords({ growth }: PlanReportRow): string {
  if (growth === undefined) return 'chưa so sánh được với năm trước';
  const shown = formatQuantity(Math.abs(growth), { unit: 'percent', digits: 2 });
  return growth < 0 ? `giảm ${shown} so với năm trước` : `tăng ${shown} so với năm trước`;
}

function showCount(count: number): string {
  return formatQuantity(count, { digits: 0 });
}
