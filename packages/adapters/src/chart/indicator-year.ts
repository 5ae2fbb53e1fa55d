import {
  forecastWords,
  showActual,
  attainmentWords,
  type Attainment,
  type Forecast,
  type NoForecast,
  type OverTime,
  type Target,
} from '@hoptac/core/plan';
import type { Indicator } from '@hoptac/core/indicators';
import { heading, notes } from './heading';
import type { Picture, PictureOptions } from './picture';
import { capital, sentences } from './sentence';
import { INNER, MARGIN, n, startSheet, type Sheet } from './sheet';
import { statusMark } from './status-mark';
import { valueAxis } from './value-axis';
import { words } from './words';
import { yearLegend } from './year-legend';
import { drawLine, forecastBand, planStep, plotOn, type Point } from './year-plot';

type Months = readonly (number | undefined)[];

/** An indicator month by month. The twelve months start with January; undefined is not known (or not yet). */
export interface IndicatorYear {
  indicator: Indicator;
  year: number;
  overTime: OverTime;
  /** Of a `sum` the year so far at the end of each month, of others each month's level. */
  months: Months;
  /** The same of the year before. */
  lastYear?: Months | undefined;
  /** What was planned for them: of a `sum` the `yearToDate` of `phasePlan`, of others its `months`. */
  plan?: readonly Target[] | undefined;
  forecast?: Forecast | NoForecast | undefined;
}

export interface IndicatorYearPicture extends PictureOptions {
  owner: string;
  /** How the year so far stands beside what was planned for it. */
  standing?: Attainment | undefined;
}

/**
 * An indicator through the months of a year: a thick line with dots, last year thin and broken, the plan in steps (a planned range as
 * a field), and where the year is heading as an upright band at its end.
 */
export function drawIndicatorYear(
  given: IndicatorYear,
  { owner, standing, ...options }: IndicatorYearPicture,
): Picture {
  const sheet = startSheet(options);
  const { language, palette } = sheet;
  const say = words[language];
  const { indicator, year, overTime, forecast } = given;
  const now = pointsOf(given.months);
  const before = pointsOf(given.lastYear ?? []);
  const plan = planOf(given.plan ?? []);
  const foreseen = forecast?.ok && forecast.method !== 'known' ? forecast : undefined;
  const judged =
    standing && standing.status !== 'noData' && standing.status !== 'noTarget' ? standing : undefined;
  const colour = palette.status[judged?.status ?? 'met'];

  let y = heading(sheet, {
    owner,
    title: sheet.name(indicator.name[language], indicator.code),
    below: `${say.throughYear(year)}. ${overTime === 'sum' ? say.cumulative : say.level}.`,
  });
  y = sheet.write(latestOf(given, now, language), {
    x: MARGIN,
    top: y + 12,
    width: INNER,
    size: 15,
    weight: 600,
    most: 3,
  });
  if (judged) {
    sheet.shape(statusMark(judged.status, { x: MARGIN, y: y + 1, size: 16, palette }));
    y = sheet.write(say.againstPlan(attainmentWords(judged, { language })), {
      x: MARGIN + 22,
      top: y,
      width: INNER - 22,
      size: 12.5,
      weight: 600,
      ink: colour,
      most: 3,
    });
  }
  if (forecast && forecast.ok && forecast.method !== 'known')
    y = sheet.write(capital(forecastWords(indicator, forecast, { language })), {
      x: MARGIN,
      top: y,
      width: INNER,
      size: 12,
      ink: palette.muted,
      most: 4,
    });
  y += 6;
  y =
    yearLegend(
      sheet,
      {
        year,
        colour,
        now: now.length > 0,
        before: before.length > 0,
        plan,
        forecast: foreseen !== undefined,
      },
      y,
    ) + 10;
  const drawn = drawYear(sheet, { indicator, overTime, now, before, plan, foreseen, colour }, y);
  const height = notes(
    sheet,
    [...notesOn(given, now, language), drawn.low > 0 ? say.notFromZero : ''].filter(Boolean),
    drawn.bottom,
  );
  const alt = (of: 'vi' | 'en') => inWords(given, { now, before, judged }, { owner, language: of });
  return sheet.finish(height, { vi: alt('vi'), en: alt('en') });
}

