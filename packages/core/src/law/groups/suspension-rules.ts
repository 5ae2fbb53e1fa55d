import { addDays, type CalendarDate } from '../../time';
import { unknownWithout, type Judgement } from '../engine/finding';
import { parameterAt, type Parameter } from '../engine/parameter';
import { defineRule, type Rule } from '../engine/rule';
import type { Facts } from '../facts';
import { inTimeRule } from '../registration/in-time';
import { judgeLength, NOT_SUSPENDED } from '../registration/suspension-rules';
import {
  groupResumptionNotice,
  groupSuspensionMaximum,
  groupSuspensionMinimum,
  groupSuspensionNotice,
  groupSuspensionTotal,
} from './change-parameters';
import { forGroups, ONLY_REGISTERED } from './change-rules';

/** A suspension of fewer than fifteen days, first and last counted, is not notified, and neither is its end. */
const ONLY_LONG = {
  facts: ['hasGroupCertificate', 'suspendedOn', 'suspensionEndsOn'],
  judge(facts: Facts, event: CalendarDate): Judgement | undefined {
    const unregistered = ONLY_REGISTERED.judge(facts);
    if (unregistered) return unregistered;
    const { suspendedOn: from, suspensionEndsOn: to } = facts;
    if (from === 'never' || to === 'never') return { status: 'notApplicable', explanation: NOT_SUSPENDED };
    if (from === undefined) return unknownWithout('suspendedOn');
    if (to === undefined) return unknownWithout('suspensionEndsOn');
    const least = parameterAt<number>(groupSuspensionMinimum, event);
    if (least.status === 'outOfScope' || to >= addDays(from, least.value - 1)) return undefined;
    return { status: 'notApplicable', explanation: SHORT, citations: [least.citation] };
  },
} as const;

const groupSuspensionNotified = inTimeRule({
  code: 'group-suspension-notified',
  title: { vi: 'Tổ hợp tác báo trước khi tạm ngừng', en: 'Notice given before a group suspends' },
  parameter: groupSuspensionNotice,
  kinds: forGroups(groupSuspensionNotice),
  event: 'suspendedOn',
  done: 'suspensionNotifiedOn',
  ahead: true,
  words: {
    event: { vi: 'việc tạm ngừng kinh doanh từ', en: 'a suspension' },
    done: { vi: 'thông báo', en: 'notified' },
    none: NOT_SUSPENDED,
  },
  unlessExempt: ONLY_LONG,
});

const groupResumptionNotified = inTimeRule({
  code: 'group-resumption-notified',
  title: { vi: 'Tổ hợp tác báo trước khi trở lại', en: 'Notice given before a group resumes' },
  parameter: groupResumptionNotice,
  kinds: forGroups(groupResumptionNotice),
  event: 'resumedOn',
  done: 'resumptionNotifiedOn',
  ahead: true,
  words: {
    event: { vi: 'việc tiếp tục kinh doanh từ', en: 'a resumption' },
    done: { vi: 'thông báo', en: 'notified' },
    none: { vi: 'Chưa trở lại kinh doanh.', en: 'Business does not resume.' },
  },
  unlessExempt: ONLY_LONG,
});

/** A length that holds for registered groups. */
function lengthRule(
  code: string,
  title: Rule['title'],
  parameter: Parameter<number>,
  start: 'suspendedOn' | 'suspendedSince',
  lawOf: Parameters<typeof judgeLength>[2],
): Rule {
  const judge = judgeLength(parameter, start, lawOf);
  return defineRule<number>({
    code,
    title,
    facts: ['hasGroupCertificate', start, 'suspensionEndsOn'],
    kinds: forGroups(parameter),
    judge: ({ facts, on }) => ONLY_REGISTERED.judge(facts) ?? judge({ facts, on }),
  });
}

export const groupSuspensionRules: readonly Rule[] = [
  groupSuspensionNotified,
  groupResumptionNotified,
  lengthRule(
    'group-suspension-length',
    { vi: 'Mỗi lần tổ hợp tác tạm ngừng không quá hạn', en: 'Length of one suspension of a group' },
    groupSuspensionMaximum,
    'suspendedOn',
    (from) => from,
  ),
  // What lasts is measured by the law of the day judged, or of its last day where that is past.
  lengthRule(
    'group-suspension-total',
    { vi: 'Tổng thời gian tổ hợp tác tạm ngừng', en: 'Unbroken total of a group’s suspensions' },
    groupSuspensionTotal,
    'suspendedSince',
    (_from, to, on) => (to < on ? to : on),
  ),
];

const SHORT = {
  vi: 'Tạm ngừng dưới 15 ngày thì không phải thông báo.',
  en: 'A suspension of fewer than 15 days is not notified.',
};
