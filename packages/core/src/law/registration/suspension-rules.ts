import { addMonths, type CalendarDate } from '../../time';
import { dayWords, type Bilingual } from '../engine/bilingual';
import { compare, restingOn, unknownWithout, type Judgement } from '../engine/finding';
import { parameterAt, type Parameter } from '../engine/parameter';
import { defineRule, outside } from '../engine/rule';
import type { Facts } from '../facts';
import { inTimeRule, NOT_FOR_GROUPS } from './in-time';
import {
  resumptionConfirmationTerm,
  resumptionNoticeTerm,
  suspensionMaximum,
  suspensionNoticeTerm,
  suspensionTotalMaximum,
} from './suspension-parameters';

const NOTIFIED = { vi: 'thông báo', en: 'notified' };
export const NOT_SUSPENDED: Bilingual = {
  vi: 'Không tạm ngừng kinh doanh.',
  en: 'Business is not suspended.',
};

export const suspensionNoticeRule = inTimeRule({
  code: 'suspension-notified',
  title: { vi: 'Báo trước khi tạm ngừng kinh doanh', en: 'Notice given before a suspension' },
  parameter: suspensionNoticeTerm,
  event: 'suspendedOn',
  done: 'suspensionNotifiedOn',
  ahead: true,
  words: {
    event: { vi: 'việc tạm ngừng kinh doanh từ', en: 'a suspension' },
    done: NOTIFIED,
    none: NOT_SUSPENDED,
  },
});

export const resumptionNoticeRule = inTimeRule({
  code: 'resumption-notified',
  title: { vi: 'Báo trước khi kinh doanh trở lại', en: 'Notice given before resuming business' },
  parameter: resumptionNoticeTerm,
  event: 'resumedOn',
  done: 'resumptionNotifiedOn',
  ahead: true,
  words: {
    event: { vi: 'việc tiếp tục kinh doanh từ', en: 'a resumption' },
    done: NOTIFIED,
    none: { vi: 'Chưa trở lại kinh doanh.', en: 'Business does not resume.' },
  },
});

/**
 * Judges how long a suspension lasts. It is a length, not a day to act by, so its end moves past no day off; its first
 * day is not counted (Civil Code, article 147).
 */
export function judgeLength(
  parameter: Parameter<number>,
  start: 'suspendedOn' | 'suspendedSince',
  lawOf: (from: CalendarDate, to: CalendarDate, on: CalendarDate) => CalendarDate,
) {
  return ({ facts, on }: { facts: Facts; on: CalendarDate }): Judgement => {
    const { [start]: from, suspensionEndsOn: to } = facts;
    if (from === 'never' || to === 'never') return { status: 'notApplicable', explanation: NOT_SUSPENDED };
    if (from === undefined) return unknownWithout(start);
    if (to === undefined) return unknownWithout('suspensionEndsOn');
    const reading = parameterAt(parameter, lawOf(from, to, on));
    if (reading.status === 'outOfScope') return outside(reading);
    const limit = addMonths(from, reading.value);
    const compared = { actual: to, relation: 'atMost', limit, unit: 'day' } as const;
    return restingOn(
      [reading.citation],
      compare(to <= limit, compared, () => {
        const words = {
          vi: `Tạm ngừng từ ${dayWords(from)} đến ${dayWords(to)}; ${reading.value} tháng hết vào ${dayWords(limit)}.`,
          en: `Suspended from ${dayWords(from)} to ${dayWords(to)}; ${reading.value} months end on ${dayWords(limit)}.`,
        };
        const no = {
          vi: `${words.vi} Cần kinh doanh trở lại hoặc làm thủ tục khác trước ngày đó.`,
          en: `${words.en} Resume business, or take another step, before that day.`,
        };
        return { yes: words, no };
      }),
    );
  };
}

export const suspensionLengthRule = defineRule<number>({
  code: 'suspension-length',
  title: { vi: 'Mỗi lần tạm ngừng không quá hạn', en: 'Length of one suspension' },
  facts: ['suspendedOn', 'suspensionEndsOn'],
  kinds: { cooperative: suspensionMaximum, union: suspensionMaximum, group: NOT_FOR_GROUPS },
  judge: judgeLength(suspensionMaximum, 'suspendedOn', (from) => from),
});

/** What lasts is measured by the law of the day judged, or of its last day where that is past. */
export const suspensionTotalRule = defineRule<number>({
  code: 'suspension-total',
  title: { vi: 'Tổng thời gian tạm ngừng liên tiếp', en: 'Unbroken total of suspensions' },
  facts: ['suspendedSince', 'suspensionEndsOn'],
  kinds: { cooperative: suspensionTotalMaximum, union: suspensionTotalMaximum, group: NOT_FOR_GROUPS },
  judge: judgeLength(suspensionTotalMaximum, 'suspendedSince', (_from, to, on) => (to < on ? to : on)),
});

export const resumptionConfirmedRule = inTimeRule({
  code: 'resumption-confirmed',
  title: { vi: 'Xác nhận hoạt động trở lại đúng hạn', en: 'Return to work confirmed on time' },
  parameter: resumptionConfirmationTerm,
  event: 'suspensionEndsOn',
  done: 'resumptionConfirmedOn',
  words: {
    event: { vi: 'việc hết hạn tạm ngừng', en: 'an end of suspension' },
    none: NOT_SUSPENDED,
    done: { vi: 'xác nhận hoạt động trở lại', en: 'confirmed' },
  },
});
