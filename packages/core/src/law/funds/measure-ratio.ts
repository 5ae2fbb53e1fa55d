import { isCalendarDate } from '../../time';
import type { Bilingual } from '../engine/bilingual';
import { law2012, law2023, type Citation } from '../engine/citation';
import { FIRST_DAY, UNDER_LAW_2023 } from '../engine/instrument';

/** The ratios the law defines in article 4. */
export type Measure = 'use' | 'labour' | 'contribution' | 'internalRevenue' | 'internalCost';

/** A ratio as the law of the day defines it, or why there is none. */
export type MeasuredRatio =
  | {
      ok: true;
      measure: Measure;
      /** The exact ratio is `part / whole`. */
      part: number;
      whole: number;
      /** Percent, rounded to a thousandth of a percent, half up. */
      percent: number;
      citations: readonly Citation[];
    }
  | { ok: false; reason: Bilingual };

const SINCE_2023: Record<Measure, Citation> = {
  use: law2023('d4.k9'),
  labour: law2023('d4.k10'),
  internalRevenue: law2023('d4.k22'),
  internalCost: law2023('d4.k22'),
  contribution: law2023('d4.k23'),
};
/** The 2012 law measured use, and in cooperatives that give work, wages; it defined no other ratio. */
const UNTIL_2024: Partial<Record<Measure, Citation>> = { use: law2012('d4.k7'), labour: law2012('d4.k7') };

/**
 * A ratio as the law defines it: one member's use, labour or contribution, or internal transactions by revenue or cost.
 *
 * `part` and `whole` are whole đồng of the same year: what the member used of all that was supplied to members; its
 * wages, pay and fees of those of all members; its contribution of the charter capital (of a group: of all
 * contributions); revenue or cost of internal transactions of all revenue or cost. Refused with a reason: a whole of
 * 0, a part above it, a ratio that the law of the day does not define. Source: law 17/2023/QH15, article 4 clauses 9,
 * 10, 22, 23; law 23/2012/QH13, article 4 clause 7.
 *
 * @example
 * measureRatio({ measure: 'contribution', part: 250_000_000, whole: 1_000_000_000, on: '2024-07-01' }); // 25 %
 */
export function measureRatio({
  measure,
  part,
  whole,
  on,
}: {
  measure: Measure;
  part: number;
  whole: number;
  on: string;
}): MeasuredRatio {
  if (!isCalendarDate(on) || on < FIRST_DAY) return { ok: false, reason: NOT_THE_DAY };
  const places = on < UNDER_LAW_2023.from ? UNTIL_2024 : SINCE_2023;
  const citation = Object.hasOwn(places, measure) ? places[measure] : undefined;
  if (!citation) return { ok: false, reason: NOT_DEFINED };
  const fits = Number.isSafeInteger(part) && Number.isSafeInteger(whole) && part >= 0 && part <= whole;
  if (!fits || whole === 0) return { ok: false, reason: NOT_A_PART };
  const thousandths = (BigInt(part) * 200_000n + BigInt(whole)) / (2n * BigInt(whole));
  return { ok: true, measure, part, whole, percent: Number(thousandths) / 1000, citations: [citation] };
}

const NOT_THE_DAY: Bilingual = {
  vi: 'Ngày xét phải là một ngày có thật từ 2013-07-01 trở đi.',
  en: 'The day must be a day that exists, from 2013-07-01 on.',
};
const NOT_DEFINED: Bilingual = {
  vi: 'Luật có hiệu lực vào ngày này không định nghĩa tỷ lệ ấy.',
  en: 'The law in force on that day does not define this ratio.',
};
const NOT_A_PART: Bilingual = {
  vi: 'Cần hai số đồng nguyên, phần từ 0 và không lớn hơn tổng, tổng lớn hơn 0.',
  en: 'Give two whole amounts of đồng, the part from 0 and not above the whole, the whole above 0.',
};
