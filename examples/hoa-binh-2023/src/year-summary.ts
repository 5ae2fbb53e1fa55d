import { showIndicator } from '@hoptac/core/indicators';
import { attainmentWords, growthWords, showAttainment, type PlanReportRow } from '@hoptac/core/plan';
import { formatQuantity } from '@hoptac/core/vi';
import { sampleAlliance, SAMPLE_YEAR } from './alliance';
import { rowOf, type YearFigures } from './year-figures';

/** The summary of the year in Vietnamese, a paragraph each. Every figure in it comes from `figures`. */
export function yearSummary(figures: YearFigures): string[] {
  const { rows } = figures.plan;
  const having = (wanted: string) => rows.filter(({ status }) => status === wanted);
  return [
    `${sampleAlliance.name} – tổng kết năm ${SAMPLE_YEAR}`,
    growthOfTheSector(figures),
    people(figures),
    count(figures),
    ...having('missed').map((row) => shortOfPlan(row, figures)),
    ...having('met').map((row) => `Đạt – ${row.indicator.name.vi}: ${beside(row)}.`),
    beyondPlan(having('exceeded')),
    newLaw(figures),
    coverage(figures),
  ];
}

function growthOfTheSector({ plan, overview }: YearFigures): string {
  const founded = [rowOf(plan, 'newCooperatives'), rowOf(plan, 'newGroups')].map(
    (row) => `${beside(row)}${row.status === 'exceeded' ? `, ${attainmentWords(row)}` : ''}`,
  );
  const organisations = value(rowOf(overview, 'operatingOrganisations'), 'tổ chức kinh tế tập thể');
  const members = value(rowOf(overview, 'officialMembers'));
  const workers = value(rowOf(plan, 'regularWorkers'), 'lao động');
  return (
    `Thành lập mới ${founded.join('; ')}. Đến 31/12/${SAMPLE_YEAR} có ${organisations} đăng ký và đang hoạt động, ` +
    `thu hút ${members} và ${workers}.`
  );
}

function people({ plan, overview }: YearFigures): string {
  const income = rowOf(plan, 'averageIncome');
  const change = growthWords(income);
  return (
    `Cán bộ quản lý có trình độ trung cấp trở lên: ${value(rowOf(overview, 'managersIntermediateShare'))}, ` +
    `trong đó cao đẳng, đại học: ${value(rowOf(overview, 'managersCollegeShare'))}. ` +
    `Thu nhập bình quân người lao động: ${value(income)}${change && `, ${change} so với năm trước`}. ` +
    `Kiện toàn ${value(rowOf(overview, 'memberGroupsConsolidated'), 'tổ thành viên')} tại các huyện, thành phố.`
  );
}

function count({ plan }: YearFigures): string {
  const { exceeded, met, missed, noData } = plan.count;
  const open = noData > 0 ? `, ${noData} chưa có số liệu` : '';
  return `Trong ${plan.rows.length} chỉ tiêu kế hoạch: ${exceeded} vượt, ${met} đạt, ${missed} chưa đạt${open}.`;
}

function shortOfPlan(row: PlanReportRow, { dissolutionByNewLaw }: YearFigures): string {
  const reason = row.reason ? ` Lý do: ${row.reason.vi}` : '';
  const later =
    row.reason && dissolutionByNewLaw.length > 0
      ? ` Từ 01/07/2024, điều kiện này nằm ở ${dissolutionByNewLaw.join('; ')}.`
      : '';
  return `Chưa đạt – ${row.indicator.name.vi}: ${beside(row)}.${reason}${later}`;
}

function beyondPlan(exceeded: readonly PlanReportRow[]): string {
  const above = exceeded.filter(({ actual, before }) => before !== undefined && actual! > before);
  const list = exceeded.map((row) => {
    const change = growthWords(row);
    return `${row.indicator.name.vi} ${value(row)} (${attainmentWords(row)}${change && `; ${change}`})`;
  });
  return (
    `${exceeded.length} chỉ tiêu vượt kế hoạch, trong đó ${above.length} chỉ tiêu cao hơn năm ${SAMPLE_YEAR - 1}: ` +
    `${list.join('; ')}.`
  );
}

function newLaw({ aboveContributionCap: { lastDay, newLaw: after } }: YearFigures): string {
  return (
    `Luật Hợp tác xã 17/2023/QH15 áp dụng từ 01/07/2024. Xét phần vốn góp lớn nhất của một thành viên: ` +
    `ngày 31/12/${SAMPLE_YEAR} có ${lastDay} hợp tác xã vượt mức tối đa, theo luật mới còn ${after}.`
  );
}

function coverage({ plan }: YearFigures): string {
  const months = rowOf(plan, 'revenuePerCooperative').coverage?.months ?? { reported: 0, expected: 0 };
  const [reported, expected] = [months.reported, months.expected].map((number) =>
    formatQuantity(number, { digits: 0 }),
  );
  return `Doanh thu tổng hợp từ ${reported}/${expected} báo cáo tháng của hợp tác xã; kế hoạch ghi “mẫu” là số giả định.`;
}

/** A row's value as its indicator shows it, or counted in other words. */
function value({ indicator, actual }: PlanReportRow, counted?: string): string {
  if (actual === undefined) return 'chưa có số liệu';
  if (counted === undefined) return showIndicator(indicator, actual);
  const { scale = 'none', digits } = indicator.show;
  return formatQuantity(actual, { scale, digits, suffix: counted });
}

/** `18 HTX, bằng 90 % kế hoạch (20 HTX)`. */
function beside(row: PlanReportRow): string {
  if (row.target === undefined || row.actual === undefined) return value(row);
  const target = `${showIndicator(row.indicator, row.target)}${row.sampleTarget ? ', mẫu' : ''}`;
  return `${value(row)}, bằng ${showAttainment(row)} kế hoạch (${target})`;
}
