import type { CalendarDate } from '../../time';
import { parameterAt, type Parameter } from '../engine/parameter';
import { dueOf, termUntil } from '../engine/term';
import { communeReportDay } from '../groups/parameters';
import type { YearlyDay } from '../reporting/duty-years';
import {
  agricultureReportDay,
  annualReportDay,
  annualReportDayByCircular,
  groupUpdateDay,
} from '../reporting/parameters';
import { COOPERATIVES_AND_UNIONS, everyYear, NOTHING, together, type Dating, type Duty } from './duty';

interface Reported {
  parameter: Parameter<YearlyDay>;
  /** The latest year reported. */
  doneFor: number | 'never' | undefined;
  /** Of a group, the day of its contract. */
  registeredOn: CalendarDate | undefined;
}

/** The report of the year that closes on 14 December, by the law in force on the day after. */
function report(closing: CalendarDate, { parameter, doneFor, registeredOn }: Reported): Dating {
  const year = Number(closing.slice(0, 4));
  const isNew = registeredOn !== undefined && registeredOn >= closing;
  if (isNew || (typeof doneFor === 'number' && doneFor >= year)) return NOTHING;
  const reading = parameterAt(parameter, closing);
  if (reading.status === 'outOfScope')
    return reading.because === 'sourceNotFound' ? { undated: reading.note } : NOTHING;
  const { monthDay, inNextYear } = reading.value;
  const due = dueOf(termUntil(`${inNextYear ? year + 1 : year}-${monthDay}`));
  const circular =
    parameter === annualReportDay ? parameterAt(annualReportDayByCircular, closing) : undefined;
  if (circular?.status !== 'inForce')
    return { dues: [{ ...due, citations: [reading.citation, ...due.citations] }] };
  // Until 2024 circular 03/2014 asked for the report a month before the decree it guided: the earlier day meets both.
  const earlier = dueOf(termUntil(closing));
  return {
    dues: [
      {
        ...earlier,
        citations: [circular.citation, reading.citation, ...earlier.citations],
        because: {
          vi: `${earlier.because.vi} Nghị định 193/2013 cho đến 15/01 năm sau; theo ngày sớm hơn của thông tư thì đúng cả hai.`,
          en: `${earlier.because.en} Decree 193/2013 allows until 15 January; the circular’s earlier day meets both.`,
        },
      },
    ],
  };
}

const yearlyReport: Duty = {
  code: 'annual-report',
  title: {
    vi: 'Cập nhật, báo cáo tình hình hoạt động năm (số liệu từ 15/12 năm trước đến 14/12)',
    en: 'Update or report the year’s activities (data from 15 December to 14 December)',
  },
  appliesTo: {
    vi: 'Mọi hợp tác xã, liên hiệp; tổ hợp tác có giấy chứng nhận (từ 01/07/2024); tổ hợp tác chưa đăng ký thì gửi Ủy ban nhân dân cấp xã.',
    en: 'Every cooperative and union; groups with a certificate (since 1 July 2024); unregistered groups report to the commune.',
  },
  kinds: ['cooperative', 'union', 'group'],
  date({ kind, hasGroupCertificate, lastAnnualReportYear: doneFor, ...facts }, window) {
    const isGroup = kind === 'group';
    if (isGroup && hasGroupCertificate === undefined) return { missing: ['hasGroupCertificate'] };
    const forGroup = hasGroupCertificate ? groupUpdateDay : communeReportDay;
    const parameter = isGroup ? forGroup : annualReportDay;
    const registeredOn = isGroup ? facts.contractSignedOn : facts.registeredOn;
    const closings = everyYear('12-15', window);
    return together(closings.map((closing) => report(closing, { parameter, doneFor, registeredOn })));
  },
};

const agricultureReport: Duty = {
  code: 'agriculture-report',
  title: {
    vi: 'Báo cáo hoạt động đặc thù cho ngành nông nghiệp',
    en: 'Report particular activities to the agricultural authority',
  },
  kinds: COOPERATIVES_AND_UNIONS.kinds,
  appliesTo: {
    vi: 'Hợp tác xã, liên hiệp trong nông, lâm, ngư, diêm nghiệp, thủy lợi, nước sạch nông thôn.',
    en: 'Cooperatives and unions in agriculture, forestry, fishery, salt, irrigation and rural water.',
  },
  date({ agricultural, registeredOn, lastAgricultureReportYear: doneFor }, window) {
    if (agricultural === undefined) return { missing: ['agricultural'] };
    if (!agricultural) return NOTHING;
    const reported = { parameter: agricultureReportDay, doneFor, registeredOn };
    return together(everyYear('12-15', window).map((closing) => report(closing, reported)));
  },
};

export const reportDuties: readonly Duty[] = [yearlyReport, agricultureReport];
