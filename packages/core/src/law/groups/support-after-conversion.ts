import { isCalendarDate, type CalendarDate } from '../../time';
import type { Bilingual } from '../engine/bilingual';
import { citing, law2023, type Citation } from '../engine/citation';
import { frozen } from '../engine/frozen';
import { UNDER_LAW_2023 } from '../engine/instrument';
import type { Parameter } from '../engine/parameter';
import { valueInForce } from '../engine/value-in-force';
import { termOfYears } from '../engine/term';

/** Years of help, from the first certificate of the cooperative. */
export const supportAfterConversion = frozen({
  code: 'support-after-conversion',
  name: { vi: 'Thời hạn hỗ trợ sau chuyển đổi', en: 'Years of help after conversion' },
  unit: 'year',
  values: [{ ...UNDER_LAW_2023, value: 3, citation: law2023('d109.k2'), checkedOn: '2026-11-23' }],
} as const satisfies Parameter<number>);

/** Until when support goes on, or why that is not known. */
export type SupportAfterConversionAnswer =
  | { ok: true; until: CalendarDate; citations: readonly Citation[] }
  | { ok: false; reason: Bilingual };

/**
 * The last day of free advice on tax and accounting, and of the licence fee's exemption, for a cooperative that was a
 * group. It is an upper bound: the Government's rules on the advice can set less.
 *
 * `certifiedOn` (`YYYY-MM-DD`) is the day of the cooperative's first certificate. Days that do not exist or lie before
 * 2024-07-01 are answered `ok: false`.
 *
 * Source: law 17/2023, article 109 clauses 2 and 3.
 *
 * @example
 * supportAfterConversionUntil({ certifiedOn: '2025-03-03' }); // until 2028-03-03
 */
export function supportAfterConversionUntil(input: {
  certifiedOn: CalendarDate;
}): SupportAfterConversionAnswer {
  // Callers in plain JavaScript may leave the input out.
  const certifiedOn = (input as Partial<typeof input> | undefined)?.certifiedOn;
  if (!isCalendarDate(certifiedOn)) return { ok: false, reason: NOT_A_DAY };
  if (certifiedOn < UNDER_LAW_2023.from) return { ok: false, reason: BEFORE_THE_LAW };
  const reading = valueInForce<number>(supportAfterConversion, certifiedOn);
  // Help is not an act to be done by a day, so its end moves past no day off.
  const { nominal: until } = termOfYears(certifiedOn, reading.value);
  const counted = ['d147.k3', 'd148.k4'] as const;
  return {
    ok: true,
    until,
    citations: [reading.citation, law2023('d109.k3'), ...counted.map((place) => civilCode(place))],
  };
}

const civilCode = citing('civil-code-2015', 'text');
const NOT_A_DAY: Bilingual = {
  vi: 'Ngày cấp giấy chứng nhận phải là ngày có thật, như 2024-12-31.',
  en: 'The day of the certificate must be a day that exists, such as 2024-12-31.',
};
const BEFORE_THE_LAW: Bilingual = {
  vi: 'Chính sách này có từ ngày 01/07/2024, ngày Luật Hợp tác xã 2023 có hiệu lực.',
  en: 'This help is provided for since 1 July 2024, when the 2023 law came into force.',
};
