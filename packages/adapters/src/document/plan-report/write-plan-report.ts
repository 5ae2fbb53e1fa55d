import { formatDate, formatPeriod } from '@hoptac/core/time';
import { drawPlanBoard, drawReporting } from '../../chart';
import type { Annex, Block, DocumentContent, Illustration, Language, Written } from '../content';
import type { Letterhead } from '../letterhead';
import { writeDocument } from '../write-document';
import type { PlanReportFacts } from './plan-report';
import { words } from './plan-report-words';
import { rankings } from './rankings';
import { missingInAnnex, missingList, reporting } from './reporting';
import { results } from './results';

const ROMAN = ['I', 'II', 'III', 'IV'];
/** Lines to write remarks on. */
const REMARK_LINES = 8;
/** Most indicators in one picture, so that it can be read on paper. */
const MOST_IN_A_PICTURE = 8;

export interface PlanReportOptions extends Written {
  language?: Language | undefined;
  letterhead?: Letterhead | undefined;
}

/**
 * The report on a month, quarter or year beside its plan as a Word file (.docx), by the format rules of decree
 * 30/2020/NĐ-CP: narrated paragraphs, the plan table, who reported and who did not, the places in order, and charts in an
 * annex. What is not given of offices, number, day and names is a dotted line to fill by hand.
 *
 * @example
 * await writeFile('bao-cao.docx', await writePlanReport({ report, owner, on: '2024-01-15' }, { at: '2024-01-15T08:00:00Z' }));
 */
export function writePlanReport(
  facts: PlanReportFacts,
  { at, ...options }: PlanReportOptions,
): Promise<Uint8Array> {
  return writeDocument(planReportContent(facts, options), { at });
}

/** What stands in it, before it is set in any file format. */
export function planReportContent(
  facts: PlanReportFacts,
  { language = 'vi', letterhead = {} }: Omit<PlanReportOptions, 'at'>,
): DocumentContent {
  const say = words[language];
  const { report, owner, on, remarks = [] } = facts;
  const period = formatPeriod(report.period, { language });
  const longList = facts.reporting !== undefined && missingInAnnex(facts.reporting);
  const charts = illustrations(facts, language);
  const sections: { title: string; body(tables: number): Block[] }[] = [
    { title: say.results, body: (tables) => results(report, language, tables + 1) },
    {
      title: say.reporting,
      body: (tables) =>
        facts.reporting
          ? reporting(facts.reporting, {
              language,
              tableNumber: tables + 1,
              annex: say.annex(charts.length > 0 ? ROMAN[0]! : ''),
            })
          : [],
    },
    {
      title: say.rankings,
      body: (tables) => rankings(facts.rankings ?? [], { language, tableNumber: tables + 1 }),
    },
    {
      title: say.remarks,
      body: () =>
        remarks.length > 0
          ? remarks.map((text): Block => ({ is: 'paragraph', text }))
          : [{ is: 'lines', count: REMARK_LINES }],
    },
  ];
  const body: Block[] = [{ is: 'paragraph', text: say.opening(period, owner, formatDate(on)) }];
  let numbered = 0;
  for (const { title, body: of } of sections) {
    const blocks = of(body.filter(({ is }) => is === 'table').length);
    if (blocks.length > 0) body.push({ is: 'heading', text: `${ROMAN[numbered++]!}. ${title}` }, ...blocks);
  }
  body.push({ is: 'paragraph', text: say.ending(period, owner) });
  const annexes: Annex[] = [
    ...(longList ? [missingList(facts.reporting!, report.period, language)] : []),
    ...(charts.length > 0
      ? [{ title: say.charts, body: [{ is: 'pictures', pictures: charts } satisfies Block] }]
      : []),
  ];
  return {
    language,
    letterhead,
    kind: 'BC',
    title: say.title,
    subject: say.subject(period, owner),
    body,
    closing: { left: 'recipients', right: 'signer' },
    annexes,
  };
}

/** The board, who reported in several months, and whatever else was given. Nothing is drawn of nothing. */
function illustrations(
  { report, owner, reporting: reported, illustrations: further = [] }: PlanReportFacts,
  language: Language,
): Illustration[] {
  const say = words[language];
  const known = report.rows.some(({ actual, target }) => actual !== undefined || target !== undefined);
  const parts = known ? Math.ceil(report.rows.length / MOST_IN_A_PICTURE) : 0;
  const each = Math.ceil(report.rows.length / parts);
  const boards = Array.from({ length: parts }, (_, part): Illustration => {
    const from = part * each;
    const rows = report.rows.slice(from, from + each);
    return {
      picture: drawPlanBoard({ ...report, rows }, { owner, language, first: from + 1 }),
      caption: say.board(from + 1, from + rows.length),
    };
  });
  const grid = reported?.grid;
  // One month is said in full by its table.
  const drawn =
    grid !== undefined &&
    grid.months.length > 1 &&
    grid.places.some(({ months }) => months.some((month) => month.expected > 0));
  return [
    ...boards,
    ...(drawn ? [{ picture: drawReporting(grid, { owner, language }), caption: say.reportingChart }] : []),
    ...further,
  ].map(({ picture, caption }, at) => ({ picture, caption: say.figure(at + 1, caption) }));
}
