import { day, dayOrNever, yearOrNever, yesNo } from '../engine/fact';

/** Each yearly duty comes as a pair: the latest year it was done for (`never`: not once), and the day that was done. */
export const reportingFacts = {
  /** Of the report on activities, since 2024 the update on the national information system. A year runs to 14 December. */
  lastAnnualReportYear: yearOrNever({
    vi: 'năm gần nhất đã báo cáo (cập nhật) tình hình hoạt động hằng năm',
    en: 'latest year for which the annual report or update was made',
  }),
  lastAnnualReportOn: day({
    vi: 'ngày gửi báo cáo (cập nhật) đó',
    en: 'day on which that report or update was made',
  }),
  /** Last day of the financial year. */
  lastStatementsYearEnd: dayOrNever({
    vi: 'ngày kết thúc năm tài chính gần nhất đã nộp báo cáo tài chính năm',
    en: 'end of the latest financial year whose annual statements were sent',
  }),
  lastStatementsSentOn: day({
    vi: 'ngày nộp báo cáo tài chính năm đó',
    en: 'day on which those statements were sent',
  }),
  /** Last day of the financial year. */
  lastPublishedYearEnd: dayOrNever({
    vi: 'ngày kết thúc năm tài chính gần nhất đã công khai tài chính cho thành viên',
    en: 'end of the latest financial year whose finances were published to members',
  }),
  lastFinancesPublishedOn: day({
    vi: 'ngày công khai tài chính đó',
    en: 'day on which those finances were published',
  }),
  /** Crops, livestock, forestry, fishery, salt, irrigation or rural water supply. */
  agricultural: yesNo({
    vi: 'có hoạt động trong trồng trọt, chăn nuôi, lâm nghiệp, thủy sản, diêm nghiệp, thủy lợi hoặc nước sạch nông thôn hay không',
    en: 'whether it works in crops, livestock, forestry, fishery, salt, irrigation or rural water supply',
  }),
  lastAgricultureReportYear: yearOrNever({
    vi: 'năm gần nhất đã báo cáo ngành nông nghiệp',
    en: 'latest year reported to the agricultural authority',
  }),
  lastAgricultureReportOn: day({
    vi: 'ngày gửi báo cáo ngành nông nghiệp đó',
    en: 'day on which that report to the agricultural authority was sent',
  }),
  /** Whether the charter agrees with law 17/2023. */
  charterConforms: yesNo({
    vi: 'Điều lệ đã phù hợp với Luật Hợp tác xã 2023 hay chưa',
    en: 'whether the charter agrees with the 2023 law',
  }),
};
