import type { RatingGrade, RegisterEvent } from '@hoptac/core/organisation';
import { calendarDate } from '@hoptac/core/time';
import type { SampleOrganisation } from './organisations';
import { normal, randomOf } from './random';
import { isFund, worksThrough } from './working-life';

/** Shares of the grades in percent; what is left is weak. Good and fair together: 58 % of 2022, 62.5 % of 2023. */
const SHARES = { 2022: { good: 21, fair: 37, average: 30 }, 2023: { good: 24, fair: 38.5, average: 27 } };

/**
 * Rates the cooperatives that worked all year (credit funds are the State Bank's to rate): the better run, the better
 * the grade, with some luck.
 */
export function rateYear(organisations: readonly SampleOrganisation[], year: 2022 | 2023): RegisterEvent[] {
  const ranked = organisations
    .filter(
      (organisation) =>
        organisation.kind === 'cooperative' && !isFund(organisation) && worksThrough(organisation, year),
    )
    .map(({ id, strength }) => ({
      id,
      score: strength + 0.15 * normal(randomOf('rated', String(year), id)),
    }))
    .sort((a, b) => b.score - a.score);
  return ranked.map(({ id }, rank) => ({
    id: `rated-${year}:${id}`,
    type: 'rated',
    on: calendarDate(year, 12, 20),
    organisation: id,
    grade: gradeAt(rank / ranked.length, year),
  }));
}

function gradeAt(rank: number, year: 2022 | 2023): RatingGrade {
  const { good, fair, average } = SHARES[year];
  const percent = rank * 100;
  if (percent < good) return 'good';
  if (percent < good + fair) return 'fair';
  return percent < good + fair + average ? 'average' : 'weak';
}
