import { showAttainment } from '@hoptac/core/plan';
import { formatPeriod, type Month, type MonthlyPeriod } from '@hoptac/core/time';
import { formatQuantity } from '@hoptac/core/vi';
import type { Reported } from '../../chart';
import type { Block, CellText, Language, Table } from '../content';
import type { ReportingFacts } from './plan-report';
import { words } from './plan-report-words';
import { NOTHING } from './results';

/** More who have not reported than these stand in an annex. */
const MOST_INLINE = 15;

/** Whether the list of those who have not reported is too long to stand in the text. */
export function missingInAnnex({ missing }: ReportingFacts): boolean {
  return missing.length > MOST_INLINE;
}

/** Who reported: in a sentence, by place, and who has not. `annex` is where a long list stands. */
export function reporting(
  facts: ReportingFacts,
  { language, tableNumber, annex }: { language: Language; tableNumber: number; annex: string },
): Block[] {
  const say = words[language];
  const { grid, missing } = facts;
  const total = sum(grid.places.flatMap(({ months }) => months));
  const count = formatQuantity(missing.length, { digits: 0, language });
  if (total.expected === 0) return [{ is: 'paragraph', text: say.noneExpected }];
  const shown = cells(total, language);
  return [
    { is: 'paragraph', text: say.sent(shown.reported, shown.expected, shown.share) },
    ...(grid.places.length > 1
      ? [{ is: 'table', table: byPlace(facts, language, tableNumber) } satisfies Block]
      : []),
    ...(missing.length === 0
      ? [{ is: 'paragraph', text: say.allSent } satisfies Block]
      : missingInAnnex(facts)
        ? [{ is: 'paragraph', text: say.missingInAnnex(count, annex) } satisfies Block]
        : ([
            { is: 'paragraph', text: say.missing(count) },
            {
              is: 'table',
              table: missingTable(
                facts,
                language,
                say.missingTable(tableNumber + (grid.places.length > 1 ? 1 : 0)),
              ),
            },
          ] satisfies Block[])),
  ];
}

/** The long list as an annex. */
export function missingList(facts: ReportingFacts, period: MonthlyPeriod, language: Language) {
  return {
    title: words[language].missingAnnex(formatPeriod(period, { language })),
    body: [{ is: 'table', table: missingTable(facts, language) }] satisfies Block[],
  };
}

function byPlace({ grid }: ReportingFacts, language: Language, number: number): Table {
  const say = words[language];
  const row = (name: CellText, counted: Reported): CellText[] => {
    const { expected, reported, lacking, share } = cells(counted, language);
    return [name, expected, reported, lacking, share];
  };
  return {
    caption: say.byPlace(number),
    columns: [
      { heading: say.place, width: 65 },
      { heading: say.expected, width: 25, align: 'right' },
      { heading: say.reported, width: 25, align: 'right' },
      { heading: say.lacking, width: 25, align: 'right' },
      { heading: say.share, width: 25, align: 'right' },
    ],
    rows: [
      ...grid.places.map(({ name, months }) => row(name, sum(months))),
      row([{ text: say.whole, strong: true }], sum(grid.places.flatMap(({ months }) => months))),
    ],
  };
}

function missingTable({ grid, missing }: ReportingFacts, language: Language, caption?: string): Table {
  const say = words[language];
  const year = Number(grid.months[0]?.slice(0, 4));
  // One month is said above the table, and needs no column of its own.
  const several = grid.months.length > 1;
  return {
    caption,
    columns: [
      { heading: say.number, width: 12, align: 'center' },
      { heading: say.organisation, width: 80 },
      { heading: say.place, width: 40 },
      ...(several ? [{ heading: say.months(year), width: 33 }] : []),
    ],
    rows: missing.map(({ name, placeName, months }, at): CellText[] => [
      `${at + 1}`,
      name,
      placeName,
      ...(several ? [months.map(monthNumber).join(', ')] : []),
    ]),
  };
}

function monthNumber(month: Month): number {
  return Number(month.slice(5));
}

function sum(parts: readonly Reported[]): Reported {
  return {
    reported: parts.reduce((total, { reported }) => total + reported, 0),
    expected: parts.reduce((total, { expected }) => total + expected, 0),
  };
}

function cells({ reported, expected }: Reported, language: Language) {
  const count = (value: number) => formatQuantity(value, { digits: 0, language });
  const part = {
    percent: expected === 0 ? undefined : (reported * 100) / expected,
    difference: reported - expected,
  };
  return {
    expected: count(expected),
    reported: count(reported),
    lacking: count(expected - reported),
    // Never 0 or 100 where it is not.
    share: showAttainment(part, { language }) || NOTHING,
  };
}