/** The field with its lines; nothing where no month and no plan is known. */
function drawYear(
  sheet: Sheet,
  year: Pick<IndicatorYear, 'indicator' | 'overTime'> & {
    now: readonly Point[];
    before: readonly Point[];
    plan: readonly { from: number; to: number }[];
    foreseen: Forecast | undefined;
    colour: string;
  },
  top: number,
): { low: number; bottom: number } {
  const { now, before, plan, foreseen, colour } = year;
  const values = [
    ...[...now, ...before].map(({ value }) => value),
    ...plan.flatMap(({ from, to }) => [from, to]),
    ...(foreseen ? [foreseen.low, foreseen.high] : []),
  ];
  if (values.length === 0) return { low: 0, bottom: top };
  const axis = valueAxis(values, { fromZero: year.overTime === 'sum' });
  const plot = plotOn(sheet, year.indicator, axis, top);
  for (const [index, { from, to }] of plan.entries()) planStep(sheet, plot, { index, from, to });
  if (foreseen) forecastBand(sheet, plot, foreseen, colour);
  drawLine(sheet, plot, before, { colour: sheet.palette.muted, width: 1.6, dashes: '5 3', dots: 0 });
  const last = now.at(-1);
  if (foreseen && last)
    sheet.shape(
      `<path d="M${n(plot.x(last.at))} ${n(plot.y(last.value))}L${n(plot.x(11))} ${n(plot.y(foreseen.point))}" stroke="${colour}" stroke-width="2" stroke-dasharray="1 4" stroke-linecap="round"/>`,
    );
  drawLine(sheet, plot, now, { colour, width: 2.8, dots: 3.4 });
  return { low: axis.low, bottom: plot.bottom + 30 };
}

function pointsOf(months: Months): Point[] {
  return months.slice(0, 12).flatMap((value, at) => (value === undefined ? [] : [{ at, value }]));
}

function planOf(plan: readonly Target[]): { from: number; to: number }[] {
  return plan
    .slice(0, 12)
    .map((target) => (typeof target === 'number' ? { from: target, to: target } : target));
}

function latestOf({ indicator, year }: IndicatorYear, now: readonly Point[], language: 'vi' | 'en'): string {
  const say = words[language];
  const last = now.at(-1);
  if (!last) return say.noMonths;
  const month = `${language === 'vi' ? 'tháng ' : 'month '}${last.at + 1}/${year}`;
  return say.upTo(month, showActual(indicator, last.value, { language }));
}

/** The months before the last known one that nothing is known of. */
function gapsOf({ months }: IndicatorYear, now: readonly Point[]): number[] {
  const last = now.at(-1)?.at ?? 0;
  return months.slice(0, last).flatMap((month, at) => (month === undefined ? [at + 1] : []));
}

function notesOn(given: IndicatorYear, now: readonly Point[], language: 'vi' | 'en'): string[] {
  const say = words[language];
  const gaps = gapsOf(given, now);
  const refused = given.forecast && !given.forecast.ok ? given.forecast.message[language] : '';
  return [gaps.length > 0 ? say.withoutData(say.months(gaps)) : '', refused].filter(Boolean);
}

function inWords(
  given: IndicatorYear,
  {
    now,
    before,
    judged,
  }: { now: readonly Point[]; before: readonly Point[]; judged: Attainment | undefined },
  { owner, language }: { owner: string; language: 'vi' | 'en' },
): string {
  const say = words[language];
  const { indicator, year, overTime, forecast } = given;
  const show = (value: number) => showActual(indicator, value, { language });
  const listed = (line: readonly Point[]) =>
    line.map(({ at, value }) => `${say.month(at + 1)} ${show(value)}`).join('; ');
  const plan = planOf(given.plan ?? []).at(-1);
  return sentences([
    `${indicator.name[language]} – ${owner}`,
    `${say.throughYear(year)}. ${overTime === 'sum' ? say.cumulative : say.level}`,
    now.length > 0 ? listed(now) : say.noMonths,
    judged && say.againstPlan(attainmentWords(judged, { language })),
    before.length > 0 ? `${say.thisYear(year - 1)}: ${listed(before)}` : '',
    plan &&
      capital(
        say.planned(plan.from === plan.to ? show(plan.to) : `${show(plan.from)} – ${show(plan.to)}`, false),
      ),
    forecast && capital(forecastWords(indicator, forecast, { language })),
    ...notesOn(given, now, language).slice(0, gapsOf(given, now).length > 0 ? 1 : 0),
  ]);
}
