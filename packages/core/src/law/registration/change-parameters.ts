import { law2012, law2023 } from '../engine/citation';
import { frozen } from '../engine/frozen';
import { FIRST_DAY, UNDER_LAW_2012, UNDER_LAW_2023 } from '../engine/instrument';
import type { Parameter } from '../engine/parameter';
import { checkedOn, circular03 } from './decree-spans';

/**
 * The copy of circular 03/2014 at hand has circular 07/2019 merged in, from 2019-05-28; what its article 11 said before
 * has not been read, and article 13 names tax data, which came in with that change. So both count from that day only.
 */
const AMENDED = { from: '2019-05-28', to: '2024-06-30' } as const;
const NOT_READ = {
  from: FIRST_DAY,
  to: '2019-05-27',
  because: 'sourceNotFound',
  note: {
    vi: 'Luật Hợp tác xã 2012 không ghi số ngày; quy định hướng dẫn trước 28/05/2019 chưa có văn bản để tra nên không kết luận.',
    en: 'The 2012 law gives no number of days; the guidance before 28 May 2019 is not at hand, so nothing is concluded.',
  },
  citation: law2012('d28.k1'),
} as const;

/** Days to file a change of name, head office, legal representative or charter capital. */
export const changeRegistrationTerm = frozen({
  code: 'change-registration-term',
  name: { vi: 'Thời hạn đăng ký thay đổi', en: 'Term for registering a change' },
  unit: 'day',
  values: [
    { ...AMENDED, value: 15, citation: circular03('d11.k1'), checkedOn },
    { ...UNDER_LAW_2023, value: 10, citation: law2023('d47.k1.a'), checkedOn },
  ],
  absences: [NOT_READ],
} as const satisfies Parameter<number>);

/** Business lines were registered under the 2012 law and are notified since. */
export const businessLinesTerm = frozen({
  code: 'business-lines-term',
  name: {
    vi: 'Thời hạn thông báo thay đổi ngành, nghề',
    en: 'Term for notifying a change of business lines',
  },
  unit: 'day',
  values: [
    { ...AMENDED, value: 15, citation: circular03('d11.k1'), checkedOn },
    { ...UNDER_LAW_2023, value: 10, citation: law2023('d48.k2.a'), checkedOn },
  ],
  absences: [NOT_READ],
} as const satisfies Parameter<number>);

export const taxDataTerm = frozen({
  code: 'tax-data-term',
  name: { vi: 'Thời hạn thông báo thay đổi thông tin thuế', en: 'Term for notifying a change of tax data' },
  unit: 'day',
  values: [
    { ...AMENDED, value: 15, citation: circular03('d13.k1'), checkedOn },
    { ...UNDER_LAW_2023, value: 10, citation: law2023('d48.k2.a'), checkedOn },
  ],
  absences: [NOT_READ],
} as const satisfies Parameter<number>);

export const foreignMembersNoticeTerm = frozen({
  code: 'foreign-members-notice-term',
  name: {
    vi: 'Thời hạn thông báo thay đổi thành viên nước ngoài',
    en: 'Term for notifying a change among foreign members',
  },
  unit: 'day',
  values: [{ ...UNDER_LAW_2023, value: 10, citation: law2023('d48.k2.a'), checkedOn }],
  absences: [
    {
      ...UNDER_LAW_2012,
      because: 'noSuchNorm',
      note: {
        vi: 'Luật Hợp tác xã 2012 không tách riêng thành viên nước ngoài; chỉ phải thông báo khi số lượng thành viên thay đổi.',
        en: 'The 2012 law did not single out foreign members; a change in the number of members was notified.',
      },
      citation: law2012('d28.k2'),
    },
  ],
} as const satisfies Parameter<number>);

/** Charter, number of members, board, supervisors, business location. */
export const internalChangeTerm = frozen({
  code: 'internal-change-term',
  name: {
    vi: 'Thời hạn thông báo thay đổi điều lệ, thành viên, bộ máy',
    en: 'Term for notifying changes of charter, members and offices',
  },
  unit: 'day',
  values: [{ ...UNDER_LAW_2012, value: 15, citation: law2012('d28.k2'), checkedOn }],
  absences: [
    {
      ...UNDER_LAW_2023,
      because: 'noSuchNorm',
      note: {
        vi: 'Từ 01/07/2024 Luật không còn buộc thông báo các thay đổi này theo hạn; địa điểm kinh doanh có hạn riêng.',
        en: 'Since 1 July 2024 the law has no term for notifying these changes; business locations have their own.',
      },
      citation: law2023('d48.k1'),
    },
  ],
} as const satisfies Parameter<number>);

export const courtChangeTerm = frozen({
  code: 'court-change-term',
  name: {
    vi: 'Thời hạn đăng ký thay đổi theo bản án, phán quyết',
    en: 'Term for registering a change ordered by a court or arbitrator',
  },
  unit: 'day',
  values: [{ ...UNDER_LAW_2023, value: 10, citation: law2023('d47.k2.a'), checkedOn }],
  absences: [
    {
      ...UNDER_LAW_2012,
      because: 'noSuchNorm',
      note: {
        vi: 'Luật Hợp tác xã 2012 không có quy định riêng về thay đổi theo bản án, phán quyết.',
        en: 'The 2012 law has no rule of its own for changes ordered by a court or arbitrator.',
      },
      citation: law2012('d28'),
    },
  ],
} as const satisfies Parameter<number>);

const everyChange = {
  ...UNDER_LAW_2012,
  because: 'noSuchNorm',
  note: {
    vi: 'Theo Luật Hợp tác xã 2012, mọi thay đổi vốn điều lệ đều phải đăng ký, không có ngưỡng.',
    en: 'Under the 2012 law every change of charter capital was registered; there was no threshold.',
  },
  citation: law2012('d28.k1'),
} as const;

/** Share of the charter capital from which its change is registered. */
export const capitalChangeShare = frozen({
  code: 'capital-change-share',
  name: { vi: 'Tỷ lệ thay đổi vốn điều lệ phải đăng ký', en: 'Share of capital change to be registered' },
  unit: 'percent',
  values: [{ ...UNDER_LAW_2023, value: 5, citation: law2023('d47.k1'), checkedOn }],
  absences: [everyChange],
} as const satisfies Parameter<number>);

/** Amount from which a change of charter capital is registered whatever its share. */
export const capitalChangeAmount = frozen({
  code: 'capital-change-amount',
  name: { vi: 'Mức thay đổi vốn điều lệ phải đăng ký', en: 'Amount of capital change to be registered' },
  unit: 'đồng',
  values: [{ ...UNDER_LAW_2023, value: 1_000_000_000, citation: law2023('d47.k1'), checkedOn }],
  absences: [everyChange],
} as const satisfies Parameter<number>);
