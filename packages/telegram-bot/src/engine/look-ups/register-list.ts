import { measureUnitNames } from '@hoptac/core/indicators';
import type { CellValue, List, ListCell } from '@hoptac/adapters/spreadsheet';
import { formatDate, monthOf, shiftMonth, type CalendarDate, type Month } from '@hoptac/core/time';
import { fileWords } from '../../dialogue/exports/file-words';
import type { QueryOf } from '../../dialogue/query';
import { eventWords, kindWords, sectorWords, standingWords } from '../../dialogue/register/standing-words';
import type { Language } from '../../dialogue/state';
import type { Look } from '../look';
import { readReach } from '../reach';
import { standingsOf } from './register';

/** Columns of the register that formulas speak of. */
const [KIND, PLACE, STANDING, MEMBERS, CAPITAL] = [2, 4, 6, 7, 8];
const KINDS = ['cooperative', 'union', 'group'] as const;
const NO_PLACE = '–';

/** Every organisation within reach, and how many there are by place: counted by formulas from the first list. */
export async function registerLists(
  { transaction, view, alliance }: Look,
  { language }: QueryOf<'exportMade'>,
): Promise<[List, ...List[]]> {
  const say = fileWords[language];
  const { organisations, events, places } = await readReach(transaction, view);
  const standings = standingsOf(events, view.today);
  const founded = new Map(
    events.filter(({ type }) => type === 'founded').map(({ organisation, on }) => [organisation, on]),
  );
  const latest = new Map(
    events.filter(({ on }) => on <= view.today).map((event) => [event.organisation, event]),
  );
  const members = await latestMembers(transaction, view.today);
  const register: List = {
    name: say.names.register,
    title: say.registerTitle(alliance.name),
    note: say.registerNote(formatDate(view.today)),
    total: say.total,
    columns: [
      { heading: say.id, width: 18 },
      { heading: say.name, width: 38, total: 'count' },
      { heading: say.kind, width: 16 },
      { heading: say.sector, width: 23 },
      { heading: say.place, width: 16 },
      { heading: say.foundedOn, width: 13, format: 'date' },
      { heading: say.standing, width: 17 },
      { heading: say.members, width: 10, format: 'amount', total: 'sum' },
      {
        heading: say.capital,
        unit: measureUnitNames.dong[language],
        width: 19,
        format: 'amount',
        total: 'sum',
      },
      { heading: say.lastEvent, width: 21 },
      { heading: say.lastEventOn, width: 13, format: 'date' },
    ],
    rows: organisations.map((one): CellValue[] => [
      one.id,
      one.name,
      kindWords[one.kind][language],
      sectorWords[one.sector][language],
      places.placeOf(one)?.name ?? NO_PLACE,
      dayCell(founded.get(one.id)),
      standingWords[standings.get(one.id) ?? 'unknown'][language],
      numberOf(members.get(one.id) ?? one.facts['officialMembers']),
      numberOf(one.facts['charterCapital']),
      eventName(latest.get(one.id)?.type, language),
      dayCell(latest.get(one.id)?.on),
    ]),
  };
  if (register.rows.length === 0) return [register];
  const { columnOf } = await import('@hoptac/adapters/spreadsheet');
  return [register, summary(register, (column) => columnOf(register, column), { language, view, alliance })];
}

/** The members that each organisation last reported within a year. */
async function latestMembers(
  { submissions }: Look['transaction'],
  today: CalendarDate,
): Promise<ReadonlyMap<string, number>> {
  const to = shiftMonth(monthOf(today), -1);
  const reports = await submissions.all({ from: shiftMonth(to, -11), to });
  const latest = new Map<string, { period: Month; count: number }>();
  for (const { organisation, period, values } of reports) {
    const count = values['officialMembers'];
    if (count === undefined || (latest.get(organisation)?.period ?? '') > period) continue;
    latest.set(organisation, { period, count });
  }
  return new Map([...latest].map(([organisation, { count }]) => [organisation, count]));
}

/** How many of each kind work in each place, with their members and capital. */
function summary(
  register: List,
  cells: (column: number) => string,
  { language, view, alliance }: Pick<Look, 'view' | 'alliance'> & { language: Language },
): List {
  const say = fileWords[language];
  const operating = standingWords.operating[language];
  const rows = register.rows as readonly (readonly CellValue[])[];
  const places = [...new Set(rows.map((row) => String(row[PLACE])))].sort((a, b) =>
    a.localeCompare(b, language),
  );
  const working = rows.filter((row) => row[STANDING] === operating);
  const where = (at: (column: number) => string) =>
    `${cells(PLACE)},${at(0)},${cells(STANDING)},"${operating}"`;
  const count = (place: string, kind: string): ListCell => ({
    value: working.filter((row) => row[PLACE] === place && row[KIND] === kind).length,
    formula: (at) => `COUNTIFS(${where(at)},${cells(KIND)},"${kind}")`,
  });
  const sum = (place: string, column: number): ListCell => {
    const known = working.flatMap((row) =>
      row[PLACE] === place && typeof row[column] === 'number' ? [row[column]] : [],
    );
    return {
      value: known.length === 0 ? '' : known.reduce((total, one) => total + one, 0),
      // What nobody told is not zero.
      formula: (at) =>
        `IF(COUNTIFS(${where(at)},${cells(column)},">=0")=0,"",SUMIFS(${cells(column)},${where(at)}))`,
    };
  };
  return {
    name: say.names.registerSummary,
    title: say.summaryTitle(alliance.name),
    note: say.summaryNote(formatDate(view.today)),
    total: say.total,
    columns: [
      { heading: say.place, width: 30 },
      ...KINDS.map((kind) => ({
        heading: kindWords[kind][language],
        width: 16,
        format: 'amount' as const,
        total: 'sum' as const,
      })),
      { heading: say.members, width: 16, format: 'amount', total: 'sum' },
      {
        heading: say.capital,
        unit: measureUnitNames.dong[language],
        width: 24,
        format: 'amount',
        total: 'sum',
      },
    ],
    rows: places.map((place) => [
      place,
      ...KINDS.map((kind) => count(place, kindWords[kind][language])),
      sum(place, MEMBERS),
      sum(place, CAPITAL),
    ]),
  };
}

function eventName(type: keyof typeof eventWords | undefined, language: Language): CellValue {
  return type === undefined ? null : eventWords[type][language];
}

function numberOf(value: unknown): CellValue {
  return typeof value === 'number' ? value : null;
}

/** A day as spreadsheets keep it. */
export function dayCell(day: CalendarDate | undefined): CellValue {
  return day === undefined ? null : new Date(`${day}T00:00:00.000Z`);
}
