import { afterPhrase, phrases, says } from './phrases';
import type { Token } from './tokens';

/** A value said by one of several phrases, with the position after it. */
interface Said {
  value: number;
  next: number;
}

function sayings(table: Readonly<Record<string, number>>) {
  const entries = Object.entries(table).map(([spelling, value]) => ({
    spelling: phrases(spelling),
    value,
  }));
  return (tokens: readonly Token[], from: number): Said | undefined => {
    let longest: Said | undefined;
    for (const { spelling, value } of entries) {
      const next = afterPhrase(tokens, from, spelling);
      if (next !== undefined && next > (longest?.next ?? from)) longest = { value, next };
    }
    return longest;
  };
}

/** Months in words. `tháng mười một` wins over `tháng mười`, and `tháng năm` is May. */
export const monthWord = sayings({
  một: 1,
  hai: 2,
  ba: 3,
  tư: 4,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
  'mười một': 11,
  'mười hai': 12,
});

/** Quarters in Roman numerals and in words. */
export const quarterWord = sayings({ i: 1, ii: 2, iii: 3, iv: 4, một: 1, hai: 2, ba: 3, tư: 4, bốn: 4 });

/** How far from now: `này` 0, `trước` -1, `sau` +1. */
export const relativeWord = sayings({
  này: 0,
  nay: 0,
  'hiện tại': 0,
  trước: -1,
  ngoái: -1,
  rồi: -1,
  'vừa rồi': -1,
  'vừa qua': -1,
  'trước nữa': -2,
  kia: -2,
  sau: 1,
  tới: 1,
});

/** How many months or quarters are counted: `sáu tháng đầu năm`. */
export const countWord = sayings({
  hai: 2,
  ba: 3,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
  'mười một': 11,
  'mười hai': 12,
});

/** From the beginning of the year up to a month or a number of months: `lũy kế đến tháng 9`, `lũy kế 9 tháng`. */
export const CUMULATIVE = phrases('lũy kế|lũy kế từ đầu năm|cộng dồn|cộng dồn từ đầu năm|từ đầu năm|đầu năm');
export const UP_TO = phrases('đến|tới|đến hết|tới hết|đến cuối|tới cuối|hết|tính đến|tính đến hết');
export const NOW = phrases('đến nay|tới nay|đến giờ|tới giờ|đến hiện tại|đến thời điểm này|đến hôm nay');
export const TO = phrases('đến|tới|-|–|—|đến hết|tới hết');

export const isLunar = (token: Token | undefined) => says(token, 'giêng') || says(token, 'chạp');
