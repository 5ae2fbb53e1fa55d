import { citing } from '../engine/citation';
import { frozen } from '../engine/frozen';
import type { Parameter } from '../engine/parameter';
import type { YearlyDay } from './duty-years';

const checkedOn = '2026-11-23';
const decree193 = citing('decree-193-2013', 'text');
const circular09 = citing('circular-09-2024', 'text');
const annualName = { vi: 'Hạn báo cáo, cập nhật hằng năm', en: 'Day of the annual report or update' };
const MID_DECEMBER = { monthDay: '12-15', inNextYear: false } as const;
const MID_JANUARY = { monthDay: '01-15', inNextYear: true } as const;

/** Under the 2012 law a written report to the registry; since then an update on the national information system. */
export const annualReportDay = frozen({
  code: 'annual-report-day',
  name: annualName,
  unit: 'day',
  values: [
    { from: '2014-01-27', to: '2024-06-30', value: MID_JANUARY, citation: decree193('d23.k1'), checkedOn },
    { from: '2024-07-01', value: MID_DECEMBER, citation: circular09('d6.k1'), checkedOn },
  ],
  absences: [
    {
      from: '2013-07-01',
      to: '2014-01-26',
      because: 'sourceNotFound',
      note: {
        vi: 'Nghị định 193/2013/NĐ-CP có hiệu lực từ 27/01/2014; quy định báo cáo trước đó chưa có để tra.',
        en: 'Decree 193/2013/NĐ-CP came into force on 27 January 2014; what ruled reports before is not at hand.',
      },
    },
  ],
} as const satisfies Parameter<YearlyDay>);

/** The circular set an earlier day than the decree it guided. */
export const annualReportDayByCircular = frozen({
  code: 'annual-report-day.circular',
  name: { vi: 'Hạn báo cáo hằng năm theo thông tư', en: 'Day of the annual report by the circular' },
  unit: 'day',
  values: [
    {
      from: '2019-09-16',
      to: '2024-06-30',
      value: MID_DECEMBER,
      citation: citing('circular-03-2014', 'text')('d25.k1'),
      checkedOn,
    },
  ],
} as const satisfies Parameter<YearlyDay>);

/** Groups with a certificate update like cooperatives; the others report to the commune (see groups). */
export const groupUpdateDay = frozen({
  code: 'annual-report-day.group',
  name: annualName,
  unit: 'day',
  values: [{ from: '2024-07-01', value: MID_DECEMBER, citation: circular09('d6.k1'), checkedOn }],
  absences: [
    {
      from: '2013-07-01',
      to: '2024-06-30',
      because: 'noSuchNorm',
      note: {
        vi: 'Trước 01/07/2024 tổ hợp tác báo cáo Ủy ban nhân dân cấp xã, chưa có việc cập nhật lên hệ thống thông tin quốc gia.',
        en: 'Before 1 July 2024 groups reported to the commune and had no national information system to update.',
      },
    },
  ],
} as const satisfies Parameter<YearlyDay>);

/** Days after the end of the financial year. */
export const statementsTerm = frozen({
  code: 'financial-statements-term',
  name: { vi: 'Thời hạn nộp báo cáo tài chính năm', en: 'Term for the annual financial statements' },
  unit: 'day',
  values: [
    {
      from: '2024-10-07',
      value: 90,
      citation: citing('circular-71-2024', 'text')('annex-IV.II.6.1.a'),
      checkedOn,
    },
  ],
  absences: [
    {
      from: '2013-07-01',
      to: '2024-10-06',
      because: 'sourceNotFound',
      note: {
        vi: 'Chế độ kế toán trước Thông tư 71/2024/TT-BTC chưa có văn bản để tra, nên không kết luận về hạn nộp.',
        en: 'The accounting rules before circular 71/2024/TT-BTC are not at hand, so nothing is concluded on the term.',
      },
    },
  ],
} as const satisfies Parameter<number>);

/** Days after the end of the financial year. */
export const publicationTerm = frozen({
  code: 'finances-published-term',
  name: { vi: 'Thời hạn công khai tài chính năm', en: 'Term for publishing the year’s finances' },
  unit: 'day',
  values: [
    {
      from: '2015-07-15',
      value: 90,
      citation: citing('circular-83-2015', 'text')('d25.k2.b'),
      checkedOn,
    },
  ],
  absences: [
    {
      from: '2013-07-01',
      to: '2015-07-14',
      because: 'sourceNotFound',
      note: {
        vi: 'Quy định công khai tài chính trước Thông tư 83/2015/TT-BTC chưa có để tra.',
        en: 'What ruled publication before circular 83/2015/TT-BTC is not at hand.',
      },
    },
  ],
} as const satisfies Parameter<number>);

export const agricultureReportDay = frozen({
  code: 'agriculture-report-day',
  name: { vi: 'Hạn báo cáo ngành nông nghiệp', en: 'Day of the report to the agricultural authority' },
  unit: 'day',
  values: [
    {
      from: '2019-09-03',
      value: MID_JANUARY,
      citation: citing('circular-06-2019', 'text')('d6.k1.b'),
      checkedOn,
    },
  ],
  absences: [
    {
      from: '2013-07-01',
      to: '2019-09-02',
      because: 'sourceNotFound',
      note: {
        vi: 'Chế độ báo cáo riêng của ngành nông nghiệp trước Thông tư 06/2019/TT-BNNPTNT chưa có để tra.',
        en: 'What ruled reports to the agricultural authority before circular 06/2019/TT-BNNPTNT is not at hand.',
      },
    },
  ],
} as const satisfies Parameter<YearlyDay>);

/** Months from the day the law came into force. */
export const charterTransition = frozen({
  code: 'charter-transition',
  name: { vi: 'Thời hạn sửa Điều lệ theo Luật mới', en: 'Term for bringing the charter in line' },
  unit: 'month',
  values: [{ from: '2024-07-01', value: 18, citation: citing('law-17-2023', 'text')('d115.k1'), checkedOn }],
  absences: [
    {
      from: '2013-07-01',
      to: '2024-06-30',
      because: 'noSuchNorm',
      note: {
        vi: 'Luật Hợp tác xã 2023 chưa có hiệu lực, nên chưa có thời hạn sửa Điều lệ theo Luật này.',
        en: 'The 2023 law was not yet in force, so no term ran for bringing charters in line with it.',
      },
    },
  ],
} as const satisfies Parameter<number>);
