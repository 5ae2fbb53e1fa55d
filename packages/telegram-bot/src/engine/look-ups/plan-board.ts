import { readRegister } from '@hoptac/adapters/store';
import type { Indicator } from '@hoptac/core/indicators';
import { operatingOn, placesOn, rosterFrom, type PlaceOn } from '@hoptac/core/organisation';
import { rankByAttainment, rankByValue } from '@hoptac/core/plan';
import { lastDayOfMonth, periodRange, type CalendarDate, type MonthlyPeriod } from '@hoptac/core/time';
import type { AnswerTo, QueryOf } from '../../dialogue/query';
import { may } from '../../dialogue/rights';
import { reachOf } from '../announcements/reach';
import type { Look } from '../look';
import { readYear } from '../plan-year';
import { readReach } from '../reach';

/** A period beside its plan. A place that there is not at its end is the whole alliance. */
export async function board(
  { transaction, alliance, view }: Look,
  { period, place }: QueryOf<'board'>,
): Promise<AnswerTo<'board'>> {
  const year = await readYear(transaction, alliance, periodRange(period).year);
  const found = placesAt(year, period, view.today).find(({ code }) => code === place);
  const report = year.report(alliance.indicators, { period, place: found?.code, today: view.today });
  // Who announces sees under the year how far the announcements have come; nobody else waits for that to be read.
  const announced =
    may(view.person, 'announce') && /^\d{4}$/.test(period)
      ? await reachOf(transaction, periodRange(period), found?.code)
      : undefined;
  return { report, ...(found && { place: found }), ...(announced && { announced }) };
}

export async function boardRanking(
  look: Look,
  asked: QueryOf<'boardRanking'>,
): Promise<AnswerTo<'boardRanking'>> {
  const ranked = look.alliance.indicators.filter(({ code }) => code === asked.indicator);
  return (await placesRanked(look, asked, ranked))[0] ?? { by: 'value', ranked: [] };
}

/** The places right below the alliance or a place, ranked by each of some indicators. */
export async function placesRanked(
  { transaction, alliance, view }: Look,
  { period, place }: { period: MonthlyPeriod; place?: string | undefined },
  indicators: readonly Indicator[],
): Promise<AnswerTo<'boardRanking'>[]> {
  const year = await readYear(transaction, alliance, periodRange(period).year);
  const places = below(placesAt(year, period, view.today), place);
  const reports = year.reportsOf(
    places.map(({ code }) => code),
    indicators,
    { period, today: view.today },
  );
  return indicators.map((indicator, at) => {
    const rows = reports.flatMap(({ rows }, index) => {
      const row = rows[at];
      return row ? [{ ...row, unit: places[index]!.code, name: places[index]!.name, value: row.actual }] : [];
    });
    const planned = rows.some(({ target }) => target !== undefined);
    const better = indicator.better === 'lower' ? 'lower' : 'higher';
    return planned
      ? { by: 'attainment', ranked: rankByAttainment(rows) }
      : { by: 'value', ranked: rankByValue(rows, { better }) };
  });
}

export async function boardPlaces(
  { transaction }: Look,
  { on }: QueryOf<'boardPlaces'>,
): Promise<AnswerTo<'boardPlaces'>> {
  const places = placesOn(await transaction.places.all(), on as CalendarDate);
  // A single top is the alliance itself.
  const tops = places.filter(({ parent }) => parent === undefined);
  return tops.length === 1 ? places.filter((place) => place !== tops[0]) : places;
}

/** Who has handed in a month, of the organisations that worked at its end and are within the person's reach. */
export async function reporting(
  { transaction, view }: Look,
  { month, place }: QueryOf<'reporting'>,
): Promise<AnswerTo<'reporting'>> {
  const end = lastDayOfMonth(Number(month.slice(0, 4)), Number(month.slice(5)));
  const on = end < view.today ? end : view.today;
  const register = await readRegister(transaction);
  const territory = await transaction.places.all();
  const sent = new Set(
    (await transaction.submissions.all({ from: month, to: month })).map((one) => one.organisation),
  );
  const roster = rosterFrom({ register, territory, on });
  const { byId } = await readReach(transaction, view);
  const working = new Set(operatingOn(register, on).flatMap(({ id }) => (byId.has(id) ? [id] : [])));
  const within = roster.places.find(({ code }) => place !== undefined && code === place) ?? roster.places[0]!;
  const rowsOf = ({ from, to }: { from: number; to: number }) =>
    roster.organisations.slice(from, to).filter(({ id }) => working.has(id));
  const nameOfRow = (row: number) =>
    roster.places.findLast(({ from, to }) => from <= row && row < to)?.name ?? '';
  const expected = rowsOf(within);
  const missing = expected.filter(({ id }) => !sent.has(id));
  const index = roster.places.indexOf(within);
  return {
    month,
    ...(within.name !== undefined && { placeName: within.name }),
    expected: expected.length,
    reported: expected.length - missing.length,
    missing: missing.map(({ id, name }) => ({ id, name, placeName: nameOfRow(roster.rowOf.get(id)!) })),
    places: childrenOf(roster.places, index)
      .map((child) => {
        const there = rowsOf(child);
        const done = there.filter(({ id }) => sent.has(id)).length;
        return { code: child.code!, name: child.name!, reported: done, expected: there.length };
      })
      .filter((child) => child.expected > 0)
      .sort((a, b) => b.expected - b.reported - (a.expected - a.reported)),
  };
}

/** The places right below one; where that is a single one, as the province below the alliance, those below it. */
function childrenOf<P extends { parent: number }>(places: readonly P[], index: number): P[] {
  const children = places.filter(({ parent }) => parent === index);
  const [only] = children;
  return children.length === 1 && only ? childrenOf(places, places.indexOf(only)) : children;
}

function placesAt(
  { territory }: Awaited<ReturnType<typeof readYear>>,
  period: MonthlyPeriod,
  today: CalendarDate,
): PlaceOn[] {
  const { to } = periodRange(period);
  return placesOn(territory, to < today ? to : today);
}

/** The places right below one; below the alliance, where that is a single one as its province, those below it. */
export function below(places: readonly PlaceOn[], place: string | undefined): PlaceOn[] {
  const children = places.filter(({ parent }) => parent === place);
  const [only] = children;
  return children.length === 1 && only && place === undefined ? below(places, only.code) : children;
}
