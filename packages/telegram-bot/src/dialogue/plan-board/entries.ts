import { isMonth, isPeriod, type MonthlyPeriod } from '@hoptac/core/time';
import { lastMonth } from '../submit/draft';
import { go, type Context, type Entry } from '../turn';
import { boardYear } from './board-year';

export const planBoardEntries: readonly Entry[] = [
  {
    /** The year's board, or that of a period: `planBoard:2024-Q1`. */
    action: 'planBoard',
    spoken: [
      'ke hoach',
      'bang ke hoach',
      'xem ke hoach',
      'chi tieu',
      'kehoach',
      'plan',
      'board',
      'plan board',
    ],
    open: (context, period) => ({
      state: go(context.state, {
        screen: 'planBoard',
        period: isPeriod(period) ? (period as MonthlyPeriod) : `${boardYear(context.view)}`,
        ...ownPlace(context),
      }),
    }),
  },
  {
    /** Who has not handed in the last month, or a month: `notReported:2024-03`. */
    action: 'notReported',
    right: 'review',
    spoken: [
      'chua bao cao',
      'ai chua bao cao',
      'chua gui',
      'ai chua gui',
      'ai chua nop',
      'chua nop',
      'con ai chua nop',
      'con ai chua gui',
      'con ai chua bao cao',
      'htx nao chua bao cao',
      'htx nao chua nop',
      'htx nao chua gui',
      'don vi nao chua bao cao',
      'don vi nao chua gui',
      'bao nhieu htx chua bao cao',
      'bao nhieu htx da bao cao',
      'ai da bao cao',
      'who is missing',
      'not reported',
    ],
    open: (context, month = '') => ({
      state: go(context.state, {
        screen: 'notReported',
        period: isMonth(month) ? month : lastMonth(context.view),
        page: 1,
        ...ownPlace(context),
      }),
    }),
  },
];

/** A reviewer looks at their place first. */
function ownPlace({ view: { person } }: Context): { place?: string } {
  return person?.place === undefined ? {} : { place: person.place };
}
