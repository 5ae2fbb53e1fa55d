import type { ReportingFacts } from '@hoptac/adapters/document';
import { monthsOf, type Month, type MonthlyPeriod } from '@hoptac/core/time';
import { fold } from '@hoptac/core/vi';
import type { QueryOf } from '../../dialogue/query';
import type { FileMade } from '../../dialogue/reply';
import { lastMonth } from '../../dialogue/submit/draft';
import type { Look } from '../look';
import { gridOf } from './board-picture';
import { documentFile, letterheadOf } from './document-file';
import { board, placesRanked, reporting } from './plan-board';

/** The report on a period beside its plan as a Word file, from the very answers that the screens are written from. */
export async function wordReport(
  look: Look,
  { period, place, language }: Pick<QueryOf<'exportMade'>, 'period' | 'place' | 'language'>,
): Promise<{ file: FileMade; rows: number }> {
  const { alliance, view, now } = look;
  const { report, place: found } = await board(look, { kind: 'board', period, place });
  const known = report.rows.filter(({ actual, target }) => actual !== undefined || target !== undefined);
  const { writePlanReport } = await import('@hoptac/adapters/document');
  const bytes = await writePlanReport(
    {
      report,
      owner: found?.name ?? alliance.name,
      on: view.today,
      reporting: await reportingOf(look, period, found?.code),
      rankings: await placesRanked(look, { period, place: found?.code }, alliance.indicators),
    },
    { language, letterhead: letterheadOf(alliance), at: now.toISOString() },
  );
  const name = ['bao-cao', period, ...(found ? [fold(found.name).replaceAll(/[^a-z0-9]+/g, '-')] : [])].join(
    '-',
  );
  return { file: documentFile(bytes, name), rows: known.length };
}

/** Who reported in the months of the period that are over; undefined before the first is. */
async function reportingOf(
  look: Look,
  period: MonthlyPeriod,
  place: string | undefined,
): Promise<ReportingFacts | undefined> {
  const months = monthsOf(period).filter((month) => month <= lastMonth(look.view));
  if (months.length === 0) return undefined;
  const answers = [];
  for (const month of months) answers.push(await reporting(look, { kind: 'reporting', month, place }));
  const missing = new Map<string, { name: string; placeName: string; months: Month[] }>();
  for (const { month, missing: those } of answers)
    for (const { id, name, placeName } of those) {
      const known = missing.get(id) ?? { name, placeName, months: [] };
      missing.set(id, { ...known, months: [...known.months, month] });
    }
  const grid = gridOf(months, answers);
  // A place without places below it still has those that lie in it.
  const whole = {
    name: answers.at(-1)?.placeName ?? look.alliance.name,
    months: answers.map(({ reported, expected }) => ({ reported, expected })),
  };
  return {
    grid: grid.places.length > 0 ? grid : { ...grid, places: [whole] },
    missing: [...missing.values()].toSorted((one, other) => other.months.length - one.months.length),
  };
}
