import type { Indicator } from '../indicators';
import { withSuffix } from '../indicators/with-suffix';
import type { Nature } from './nature';
import { showDifference, type Language } from './show-apart';
import type { Target } from './target';

/**
 * What a year still asks for. `needed`: so much more (of a stock or rate: so much up, or down when negative). `allowed`: so much
 * room is left under a limit. `past`: a limit of a flow is passed by so much, which cannot be undone. `reached`: nothing more.
 */
export interface StillNeeded {
  kind: 'reached' | 'needed' | 'allowed' | 'past';
  /** In the indicator's unit; 0 when reached. */
  total: number;
  /** Of a flow with months left: for each of them, rounded to the whole so that it suffices (or stays within the limit). */
  perMonth: number | undefined;
  monthsLeft: number;
}

/**
 * What is still needed to reach a year's target in the months that are left, or may still come under a limit. Undefined
 * without data or target. `actual` is the year so far: of a flow its sum, of a stock or rate its present level.
 *
 * @example
 * stillNeeded({ actual: 31, target: 40, monthsLeft: 4, better: 'higher', nature: { overTime: 'sum', whole: true } });
 * // { kind: 'needed', total: 9, perMonth: 3, monthsLeft: 4 }
 */
export function stillNeeded(request: {
  actual: number | undefined;
  target: Target | undefined;
  monthsLeft: number;
  better: 'higher' | 'lower' | 'within';
  nature: Pick<Nature, 'overTime' | 'whole'>;
}): StillNeeded | undefined {
  const { actual, target, monthsLeft, better, nature } = request;
  if (actual === undefined || target === undefined) return undefined;
  const flow = nature.overTime === 'sum';
  const ranged = typeof target === 'object';
  const [from, to] = ranged
    ? [target.from, target.to]
    : [better === 'lower' ? -Infinity : target, better === 'higher' ? Infinity : target];
  const answer = (kind: StillNeeded['kind'], total: number): StillNeeded => {
    const spread = flow && monthsLeft > 0 && (kind === 'needed' || kind === 'allowed');
    const each = spread ? total / monthsLeft : undefined;
    const whole = kind === 'needed' ? Math.ceil : Math.floor;
    const perMonth = each === undefined || !nature.whole ? each : whole(each);
    return { kind, total, perMonth, monthsLeft };
  };
  if (actual < from) return answer('needed', from - actual);
  if (actual > to) return flow ? answer('past', actual - to) : answer('needed', to - actual);
  return flow && to !== Infinity && to > actual ? answer('allowed', to - actual) : answer('reached', 0);
}

/**
 * What is still needed in words: `còn cần 9 HTX, mỗi tháng 3 HTX trong 4 tháng còn lại`. Empty when nothing is.
 */
export function stillNeededWords(
  indicator: Indicator,
  needed: StillNeeded | undefined,
  { language = 'vi' }: { language?: Language } = {},
): string {
  if (!needed || needed.kind === 'reached') return '';
  const { kind, total, perMonth, monthsLeft } = needed;
  const size = showDifference(indicator, total, { language });
  if (kind === 'past') return language === 'vi' ? `đã quá mức ${size}` : `${size} past the limit`;
  const month = perMonth === undefined ? '' : showMonthly(indicator, perMonth, language);
  if (language === 'vi') {
    const what =
      kind === 'allowed'
        ? `còn được thêm tối đa ${size}`
        : perMonth === undefined && monthsLeft > 0
          ? `còn cần ${total < 0 ? 'giảm' : 'tăng'} ${size}`
          : `còn thiếu ${size}`;
    if (!month) return what;
    const still = kind === 'needed' ? `còn cần ${size}` : what;
    return monthsLeft === 1
      ? `${still} trong tháng còn lại`
      : `${still}, mỗi tháng ${month} trong ${monthsLeft} tháng còn lại`;
  }
  const what =
    kind === 'allowed'
      ? `room for ${size} more`
      : `${size} ${perMonth === undefined && total < 0 ? 'less' : 'more'} needed`;
  if (!month) return what;
  return monthsLeft === 1
    ? `${what} in the month left`
    : `${what}, ${month} a month over the ${monthsLeft} months left`;
}

/** Not scaled where whole things are counted: each month's number is one to reach, so it is not rounded away. */
function showMonthly(indicator: Indicator, perMonth: number, language: Language): string {
  const { unit, show } = indicator;
  if (unit === 'dong' || unit === 'percent') return showDifference(indicator, perMonth, { language });
  return withSuffix(perMonth, show.suffix, { digits: 1, language });
}
