import type { DataElement } from '../data-element';
import { judgeArithmetic } from './arithmetic';
import { judgeChange } from './change';
import { judgeCumulative } from './cumulative';
import { judgedMonth, type MonthContext, type Values } from './month';
import { judgeOutliers } from './outliers';
import { judgeParts } from './parts';
import type { MonthProblem } from './problem';
import { judgeRange } from './range';
import { judgeRepeats } from './repeats';
import { judgeSlips } from './slips';
import { judgeSwaps } from './swaps';

/**
 * What cannot be in one month's figures (`error`) and what should be asked before they are kept (`warning`), errors first.
 * An empty list means they can be kept.
 *
 * Values are in the unit of their element, money in whole đồng. Without a context only the figures themselves are judged:
 * their range and their arithmetic. With a month and the organisation's own months before it, also a thousandfold slip
 * (one known month is enough), members beside last month's, last month's figures sent again, figures that have changed
 * places (three known months), a running total sent as a month (six) and outliers (six; with fewer, ten peers). Of several
 * explanations for one figure the likeliest is given, and what follows from it is not asked again.
 *
 * @example
 * const [problem] = validateMonth({ revenue: 350_000_000_000 }, dataElements, {
 *   month: '2023-12',
 *   history: [{ period: '2023-11', values: { revenue: 350_000_000 } }],
 * });
 * problem.message.vi; // 'Doanh thu 350 tỷ đồng gấp 1.000 lần tháng trước (350 triệu đồng). Có đúng không, hay là 350 triệu đồng?'
 * problem.severity; // 'warning'
 * problem.suggestion; // { revenue: 350000000 }
 */
export function validateMonth(
  values: Values,
  elements: readonly DataElement[],
  context?: MonthContext,
): MonthProblem[] {
  const typed = judgedMonth(values, elements, context);
  const outOfRange = judgeRange(typed);
  // A figure that cannot be makes nonsense of everything beside it, so the rest is judged without it.
  const month = outOfRange.length === 0 ? typed : { ...typed, values: withoutElements(values, outOfRange) };
  const impossible = [...outOfRange, ...judgeParts(month)];
  const doubted = new Set(impossible.map(({ element }) => element));
  const sums = judgeArithmetic(month);
  const errors = [
    ...impossible,
    ...sums.filter(({ severity }) => severity === 'error').filter(unclaimed(doubted)),
  ];
  const doubts = [
    ...judgeSwaps(month),
    ...judgeSlips(month),
    ...judgeCumulative(month),
    ...sums.filter(({ severity }) => severity === 'warning'),
    ...judgeRepeats(month),
    ...judgeChange(month),
    ...judgeOutliers(month),
  ];
  const warnings: MonthProblem[] = [];
  for (const doubt of doubts) {
    if (!unclaimed(doubted)(doubt)) continue;
    warnings.push(doubt);
    for (const element of concerned(doubt)) doubted.add(element);
  }
  return [...errors, ...warnings].map(({ element, severity, reason, message, suggestion }) => ({
    element,
    severity,
    reason,
    message,
    ...(suggestion && { suggestion }),
  }));
}

function withoutElements(values: Values, problems: readonly MonthProblem[]): Values {
  const refused = new Set(problems.map(({ element }) => element));
  return Object.fromEntries(Object.entries(values).filter(([code]) => !refused.has(code)));
}

type Doubt = MonthProblem & { elements?: readonly string[] };

/** The elements that a problem speaks of. */
function concerned({ element, elements = [], suggestion = {} }: Doubt): string[] {
  return [...new Set([element, ...elements, ...Object.keys(suggestion)])];
}

const unclaimed = (doubted: ReadonlySet<string>) => (doubt: Doubt) =>
  concerned(doubt).every((element) => !doubted.has(element));
