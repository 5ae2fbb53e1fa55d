import type { DataElementDefinition } from '../../data-element';
import { accounting, form, law, MONEY, PEOPLE, statistics } from './sources';

const people = { unit: 'person', valueKind: 'whole', range: PEOPLE } as const;
const money = { unit: 'dong', valueKind: 'money', overTime: 'sum', range: MONEY } as const;

export const workerElements = (): readonly DataElementDefinition[] => [
  {
    ...people,
    code: 'regularWorkers',
    name: { vi: 'Lao động thường xuyên', en: 'Regular workers' },
    meaning: {
      vi: 'Người làm việc thường xuyên được trả công, trả lương vào cuối tháng, là thành viên hay thuê ngoài.',
      en: 'People in regular paid work at the end of the month, members or hired.',
    },
    overTime: 'last',
    synonyms: ['lao động thường xuyên', 'lao động', 'ldong', 'lđ', 'công nhân'],
    sources: [statistics('0703'), form('12b')],
  },
  {
    ...people,
    code: 'regularWorkersWomen',
    name: { vi: 'Lao động thường xuyên nữ', en: 'Regular workers, women' },
    overTime: 'last',
    partOf: 'regularWorkers',
    synonyms: ['lao động thường xuyên nữ', 'lao động nữ', 'ldong nữ', 'lđ nữ', 'công nhân nữ'],
    sources: [form('12b')],
  },
  {
    ...people,
    code: 'seasonalWorkers',
    name: { vi: 'Lao động thời vụ', en: 'Seasonal workers' },
    meaning: {
      vi: 'Người được thuê theo vụ, theo việc trong tháng, không phải lao động thường xuyên.',
      en: 'People hired for a season or a job in the month, who are not regular workers.',
    },
    // Those of December say nothing of a year that has its harvest in June.
    overTime: 'average',
    synonyms: [
      'lao động thời vụ',
      'lao động mùa vụ',
      'lao động không thường xuyên',
      'ldong thời vụ',
      'lđ thời vụ',
      'công nhân thời vụ',
      'thời vụ',
    ],
  },
  {
    ...money,
    code: 'wageBill',
    name: { vi: 'Quỹ lương', en: 'Wage bill' },
    meaning: {
      vi: 'Tiền công, tiền lương của lao động thường xuyên trong tháng.',
      en: 'Wages and salaries of the regular workers for the month.',
    },
    synonyms: ['quỹ lương', 'tiền lương', 'tổng lương'],
    sources: [form('15b'), accounting('Tài khoản 334')],
  },
  {
    code: 'workerMonths',
    name: { vi: 'Công tháng', en: 'Worker-months' },
    meaning: {
      vi: 'Số lao động thường xuyên được trả lương trong tháng; người làm nửa tháng vẫn tính một.',
      en: 'Regular workers who were paid for the month; who worked half of it counts as one.',
    },
    unit: 'personMonth',
    valueKind: 'whole',
    overTime: 'sum',
    range: PEOPLE,
    synonyms: ['công tháng', 'tháng công', 'số người hưởng lương'],
  },
  {
    ...people,
    code: 'insuredWorkers',
    name: { vi: 'Người đóng bảo hiểm xã hội', en: 'People with social insurance' },
    meaning: {
      vi: 'Người được hợp tác xã đóng bảo hiểm xã hội bắt buộc vào cuối tháng, kể cả người quản lý.',
      en: 'People whose compulsory social insurance the organisation pays at the end of the month, managers included.',
    },
    overTime: 'last',
    synonyms: [
      'người đóng bảo hiểm xã hội',
      'lao động đóng bảo hiểm xã hội',
      'người đóng bhxh',
      'lao động đóng bhxh',
      'ng đóng bhxh',
      'người tham gia bhxh',
      'tham gia bhxh',
    ],
    sources: [law('d10.k7')],
  },
  {
    ...money,
    code: 'insurancePaid',
    name: { vi: 'Tiền đóng bảo hiểm xã hội', en: 'Social insurance paid' },
    meaning: {
      vi: 'Số tiền bảo hiểm xã hội đã nộp trong tháng, cả phần người lao động chịu.',
      en: 'Social insurance paid in the month, the part borne by workers included.',
    },
    synonyms: [
      'tiền đóng bảo hiểm xã hội',
      'tiền bảo hiểm xã hội',
      'nộp bảo hiểm xã hội',
      'tiền đóng bhxh',
      'tiền bhxh',
      'nộp bhxh',
    ],
    sources: [law('d10.k7'), accounting('Tài khoản 335')],
  },
];
