import { calendarDate } from '../../time';
import { dayWords } from '../engine/bilingual';
import { compare, unknownWithout } from '../engine/finding';
import { defineRule } from '../engine/rule';
import { calendarYears, calendarYearWords, yearAsDay, type YearlyDay } from '../reporting/duty-years';
import { judgeYearly, type YearlyDuty } from '../reporting/yearly-duty';
import { communeReportDay, groupMeetings } from './parameters';
import { ONLY_GROUPS } from './registration-rule';

const REGISTERED = {
  vi: 'Tổ hợp tác đã đăng ký thì cập nhật lên hệ thống thông tin quốc gia, không báo cáo Ủy ban nhân dân cấp xã.',
  en: 'A registered group updates the national information system and does not report to the commune.',
};

const reportYears = calendarYears(communeReportDay, '12-14');
const asDay = yearAsDay('12-14');

const COMMUNE_REPORT: YearlyDuty = {
  facts: { doneFor: 'lastAnnualReportYear', doneOn: 'lastAnnualReportOn' },
  words: {
    act: { vi: 'báo cáo Ủy ban nhân dân cấp xã', en: 'Reported to the commune' },
    year: calendarYearWords,
  },
};

export const communeReportRule = defineRule<YearlyDay>({
  code: 'group-report',
  title: { vi: 'Báo cáo năm của tổ hợp tác chưa đăng ký', en: 'Yearly report of an unregistered group' },
  facts: ['hasGroupCertificate', 'lastAnnualReportYear', 'lastAnnualReportOn', 'contractSignedOn'],
  kinds: { cooperative: ONLY_GROUPS, union: ONLY_GROUPS, group: communeReportDay },
  judge({ facts, on }) {
    // There were no certificates before the 2023 law.
    const registered = on < '2024-07-01' ? false : facts.hasGroupCertificate;
    if (registered === undefined) return unknownWithout('hasGroupCertificate');
    if (registered) return { status: 'notApplicable', explanation: REGISTERED };
    if (facts.contractSignedOn === undefined) return unknownWithout('contractSignedOn');
    return judgeYearly(COMMUNE_REPORT, reportYears(on), {
      on,
      registeredOn: facts.contractSignedOn,
      doneFor: asDay(facts.lastAnnualReportYear),
      doneOn: facts.lastAnnualReportOn,
    });
  },
});

/** A year passes without a meeting once it is over; the year that still runs accuses nobody. */
export const groupMeetingRule = defineRule<number>({
  code: 'group-meeting',
  title: { vi: 'Họp thành viên tổ hợp tác mỗi năm', en: 'A yearly meeting of the group’s members' },
  facts: ['contractSignedOn', 'lastGroupMeetingOn'],
  kinds: { cooperative: ONLY_GROUPS, union: ONLY_GROUPS, group: groupMeetings },
  judge({ facts: { contractSignedOn, lastGroupMeetingOn: held }, on }) {
    if (contractSignedOn === undefined) return unknownWithout('contractSignedOn');
    const lastYear = Number(on.slice(0, 4)) - 1;
    const from = calendarDate(lastYear, 1, 1);
    if (contractSignedOn > from) return { status: 'satisfied', explanation: NO_FULL_YEAR };
    if (held === undefined) return unknownWithout('lastGroupMeetingOn');
    const met = held !== 'never' && held >= from;
    const compared = { actual: held, relation: 'atLeast', limit: from, unit: 'day' } as const;
    return compare(met, compared, () => {
      const day = held === 'never' ? '' : dayWords(held);
      return {
        yes: {
          vi: `Họp thành viên gần nhất ngày ${day}; mỗi năm phải họp ít nhất một lần.`,
          en: `Members last met on ${day}; they meet at least once a year.`,
        },
        no: {
          vi: `Cả năm ${lastYear} không họp thành viên, trong khi mỗi năm phải họp ít nhất một lần. Cần triệu tập họp.`,
          en: `Members did not meet in all of ${lastYear}, and must at least once a year. Convene them.`,
        },
      };
    });
  },
});

const NO_FULL_YEAR = {
  vi: 'Chưa qua trọn một năm kể từ ngày ký hợp đồng hợp tác.',
  en: 'No full calendar year has passed since the contract was signed.',
};
