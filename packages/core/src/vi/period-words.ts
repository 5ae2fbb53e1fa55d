import { afterPhrase, phrases, says, type Token } from './tokens';

/** A value said by one of several phrases, with the position after it. */
export interface Said {
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
  trước: -1,
  ngoái: -1,
  rồi: -1,
  'vừa rồi': -1,
  'vừa qua': -1,
  sau: 1,
  tới: 1,
});

/** How many months `6 tháng đầu năm` counts. */
export const spanWord = sayings({ ba: 3, sáu: 6, chín: 9 });

export const isLunar = (token: Token | undefined) => says(token, 'giêng') || says(token, 'chạp');
