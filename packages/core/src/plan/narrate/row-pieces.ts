import { formatDate, type MonthlyPeriod } from '../../time';
import { attainmentWords, differenceWords, growthWords, showAttainment } from '../attainment-words';
import { forecastWords } from '../forecast-words';
import type { PlanReportRow } from '../plan-report';
import type { Standing } from '../progress';
import { showActual, showTarget, type Language } from '../show-apart';
import { stillNeededWords } from '../still-needed';
import type { Piece } from './piece';
import { say } from './piece';
import { words } from './words';

/** What a report's rows are written with: the same figure always in the same words, with its cell behind it. */
export function rowPieces(
  row: PlanReportRow,
  { period, unit }: { period: MonthlyPeriod; unit: string | undefined },
  language: Language,
) {
  const { indicator } = row;
  const named = words[language];
  const cell = (field: string, text: string): Piece => ({
    text,
    cell: { indicator: indicator.code, period, unit, field },
  });

  /** `18 HTX, bằng 90 % kế hoạch (20 HTX)`; without a percentage, `6,2 % (kế hoạch từ 5 % đến 8 %)`. */
  function beside(standing: Standing, at = '', plan: string = named.plan): Piece {
    const { actual, target } = standing;
    if (actual === undefined) return cell(`${at}actual`, named.noData);
    const value = cell(`${at}actual`, showActual(indicator, actual, { target, language }));
    if (target === undefined) return value;
    const planned = cell(`${at}target`, showTarget(indicator, target, { language, actual }));
    const sample = row.sampleTarget ? `, ${named.sample}` : '';
    const percent = indicator.unit === 'percent' ? '' : showAttainment(standing, { language });
    if (!percent) return say`${value} (${plan} ${planned}${sample})`;
    return say`${value}, ${named.percentOfPlan(cell(`${at}percent`, percent), plan)} (${planned}${sample})`;
  }

  return {
    name: cell(`indicator.name.${language}`, indicator.name[language]),
    beside,
    value: (): Piece =>
      row.actual === undefined
        ? cell('actual', named.noData)
        : cell('actual', showActual(indicator, row.actual, { target: row.target, language })),
    /** In percentage points for an indicator in percent. */
    judged: (): Piece => {
      const field = row.status === 'missed' ? 'shortfall' : row.status === 'exceeded' ? 'excess' : 'status';
      return indicator.unit === 'percent'
        ? cell('difference', differenceWords(indicator, row, { language }))
        : cell(field, attainmentWords(row, { language }));
    },
    growth: (): Piece =>
      cell(indicator.unit === 'percent' ? 'before' : 'growth', growthWords(row, { language })),
    reason: (): Piece => (row.reason ? say`${named.reason} ${cell('reason', row.reason[language])}` : ''),
    notPhased: (): Piece => (row.notPhased ? cell('notPhased', row.notPhased[language]) : ''),
    needed: (): Piece =>
      cell('progress.needed', stillNeededWords(indicator, row.progress?.needed, { language })),
    forecast: (): Piece => {
      const forecast = row.progress?.forecast;
      if (!forecast) return '';
      const said = forecast.ok ? forecastWords(indicator, forecast, { language }) : named.noForecast;
      return cell('progress.forecast', said);
    },
    outlook: (): Piece =>
      row.progress?.outlook ? cell('progress.outlook', named.outlook[row.progress.outlook]) : '',
    revisions: (): Piece[] =>
      row.revisions.map(({ on, by, why, document, from, to }, at) => {
        const show = (planned: typeof from, other: typeof to) =>
          planned === undefined
            ? named.noPlan
            : showTarget(indicator, planned.target, {
                language,
                actual: typeof other?.target === 'number' ? other.target : undefined,
              });
        const who = [by, document].filter(Boolean).join(', ');
        return cell(
          `revisions.${at}`,
          named.revised(show(from, to), show(to, from), formatDate(on), who, why[language]),
        );
      }),
  };
}
