import type { Bilingual } from '@hoptac/core/vi';
import { formatQuantity } from '@hoptac/core/vi';
import { words } from './words';

type Language = 'vi' | 'en';
type Say = (typeof words)[Language];
type Shown = (value: never, say: Say, language: Language) => string;

interface Tier {
  above: number;
  percent?: number;
  delegates?: number;
}
interface SizeClass {
  sizeClass: 'large' | 'medium' | 'small';
  officialMembers: number;
  revenue: number;
  totalCapital: number;
}

const grouped = (value: number, language: Language) => formatQuantity(value, { digits: 0, language });

/** Values of more than one number, by the beginning of their parameter's code, in words. */
const SHOWN: Readonly<Record<string, Shown>> = {
  'full-governance': (value: readonly string[] | number, say) =>
    typeof value === 'number' ? say.unionsFrom(value) : say.sizesFrom,
  'supervisory-board-required': (value: number | string, say) =>
    typeof value === 'number' ? say.membersFrom(value) : say.underFullGovernance,
  'supervisors-term': (value: number | string, say) =>
    typeof value === 'number' ? say.atMostYears(value) : say.asTheBoard,
  'board-quorum': ({ first, second }: { first: string; second: string }, say) =>
    say.boardQuorum(say.shares[first as 'twoThirds'], say.shares[second as 'twoThirds']),
  'congress-quorum': (value: Readonly<Record<1 | 2, number>>, say) => say.congressQuorum(value[1], value[2]),
  'large-majority': (
    { percent, matters, of }: { percent: number; matters: readonly string[]; of: 'present' | 'votesCast' },
    say,
  ) =>
    say.largeMajority(
      percent,
      say.majorityOf[of],
      matters.map((matter) => say.matters[matter as 'dissolution']).join(', '),
    ),
  'delegates-minimum': (tiers: readonly Tier[], say, language) =>
    [...tiers]
      .sort((a, b) => a.above - b.above)
      .map(({ above, percent, delegates }) => say.delegates(grouped(above, language), percent, delegates))
      .join('; '),
  'representative-replacement': ({ absence, election }: { absence: number; election: number }, say) =>
    say.replacement(absence, election),
  'inactivity-limit': ({ ordinary, jobCreating }: { ordinary: number; jobCreating: number }, say) =>
    say.inactivity(ordinary, jobCreating),
  'dissolution-conditions': (value: readonly string[], say) =>
    value.map((condition) => say.conditions[condition as 'debtsPaid']).join(say.and),
  'liquidation-order': (steps: readonly (readonly string[])[], say) =>
    steps
      .map((step, place) => `${place + 1}) ${step.map((claim) => say.claims[claim as 'costs']).join(', ')}`)
      .join('; '),
  'size-thresholds': ({ classes }: { classes: readonly SizeClass[] }, say, language) =>
    classes
      .map(({ sizeClass, officialMembers, revenue, totalCapital }) =>
        say.sizeClass(
          say.sizes[sizeClass],
          officialMembers,
          ...([revenue, totalCapital].map((amount) =>
            formatQuantity(amount, { unit: 'dong', scale: 'billion', digits: 3, language }),
          ) as [string, string]),
        ),
      )
      .join('; '),
  'rating-bands': (bands: readonly { grade: string; from: number }[], say) =>
    bands.map(({ grade, from }) => say.band(say.grades[grade as 'good'], from)).join('; '),
  'member-age': (value: number, say) => say.age(value),
  'associate-age': (value: number, say) => say.age(value),
  'foreign-associate-age': (value: number, say) => say.age(value),
  'group-meetings': (value: number, say) => say.times(value),
};

/** A value of several parts in words; undefined where the value is a plain one. */
export function compositeWords(code: string, value: unknown): Bilingual | undefined {
  const shown = SHOWN[code] ?? SHOWN[code.replace(/\.[a-z]+$/, '')];
  return shown && { vi: shown(value as never, words.vi, 'vi'), en: shown(value as never, words.en, 'en') };
}
