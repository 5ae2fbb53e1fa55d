import {
  formatPeriod,
  isPeriod,
  monthOf,
  periodRange,
  shiftMonth,
  yearToDate,
  type MonthlyPeriod,
} from '@hoptac/core/time';
import { lastMonth } from '../submit/draft';
import type { Button } from '../reply';
import { go, type Context, type Flow } from '../turn';
import type { PlanBoardPlace } from './places';
import { typedPeriod } from './typed-period';
import { words } from './words';

/** Which period to look at: the usual ones by button, any by word. */
export const boardPeriods: Flow<Extract<PlanBoardPlace, { screen: 'boardPeriods' }>> = {
  ownPeriods: true,
  draw(context) {
    const { state } = context;
    const say = words[state.language];
    const named = (period: MonthlyPeriod): Button => {
      const name = formatPeriod(period, { language: state.language });
      return { label: `${name.charAt(0).toUpperCase()}${name.slice(1)}`, action: `period:${period}` };
    };
    const rows = usual(context).map((row) => row.map((period) => named(period)));
    return { text: say.whichPeriod, buttons: [...rows, [{ label: say.back, action: 'back' }]] };
  },

  take(context, { screen: _screen, ...at }, input) {
    const { state } = context;
    if ('text' in input) {
      const read = typedPeriod(context, input.text);
      return 'period' in read
        ? { state: go(state, { ...at, screen: 'planBoard', period: read.period }) }
        : { state, ...read };
    }
    const asked = input.action.replace(/^period:/, '');
    const period = isPeriod(asked) ? (asked as MonthlyPeriod) : at.period;
    return { state: go(state, { ...at, screen: 'planBoard', period }) };
  },
};

/** The last months that are over, the last quarters, the year to date, and years; nothing twice. */
function usual({ view }: Context): MonthlyPeriod[][] {
  const month = lastMonth(view);
  const year = Number(month.slice(0, 4));
  const months = [0, -1, -2].map((back) => shiftMonth(month, back));
  const quarter = (back: number) => {
    const last = shiftMonth(month, -3 * back);
    return `${last.slice(0, 4)}-Q${Math.ceil(Number(last.slice(5)) / 3)}` as MonthlyPeriod;
  };
  const rows: MonthlyPeriod[][] = [
    months,
    [quarter(0), quarter(1)],
    [yearToDate(month), `${year}-H1`],
    [`${year}`, `${year - 1}`],
  ];
  const seen = new Set<MonthlyPeriod>();
  return rows
    .map((row) =>
      row.filter((period) => {
        const fresh = !seen.has(period) && monthOf(periodRange(period).from) <= monthOf(view.today);
        seen.add(period);
        return fresh;
      }),
    )
    .filter((row) => row.length > 0);
}
