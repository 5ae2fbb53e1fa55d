import { law2012, law2023 } from '../engine/citation';
import { frozen } from '../engine/frozen';
import { UNDER_LAW_2023 } from '../engine/instrument';
import type { Parameter } from '../engine/parameter';
import {
  BEFORE_CIRCULAR_03,
  BEFORE_DECREE_92,
  checkedOn,
  circular03,
  decree295,
  decree92,
  UNDER_CIRCULAR_03,
  UNDER_DECREE_295,
  UNDER_DECREE_92,
} from './decree-spans';

const NOT_READ = {
  ...BEFORE_CIRCULAR_03,
  because: 'sourceNotFound',
  note: {
    vi: 'Luật Hợp tác xã 2012 không nói về tạm ngừng; quy định hướng dẫn trước 01/08/2014 chưa có văn bản để tra.',
    en: 'The 2012 law is silent on suspension; the guidance before 1 August 2014 is not at hand.',
  },
  citation: law2012('d28'),
} as const;

/** How long before a suspension begins it is notified. */
export const suspensionNoticeTerm = frozen({
  code: 'suspension-notice-term',
  name: { vi: 'Thời hạn báo trước khi tạm ngừng', en: 'Notice before a suspension' },
  unit: 'workingDay',
  values: [
    { ...UNDER_CIRCULAR_03, value: 15, unit: 'day', citation: circular03('d15.k1'), checkedOn },
    { ...UNDER_LAW_2023, value: 3, citation: law2023('d96.k1'), checkedOn },
  ],
  absences: [NOT_READ],
} as const satisfies Parameter<number>);

/** How long before business resumes it is notified. */
export const resumptionNoticeTerm = frozen({
  code: 'resumption-notice-term',
  name: { vi: 'Thời hạn báo trước khi tiếp tục kinh doanh', en: 'Notice before resuming business' },
  unit: 'workingDay',
  values: [{ ...UNDER_LAW_2023, value: 3, citation: law2023('d96.k1'), checkedOn }],
  absences: [
    NOT_READ,
    {
      ...UNDER_CIRCULAR_03,
      because: 'noSuchNorm',
      note: {
        vi: 'Thông tư 03/2014 chỉ buộc báo trước khi tạm ngừng, không buộc báo khi hoạt động lại.',
        en: 'Circular 03/2014 asked for notice of a suspension only, not of its end.',
      },
      citation: circular03('d15'),
    },
  ],
} as const satisfies Parameter<number>);

/** Months that one notice of suspension can cover. */
export const suspensionMaximum = frozen({
  code: 'suspension-maximum',
  name: { vi: 'Thời hạn tạm ngừng mỗi lần', en: 'Longest suspension by one notice' },
  unit: 'month',
  values: [
    { ...UNDER_DECREE_92, value: 12, citation: decree92('d47.k1'), checkedOn },
    { ...UNDER_DECREE_295, value: 12, citation: decree295('d48'), checkedOn },
  ],
  absences: [
    NOT_READ,
    {
      ...UNDER_CIRCULAR_03,
      because: 'noSuchNorm',
      note: {
        vi: 'Thông tư 03/2014 không giới hạn từng lần thông báo, chỉ giới hạn tổng thời gian liên tiếp.',
        en: 'Circular 03/2014 limited the unbroken total only, not each notice.',
      },
      citation: circular03('d15.k3'),
    },
    {
      ...BEFORE_DECREE_92,
      because: 'noSuchNorm',
      note: {
        vi: 'Luật để Chính phủ quy định chi tiết; nghị định có hiệu lực từ 18/07/2024.',
        en: 'The law leaves the details to the Government; its decree is in force from 18 July 2024.',
      },
      citation: law2023('d96.k4'),
    },
  ],
} as const satisfies Parameter<number>);

/** Months that suspensions can last without a break. Decree 295/2026, article 68.7, counts what was notified before it too. */
export const suspensionTotalMaximum = frozen({
  code: 'suspension-total-maximum',
  name: { vi: 'Tổng thời gian tạm ngừng liên tiếp', en: 'Longest unbroken suspension' },
  unit: 'month',
  values: [
    { ...UNDER_CIRCULAR_03, value: 12, citation: circular03('d15.k3'), checkedOn },
    { ...UNDER_DECREE_295, value: 24, citation: decree295('d48'), checkedOn },
  ],
  absences: [
    NOT_READ,
    {
      from: BEFORE_DECREE_92.from,
      to: UNDER_DECREE_92.to,
      because: 'noSuchNorm',
      note: {
        vi: 'Từ 01/07/2024 đến 22/07/2026 không có trần cho tổng thời gian tạm ngừng liên tiếp; mỗi lần báo không quá 12 tháng (từ 18/07/2024).',
        en: 'From 1 July 2024 to 22 July 2026 the unbroken total had no cap; each notice covers 12 months at most (from 18 July 2024).',
      },
      citation: decree92('d47.k1'),
    },
  ],
} as const satisfies Parameter<number>);

/** Working days after a suspension ends within which work is confirmed to have resumed. */
export const resumptionConfirmationTerm = frozen({
  code: 'resumption-confirmation-term',
  name: { vi: 'Thời hạn xác nhận hoạt động trở lại', en: 'Term for confirming that work has resumed' },
  unit: 'workingDay',
  values: [{ ...UNDER_DECREE_295, value: 5, citation: decree295('d48.k8'), checkedOn }],
  absences: [
    {
      from: '2013-07-01',
      to: '2026-07-22',
      because: 'noSuchNorm',
      note: {
        vi: 'Nghĩa vụ xác nhận này có từ 23/07/2026.',
        en: 'This confirmation is asked for since 23 July 2026.',
      },
    },
  ],
} as const satisfies Parameter<number>);
