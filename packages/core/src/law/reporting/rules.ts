import { citing } from '../engine/citation';
import { unknownWithout, type Judgement } from '../engine/finding';
import { parameterAt } from '../engine/parameter';
import { defineRule, type Case } from '../engine/rule';
import { termUntil } from '../engine/term';
import { calendarYears, calendarYearWords, yearAsDay, type YearlyDay } from './duty-years';
import {
  agricultureReportDay,
  annualReportDay,
  annualReportDayByCircular,
  groupUpdateDay,
} from './parameters';
import { judgeYearly, type DutyYear, type YearlyDuty } from './yearly-duty';
import type { CalendarDate } from '../../time';

/** Reports of a year count what happened up to 14 December. */
const REPORT_YEAR_ENDS = '12-14';

/** Until 2024 the circular asked for the report a month before the decree did; the day in between is told, not judged. */
function withConflict(year: DutyYear): DutyYear {
  const day = `${year.end.slice(0, 4)}-12-15` as CalendarDate;
  const circular = parameterAt(annualReportDayByCircular, day);
  if (circular.status === 'outOfScope') return year;
  return {
    ...year,
    citations: [...year.citations, circular.citation],
    conflict: {
      due: termUntil(day),
      note: {
        vi: 'Báo cáo sau ngày 15/12 nhưng trước hạn 15/01: muộn theo thông tư, đúng hạn theo nghị định. Hai văn bản không thống nhất nên không kết luận.',
        en: 'Sent after 15 December and before 15 January: late by the circular, in time by the decree. The two documents differ, so nothing is concluded.',
      },
    },
  };
}

const reportYears = calendarYears(annualReportDay, REPORT_YEAR_ENDS, withConflict);
const groupReportYears = calendarYears(groupUpdateDay, REPORT_YEAR_ENDS, withConflict);
const reportYearAsDay = yearAsDay(REPORT_YEAR_ENDS);

const ANNUAL_REPORT: YearlyDuty = {
  facts: { doneFor: 'lastAnnualReportYear', doneOn: 'lastAnnualReportOn' },
  words: {
    act: { vi: 'báo cáo, cập nhật tình hình hoạt động', en: 'Activities reported or updated' },
    year: calendarYearWords,
  },
};

function judgeAnnualReport({ facts, on }: Case<YearlyDay>): Judgement {
  const isGroup = facts.kind === 'group';
  if (isGroup) {
    if (facts.hasGroupCertificate === undefined) return unknownWithout('hasGroupCertificate');
    if (!facts.hasGroupCertificate) return { status: 'notApplicable', explanation: NOT_REGISTERED };
  }
  return judgeYearly(ANNUAL_REPORT, isGroup ? groupReportYears(on) : reportYears(on), {
    on,
    registeredOn: facts.registeredOn,
    doneFor: reportYearAsDay(facts.lastAnnualReportYear),
    doneOn: facts.lastAnnualReportOn,
  });
}

const NOT_REGISTERED = {
  vi: 'Tổ hợp tác chưa đăng ký thì báo cáo Ủy ban nhân dân cấp xã, không cập nhật lên hệ thống thông tin quốc gia.',
  en: 'A group that is not registered reports to the commune and does not update the national information system.',
};

export const annualReportRule = defineRule<YearlyDay>({
  code: 'annual-report',
  title: { vi: 'Báo cáo, cập nhật thông tin hằng năm', en: 'Annual report or update' },
  facts: ['lastAnnualReportYear', 'lastAnnualReportOn', 'registeredOn', 'hasGroupCertificate'],
  kinds: { cooperative: annualReportDay, union: annualReportDay, group: groupUpdateDay },
  judge: judgeAnnualReport,
  consequences: [
    {
      from: '2022-01-01',
      kinds: ['cooperative', 'union'],
      citation: citing('decree-122-2021', 'text')('d65.k1.c'),
      text: {
        vi: 'Không cung cấp, cung cấp không đầy đủ hoặc không đúng hạn thông tin về sản xuất, kinh doanh, tài chính có thể bị phạt từ 10 đến 20 triệu đồng; phần văn bản đọc được chưa cho biết có áp dụng riêng cho việc chậm báo cáo hay không.',
        en: 'Not giving information on production, business and finance, or giving it late or incomplete, may be fined 10 to 20 million đồng; the part of the text at hand does not tell whether a late report by itself is meant.',
      },
    },
  ],
});

const agricultureYears = calendarYears(agricultureReportDay, '12-31');
const agricultureYearAsDay = yearAsDay('12-31');

const AGRICULTURE_REPORT: YearlyDuty = {
  facts: { doneFor: 'lastAgricultureReportYear', doneOn: 'lastAgricultureReportOn' },
  words: {
    act: { vi: 'báo cáo ngành nông nghiệp', en: 'Reported to the agricultural authority' },
    year: calendarYearWords,
  },
};

export const agricultureReportRule = defineRule<YearlyDay>({
  code: 'agriculture-report',
  title: { vi: 'Báo cáo ngành nông nghiệp', en: 'Report to the agricultural authority' },
  facts: ['agricultural', 'lastAgricultureReportYear', 'lastAgricultureReportOn', 'registeredOn'],
  kinds: {
    cooperative: agricultureReportDay,
    union: agricultureReportDay,
    group: {
      notFor: {
        vi: 'Chế độ báo cáo này đặt cho hợp tác xã, liên hiệp hợp tác xã nông nghiệp.',
        en: 'This report is asked of agricultural cooperatives and unions.',
      },
    },
  },
  judge({ facts, on }) {
    if (facts.agricultural === undefined) return unknownWithout('agricultural');
    if (!facts.agricultural) return { status: 'notApplicable', explanation: NOT_AGRICULTURAL };
    return judgeYearly(AGRICULTURE_REPORT, agricultureYears(on), {
      on,
      registeredOn: facts.registeredOn,
      doneFor: agricultureYearAsDay(facts.lastAgricultureReportYear),
      doneOn: facts.lastAgricultureReportOn,
    });
  },
});

const NOT_AGRICULTURAL = {
  vi: 'Chỉ hợp tác xã hoạt động trong lĩnh vực nông nghiệp mới phải báo cáo ngành nông nghiệp.',
  en: 'Only those that work in agriculture report to the agricultural authority.',
};
