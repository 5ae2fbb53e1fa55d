import { contributionCap } from '../capital/parameters';
import { parameterAt, type Parameter } from '../engine/parameter';
import { mostAtMost, mostUnder } from '../engine/percent';
import { unknownAmong } from '../engine/unknown-among';
import type { Facts } from '../facts';
import { foreignMembersCap, membersMinimum } from '../membership/parameters';
import { inTimeRule } from '../registration/in-time';
import type { CalendarDate } from '../../time';
import { DISSOLVED_OR_REVOKED } from './ground-consequences';
import {
  complianceReportTerm,
  contributionOverCapMaximum,
  foreignOverCapMaximum,
  inactivityExcusedByNotice,
  inactivityMaximum,
  underMinimumMaximum,
} from './ground-parameters';
import { lastingGroundRule } from './lasting-ground';

type ByKind = Partial<Record<Facts['kind'], Parameter<number>>>;

/** The cap of the day, where there is one for the kind. */
function capOn(caps: ByKind, kind: Facts['kind'], on: CalendarDate): number | undefined {
  const cap = caps[kind];
  const reading = cap && parameterAt(cap, on);
  return reading?.status === 'inForce' ? reading.value : undefined;
}

export const inactivityRule = lastingGroundRule({
  code: 'inactivity',
  title: { vi: 'Không ngừng hoạt động quá lâu', en: 'No long inactivity' },
  parameter: inactivityMaximum,
  since: 'inactiveSince',
  what: { vi: 'ngừng hoạt động', en: 'inactivity' },
  cleared: {
    facts: ['inactivityNotifiedOn'],
    judge({ inactivityNotifiedOn: notified }, on) {
      if (parameterAt(inactivityExcusedByNotice, on).status !== 'inForce') return 'standing';
      if (notified === undefined) return ['inactivityNotifiedOn'];
      return notified === 'never' ? 'standing' : NOTIFIED;
    },
  },
  consequences: DISSOLVED_OR_REVOKED,
});

/** Notice given excuses; the law does not say until when it may be given, so no day is held against it. */
const NOTIFIED = {
  status: 'satisfied',
  explanation: {
    vi: 'Đã thông báo việc ngừng hoạt động cho cơ quan đăng ký và cơ quan thuế nên không thuộc căn cứ này; vẫn phải theo quy định về tạm ngừng kinh doanh.',
    en: 'Registry and tax office were told that it does not operate, so this ground is not there; the rules on suspension still apply.',
  },
} as const;

export const complianceReportRule = inTimeRule({
  code: 'compliance-report-sent',
  title: { vi: 'Gửi báo cáo tuân thủ khi được yêu cầu', en: 'Compliance report sent when demanded' },
  parameter: complianceReportTerm,
  event: 'complianceReportDemandedOn',
  done: 'complianceReportSentOn',
  words: {
    event: { vi: 'yêu cầu báo cáo tuân thủ', en: 'a demand for a compliance report' },
    done: { vi: 'đáp ứng', en: 'answered' },
  },
  consequences: DISSOLVED_OR_REVOKED,
});

export const underMinimumRule = lastingGroundRule({
  code: 'members-minimum-lapse',
  title: { vi: 'Không thiếu thành viên quá lâu', en: 'No long lack of members' },
  parameter: underMinimumMaximum,
  since: 'underMinimumMembersSince',
  what: { vi: 'thiếu số thành viên tối thiểu', en: 'too few members' },
  cleared: {
    facts: ['officialMembers'],
    judge(facts, on) {
      const least = capOn(membersMinimum, facts.kind, on);
      const { officialMembers: members } = facts;
      if (least === undefined || members === undefined) return unknownAmong(facts, ['officialMembers']);
      return members >= least ? 'cleared' : 'standing';
    },
  },
  consequences: DISSOLVED_OR_REVOKED,
});

export const foreignOverCapRule = lastingGroundRule({
  code: 'foreign-members-cap-lapse',
  title: {
    vi: 'Không vượt tỷ lệ thành viên nước ngoài quá lâu',
    en: 'Not long over the share of foreign members',
  },
  parameter: foreignOverCapMaximum,
  since: 'foreignMembersOverCapSince',
  what: { vi: 'vượt tỷ lệ thành viên nước ngoài', en: 'too many foreign members' },
  countsFrom: '2024-07-01',
  cleared: {
    facts: ['foreignMembers', 'officialMembers'],
    judge(facts, on) {
      const percent = capOn(foreignMembersCap, facts.kind, on);
      const { foreignMembers: foreign, officialMembers: members } = facts;
      if (foreign === 0) return 'cleared';
      if (percent === undefined || foreign === undefined || members === undefined)
        return unknownAmong(facts, ['foreignMembers', 'officialMembers']);
      return foreign <= mostUnder(members, percent) ? 'cleared' : 'standing';
    },
  },
  consequences: DISSOLVED_OR_REVOKED,
});

export const contributionOverCapRule = lastingGroundRule({
  code: 'contribution-cap-lapse',
  title: { vi: 'Không vượt mức vốn góp tối đa quá lâu', en: 'Not long over the maximum contribution' },
  parameter: contributionOverCapMaximum,
  since: 'contributionOverCapSince',
  what: { vi: 'thành viên góp vốn vượt mức tối đa', en: 'a contribution above the maximum' },
  countsFrom: '2024-07-01',
  cleared: {
    facts: ['largestContribution', 'charterCapital'],
    judge(facts, on) {
      const percent = capOn(contributionCap, facts.kind, on);
      const { largestContribution: largest, charterCapital: capital } = facts;
      if (largest === 0) return 'cleared';
      if (percent === undefined || largest === undefined || capital === undefined)
        return unknownAmong(facts, ['largestContribution', 'charterCapital']);
      return largest <= mostAtMost(capital, percent) ? 'cleared' : 'standing';
    },
  },
  consequences: DISSOLVED_OR_REVOKED,
});
