import type { DataElement } from '../data-element';
import { knownElements, type JudgedMonth } from './month';
import type { MonthProblem } from './problem';
import { said } from './show';
import { median, usualDistance } from './spread';

/** Fewer own months than this say nothing of what is usual; then peers are asked. */
const MONTHS_NEEDED = 6;
/** Fewer peers than this say nothing either. */
const PEERS_NEEDED = 10;
/** How many usual distances away a figure is asked about. */
const DISTANCES = 5;
/** The least that counts as a usual distance: where every month was the same, the next may still differ a little. */
const LEAST_SHARE = 0.25;
const LEAST_COUNT = 2;
const LEAST_MONEY = 10_000_000;

/**
 * Figures far from the organisation's own last twelve months (six at least must be known) or, while those are too few,
 * from ten or more peers: by median and MAD, on the ratio where everything is above zero and on the difference where not.
 */
export function judgeOutliers(month: JudgedMonth): MonthProblem[] {
  return knownElements(month).flatMap(({ element, value }) => {
    if (element.valueKind === 'yesNo') return [];
    const own = month.own(element.code).map((known) => known.value);
    if (own.length >= MONTHS_NEEDED)
      return isFar(element, value, own) || isSuddenZero(element, value, own)
        ? [unlikeOwnHistory(element, value, own)]
        : [];
    const peers = month.ofPeers(element.code);
    // Where most have none (new members, say), nothing tells what is usual for those who have some.
    if (peers.length < PEERS_NEEDED || median(peers) === 0) return [];
    // What it has sent before has been asked about.
    if (own.some((known) => !isFar(element, value, [known]))) return [];
    return isFar(element, value, peers) ? [unlikePeers(element, value, peers)] : [];
  });
}

function isFar(element: DataElement, value: number, others: readonly number[]): boolean {
  const least = element.valueKind === 'money' ? LEAST_MONEY : LEAST_COUNT;
  const middle = median(others);
  // A step of two people or some million đồng is never worth a question, however steady the months were.
  if (Math.abs(value - middle) <= least) return false;
  if (value > 0 && others.every((other) => other > 0)) {
    const ratios = others.map(Math.log);
    const distance = Math.max(usualDistance(ratios), Math.log(1 + LEAST_SHARE));
    return Math.abs(Math.log(value) - median(ratios)) > DISTANCES * distance;
  }
  const share = LEAST_SHARE * median(others.map(Math.abs));
  return Math.abs(value - middle) > DISTANCES * Math.max(usualDistance(others), share, least);
}

/** Nothing, where there was always something: more often a figure that is not known yet. */
function isSuddenZero({ allowNegative }: DataElement, value: number, own: readonly number[]): boolean {
  return value === 0 && !allowNegative && own.every((known) => known > 0);
}

function unlikeOwnHistory(element: DataElement, value: number, own: readonly number[]): MonthProblem {
  const [lowest, highest] = [Math.min(...own), Math.max(...own)];
  const say = (language: 'vi' | 'en') => {
    const [figure, low, high] = [value, lowest, highest].map((amount) => said(element, amount, language));
    const name = element.name[language];
    if (language === 'vi') {
      const blank = value === 0 ? ' Chưa có số thì để trống, không ghi 0.' : '';
      return lowest === highest
        ? `${name} ${figure}, trong khi ${own.length} tháng trước đều là ${low}. Có đúng không?${blank}`
        : `${name} ${figure} khác xa ${own.length} tháng trước (từ ${low} đến ${high}). Có đúng không?${blank}`;
    }
    const blank = value === 0 ? ' What is not known is left out, not given as 0.' : '';
    return lowest === highest
      ? `${name} is ${figure}, where the ${own.length} months before were all ${low}. Is it right?${blank}`
      : `${name} of ${figure} is far from the ${own.length} months before (${low} to ${high}). Is it right?${blank}`;
  };
  return {
    element: element.code,
    severity: 'warning',
    reason: 'unlikeOwnHistory',
    message: { vi: say('vi'), en: say('en') },
  };
}

function unlikePeers(element: DataElement, value: number, peers: readonly number[]): MonthProblem {
  const figures = (language: 'vi' | 'en') =>
    [value, Math.round(median(peers))].map((amount) => said(element, amount, language));
  const [vi, en] = [figures('vi'), figures('en')];
  return {
    element: element.code,
    severity: 'warning',
    reason: 'unlikePeers',
    message: {
      vi: `${element.name.vi} ${vi[0]} khác xa ${peers.length} đơn vị cùng loại (thường khoảng ${vi[1]}). Có đúng không?`,
      en: `${element.name.en} of ${en[0]} is far from ${peers.length} organisations of its kind (usually some ${en[1]}). Is it right?`,
    },
  };
}
