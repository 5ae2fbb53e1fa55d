import type * as Chart from '@hoptac/adapters/chart';
import type { IndicatorYear, Picture, ReportingGrid, Theme } from '@hoptac/adapters/chart';
import type { Indicator } from '@hoptac/core/indicators';
import { placesOn } from '@hoptac/core/organisation';
import { natureOf, phasePlan, type Standing } from '@hoptac/core/plan';
import {
  lastDayOfMonth,
  monthOf,
  monthsOf,
  periodRange,
  shiftMonth,
  yearToDate,
  type Month,
} from '@hoptac/core/time';
import type { AnswerTo, QueryOf } from '../../dialogue/query';
import { neededLine } from '../../dialogue/plan-board/row-words';
import type { Look } from '../look';
import { readYear, type YearRecords } from '../plan-year';
import { pictureFile } from './picture-file';
import { board, boardRanking, reporting } from './plan-board';

/** A web page shows it dark too. */
type Asked = QueryOf<'boardPicture'> & { theme?: Theme };

/** A screen of the plan as a picture, from the very answers that the screen is written from. */
export async function boardPicture(look: Look, asked: Asked): Promise<AnswerTo<'boardPicture'>> {
  const picture = await drawnPicture(look, asked);
  return pictureFile(picture, `${NAMES[asked.of]}-${asked.period}`, asked.language);
}

/** The same as it is drawn, for whatever shows SVG. */
export async function drawnPicture(look: Look, asked: Asked): Promise<Picture> {
  // Loaded where it is needed: most messages are no pictures.
  const chart = await import('@hoptac/adapters/chart');
  return DRAWN[asked.of](chart, look, asked);
}

const NAMES: Readonly<Record<Asked['of'], string>> = {
  board: 'ke-hoach',
  indicator: 'chi-tieu',
  ranking: 'xep-hang',
  reporting: 'bao-cao-thang',
};

const DRAWN: Readonly<
  Record<Asked['of'], (chart: typeof Chart, look: Look, asked: Asked) => Promise<Picture>>
> = {
  board: drawnBoard,
  indicator: drawnIndicator,
  ranking: drawnRanking,
  reporting: drawnReporting,
};

async function drawnBoard({ drawPlanBoard }: typeof Chart, look: Look, asked: Asked): Promise<Picture> {
  const { period, language, theme } = asked;
  const { report, place } = await board(look, { kind: 'board', period, place: asked.place });
  const seen = { period, today: look.view.today, elements: look.view.elements, judged: true };
  return drawPlanBoard(report, {
    owner: place?.name ?? look.alliance.name,
    language,
    theme,
    remark: (row) => neededLine(row, seen, language)[0],
  });
}

async function drawnRanking({ drawRanking }: typeof Chart, look: Look, asked: Asked): Promise<Picture> {
  const { period, place, indicator = '', language, theme } = asked;
  const { by, ranked } = await boardRanking(look, { kind: 'boardRanking', period, place, indicator });
  return drawRanking(ranked, { owner: await ownerOf(look, asked), by, period, language, theme });
}

async function drawnReporting({ drawReporting }: typeof Chart, look: Look, asked: Asked): Promise<Picture> {
  const { place, language, theme } = asked;
  const last = monthOf(periodRange(asked.period).to);
  const months = monthsOf(yearToDate(last));
  const answers = [];
  for (const month of months) answers.push(await reporting(look, { kind: 'reporting', month, place }));
  return drawReporting(gridOf(months, answers), {
    owner: answers.at(-1)?.placeName ?? look.alliance.name,
    language,
    theme,
  });
}

/** Places come and go within a year: each that there is in one of the months, in the order of the last. */
export function gridOf(months: Month[], answers: readonly AnswerTo<'reporting'>[]): ReportingGrid {
  const names = new Map(
    answers.toReversed().flatMap(({ places }) => places.map(({ code, name }) => [code, name] as const)),
  );
  return {
    months,
    places: [...names].map(([code, name]) => ({
      name,
      months: answers.map(
        ({ places }) => places.find((place) => place.code === code) ?? { reported: 0, expected: 0 },
      ),
    })),
  };
}

async function drawnIndicator(
  { drawIndicatorYear }: typeof Chart,
  look: Look,
  asked: Asked,
): Promise<Picture> {
  const { alliance, transaction } = look;
  const indicator =
    alliance.indicators.find(({ code }) => code === asked.indicator) ?? alliance.indicators[0];
  if (!indicator) throw new RangeError('There is no indicator to draw.');
  const { year } = periodRange(asked.period);
  const records = await readYear(transaction, alliance, year);
  const { standing, ...drawn } = await throughYear(look, records, { indicator, year, place: asked.place });
  return drawIndicatorYear(drawn, {
    owner: await ownerOf(look, asked),
    language: asked.language,
    theme: asked.theme,
    standing,
  });
}

/** The year month by month beside its plan and the year before, as far as it has come. */
export async function throughYear(
  { view, alliance, transaction }: Look,
  records: YearRecords,
  { indicator, year, place }: { indicator: Indicator; year: number; place: string | undefined },
): Promise<IndicatorYear & { standing: Standing }> {
  const nature = natureOf(indicator, alliance.elements);
  const end = lastDayOfMonth(year, 12);
  const on = end < view.today ? end : view.today;
  const valuesOf = (of: number, so: 'far' | 'monthly') =>
    records.valuesOf(
      indicator,
      monthsOf(`${of}`).map((month) => (so === 'far' ? yearToDate(month) : month)),
      { place, on },
    );
  const shown = nature.overTime === 'sum' ? 'far' : 'monthly';
  const over = shiftMonth(monthOf(view.today), -1);
  const history = await transaction.plans.history(year);
  const phased =
    history &&
    phasePlan(history, {
      indicator: indicator.code,
      ...(place !== undefined && { unit: place }),
      nature,
      knownOn: end,
      lastYear: valuesOf(year - 1, 'monthly'),
    });
  const now = records.report([indicator], { period: `${year}`, place, today: view.today }).rows[0]!;
  return {
    indicator,
    year,
    overTime: nature.overTime,
    months: valuesOf(year, shown).map((value, at) => (monthsOf(`${year}`)[at]! <= over ? value : undefined)),
    lastYear: valuesOf(year - 1, shown),
    plan: phased?.ok ? (shown === 'far' ? phased.yearToDate : phased.months) : undefined,
    forecast: now.progress?.forecast,
    standing: now.progress?.yearToDate ?? now,
  };
}

/** The place as it was called at the end of the period; the whole alliance where there is none. */
async function ownerOf({ transaction, alliance, view }: Look, { period, place }: Asked): Promise<string> {
  const { to } = periodRange(period);
  const places = placesOn(await transaction.places.all(), to < view.today ? to : view.today);
  return places.find(({ code }) => code === place)?.name ?? alliance.name;
}
