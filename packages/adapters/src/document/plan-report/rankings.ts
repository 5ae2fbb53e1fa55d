import { measureUnitNames } from '@hoptac/core/indicators';
import { showActual, showAttainment } from '@hoptac/core/plan';
import type { RankedUnit } from '../../chart';
import type { Block, CellText, Language } from '../content';
import type { PlacesRanked } from './plan-report';
import { words } from './plan-report-words';

/** The places in order, a row for each indicator of which at least one place has a rank. */
export function rankings(
  ranked: readonly PlacesRanked[],
  { language, tableNumber }: { language: Language; tableNumber: number },
): Block[] {
  const say = words[language];
  const some = ranked.filter(({ ranked: units }) => units.some(({ rank }) => rank !== undefined));
  if (some.length === 0) return [];
  const ways = (['attainment', 'value'] as const).filter((way) => some.some(({ by }) => by === way));
  const mark = (by: PlacesRanked['by']) => (ways.length < 2 ? '' : by === 'value' ? ' (**)' : ' (*)');
  return [
    {
      is: 'table',
      table: {
        caption: say.ranked(tableNumber),
        columns: [
          { heading: say.number, width: 12, align: 'center' },
          { heading: say.indicator, width: 50 },
          { heading: say.order, width: 103 },
        ],
        rows: some.map(({ by, ranked: units }, at): CellText[] => [
          `${at + 1}`,
          indicatorCell(units[0]!, mark(by), language),
          inOrder(units, by, language),
        ]),
      },
    },
    ...ways.map((by): Block => ({
      is: 'remark',
      text: `${mark(by)} ${by === 'value' ? say.byValue : say.byAttainment}`.trim(),
    })),
  ];
}

/** Its name, and below it what its figures count, which is not said again for each place. */
function indicatorCell({ indicator }: RankedUnit, mark: string, language: Language): CellText {
  const { name, unit, show } = indicator;
  const suffix = show.suffix?.[language] ?? '';
  // An average is of đồng by something: đồng/HTX.
  const counted =
    unit === 'dong' && suffix.startsWith('/') ? `${measureUnitNames[unit][language]}${suffix}` : suffix;
  return [`${name[language]}${mark}`, ...(counted === '' ? [] : [{ text: `(${counted})`, slanted: true }])];
}

/** `1. Cao Phong, Mai Châu (12, 120 %); 3. …`, those who are equal together; those without a rank last, with why. */
function inOrder(units: readonly RankedUnit[], by: PlacesRanked['by'], language: Language): string {
  const say = words[language];
  const steps: { rank: number; came: string; names: string[] }[] = [];
  for (const unit of units) {
    if (unit.rank === undefined) continue;
    const came = result(unit, by, language);
    const last = steps.at(-1);
    if (last?.rank === unit.rank && last.came === came) last.names.push(unit.name);
    else steps.push({ rank: unit.rank, came, names: [unit.name] });
  }
  const allEqual = steps.length === 1 && steps[0]!.names.length > 1;
  const placed = steps.map(
    ({ rank, came, names }) => `${allEqual ? say.equal : `${rank}.`} ${names.join(', ')} (${came})`,
  );
  const reasons = [...new Set(units.flatMap(({ unranked }) => (unranked ? [unranked] : [])))];
  const left = reasons.map((reason) => {
    const names = units.filter(({ unranked }) => unranked === reason).map(({ name }) => name);
    return `${names.join(', ')}: ${say.unranked[reason]}`;
  });
  return [...placed, ...left].join('; ');
}

/** What a place came to, without the unit, which stands with the indicator. */
function result(
  { indicator, actual, target, ...row }: RankedUnit,
  by: PlacesRanked['by'],
  language: Language,
): string {
  const { suffix: _said, ...show } = indicator.show;
  const value = actual === undefined ? '' : showActual({ ...indicator, show }, actual, { language, target });
  const judged = by === 'attainment' ? showAttainment(row, { language }) : '';
  return [value, judged].filter(Boolean).join(', ');
}
