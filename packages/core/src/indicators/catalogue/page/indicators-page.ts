import { table } from '../../../law/map/markdown';
import { statisticalForms } from '../forms/statistical-forms';
import { form2022Indicators } from '../forms/figures';
import { hoaBinh2023Indicators } from '../hoa-binh-2023';
import { dataElements } from '../monthly-elements';
import { nationalIndicators } from '../national/figures';
import { nationalProgrammes } from '../national/programmes';
import { officialIndicators, officialStatisticalIndicators } from '../official/official-indicators';
import { sectorOverviewIndicators } from '../sector-overview';
import type { Indicator } from '../../indicator';
import { both, formTable } from './form-table';
import { formulaWords } from './formula-words';

const COMMAND = 'npx vitest run --config test/vitest.config.ts packages/core/src/indicators/catalogue -u';

/** All indicators that the library ships, by code. */
export const catalogue: readonly Indicator[] = [
  ...hoaBinh2023Indicators,
  ...sectorOverviewIndicators,
  ...officialStatisticalIndicators,
  ...form2022Indicators,
  ...nationalIndicators,
];

/** Every indicator, every row of the official forms and every national target, in Markdown. */
export function indicatorsPage(): string {
  const parts = [
    `# Chỉ tiêu · Indicators

<!-- Generated from the code; do not edit. Regenerate: ${COMMAND} -->

${catalogue.length} indicators as data, ${statisticalForms.length} official forms and ${nationalProgrammes.length} lists of national targets. What the forms and circulars are called is official; formulas
and remarks are ours. A figure that is missing is coverage, never 0; a number is the official one only when all have reported.`,
    '## Hòa Bình 2023',
    indicatorTable([...hoaBinh2023Indicators, ...sectorOverviewIndicators]),
    '## 0701–0708',
    'Thông tư 09/2023/TT-BKHĐT, Phụ lục II, nhóm 07 · *Circular 09/2023/TT-BKHĐT, annex II, group 07*. Công bố hằng năm · *published yearly*.',
    ...officialIndicators.map(officialPart),
    '## Thông tư 19/2022 · Circular 19/2022',
    'Phụ lục III, 27 biểu. Phần giải thích biểu không có trong nguồn. Dòng theo vùng, tỉnh: tính cùng chỉ tiêu cho từng địa bàn. Cột năm trước: cùng chỉ tiêu của năm trước; cột kế hoạch: chỉ tiêu kế hoạch. · *Annex III, 27 forms, without their explanations. Rows of places: the same indicator for each place. Columns of other years: the same indicator a year before, and the plan’s targets.*',
    '### Chỉ tiêu của các biểu · Indicators of the forms',
    indicatorTable(form2022Indicators),
    '### Từng biểu · Form by form',
    ...statisticalForms.map((form) => formTable(form, wordsOf)),
    '## Mục tiêu quốc gia · National targets',
    indicatorTable(nationalIndicators),
    ...nationalProgrammes.map(programmePart),
  ];
  return `${parts.join('\n\n')}\n`;
}

function wordsOf(code: string) {
  const indicator = catalogue.find((candidate) => candidate.code === code);
  if (!indicator) throw new RangeError(`No indicator is called ${code}.`);
  return formulaWords(indicator.formula, dataElements);
}

function indicatorTable(indicators: readonly Indicator[]): string {
  const rows = indicators.map(({ code, name, formula, unit, source, reading }) => {
    if (!source || !reading) throw new RangeError(`${code} has no source or no reading.`);
    const { document, place, trust } = source;
    return [
      `\`${code}\` ${both(name)}`,
      both(formulaWords(formula, dataElements)),
      unit,
      both(reading),
      `${both(document)}${place ? `, ${place}` : ''} (${trust})`,
    ];
  });
  const head = [
    'Chỉ tiêu · *Indicator*',
    'Cách tính · *Formula*',
    'Unit',
    'Cần biết · *To know*',
    'Nguồn · *Source*',
  ];
  return table(head, rows);
}

function officialPart(official: (typeof officialIndicators)[number]): string {
  const { code, name, method, disaggregation, origin, compiledBy, figures } = official;
  const breakdowns = disaggregation.map(
    ({ by, how, given }) => `- ${given ? '' : '✗ '}${both(by)}: ${both(how)}`,
  );
  return [
    `### ${code}`,
    `**${both(name)}** ${both(method)}`,
    `Phân tổ · *by*:\n\n${breakdowns.join('\n')}`,
    `Nguồn số liệu · *data*: ${both(origin)}. Tổng hợp · *compiled by*: ${both(compiledBy)}.`,
    indicatorTable(figures),
  ].join('\n\n');
}

function programmePart(programme: (typeof nationalProgrammes)[number]): string {
  const { name, source, year, targets, notComputable } = programme;
  const rows = targets.map(({ indicator, target, said }) => [
    `\`${indicator}\``,
    target.toLocaleString('en-US'),
    said ? both(said) : '',
  ]);
  const left = notComputable.map(({ target, why }) => `- ✗ ${both(target)}: ${both(why)}`);
  return [
    `### ${name.vi}, ${year}`,
    `*${name.en}*. ${both(source.document)}, ${source.url ?? ''} (${source.trust}).`,
    table(['Chỉ tiêu · *Indicator*', 'Mục tiêu · *Target*', 'Cách nói · *As said*'], rows),
    ...(left.length > 0 ? [left.join('\n')] : []),
  ].join('\n\n');
}
