import { showIndicator } from '@hoptac/core/indicators';
import { attainmentWords, growthWords, narrate, resultWords, type PlanReportRow } from '@hoptac/core/plan';
import { formatQuantity } from '@hoptac/core/vi';
import { sampleAlliance, SAMPLE_YEAR } from './alliance';
import { rowOf, type YearFigures } from './year-figures';

/** The summary of the year in Vietnamese, a paragraph each. Every figure in it comes from `figures`. */
export function yearSummary(figures: YearFigures): string[] {
  return [
    `${sampleAlliance.name} – tổng kết năm ${SAMPLE_YEAR}`,
    growthOfTheSector(figures),
    people(figures),
    ...narrate(figures.plan, { language: 'vi' }).paragraphs.map(({ text }) => text),
    newLaw(figures),
  ];
}

function growthOfTheSector({ plan, overview }: YearFigures): string {
  const founded = [rowOf(plan, 'newCooperatives'), rowOf(plan, 'newGroups')].map(
    (row) => `${resultWords(row)}${row.status === 'exceeded' ? `, ${attainmentWords(row)}` : ''}`,
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

function newLaw({ aboveContributionCap, dissolutionByNewLaw }: YearFigures): string {
  const { lastDay, newLaw: after } = aboveContributionCap;
  const debts =
    dissolutionByNewLaw.length > 0
      ? ` Điều kiện trả hết nợ trước khi giải thể nằm ở ${dissolutionByNewLaw.join('; ')}.`
      : '';
  return (
    `Luật Hợp tác xã 17/2023/QH15 áp dụng từ 01/07/2024. Xét phần vốn góp lớn nhất của một thành viên: ` +
    `ngày 31/12/${SAMPLE_YEAR} có ${lastDay} hợp tác xã vượt mức tối đa, theo luật mới còn ${after}.${debts}`
  );
}

/** A row's value as its indicator shows it, or counted in other words. */
function value({ indicator, actual }: PlanReportRow, counted?: string): string {
  if (actual === undefined) return 'chưa có số liệu';
  if (counted === undefined) return showIndicator(indicator, actual);
  const { scale = 'none', digits } = indicator.show;
  return formatQuantity(actual, { scale, digits, suffix: counted });
}
