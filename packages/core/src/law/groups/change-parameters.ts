import { citing } from '../engine/citation';
import { frozen } from '../engine/frozen';
import { FIRST_DAY } from '../engine/instrument';
import type { Parameter } from '../engine/parameter';
import { decree77, outsideDecree77, UNDER_DECREE_77 } from './parameters';

const checkedOn = '2026-11-23';
const decree92 = citing('decree-92-2024', 'text');
/** Read as a close paraphrase of every number, not in its own words. */
const decree295 = citing('decree-295-2026', 'secondary');
/** The decrees on the registration of groups. */
const UNDER_DECREE_92 = { from: '2024-07-18', to: '2026-07-22' } as const;
const UNDER_DECREE_295 = { from: '2026-07-23' } as const;

/** Before decree 92/2024 nothing was registered of a group. */
const BEFORE_DECREE_92 = {
  from: FIRST_DAY,
  to: '2024-07-17',
  because: 'noSuchNorm',
  note: {
    vi: 'Trước ngày 18/07/2024 chưa có nghị định về đăng ký tổ hợp tác.',
    en: 'There was no decree on the registration of groups before 18 July 2024.',
  },
} as const;

/** Working days from the signing of the contract to the notice to the commune. */
export const formationNotice = frozen({
  code: 'group-formation-notice',
  name: { vi: 'Thời hạn thông báo thành lập tổ hợp tác', en: 'Term for notifying a group’s formation' },
  unit: 'workingDay',
  values: [{ ...UNDER_DECREE_77, value: 5, citation: decree77('d12.k3'), checkedOn }],
  absences: outsideDecree77,
} as const satisfies Parameter<number>);

/** Working days from a change to the notice to the commune. */
export const communeChangeNotice = frozen({
  code: 'group-change-notice',
  name: { vi: 'Thời hạn thông báo thay đổi của tổ hợp tác', en: 'Term for notifying a group’s change' },
  unit: 'workingDay',
  values: [{ ...UNDER_DECREE_77, value: 5, citation: decree77('d12.k4'), checkedOn }],
  absences: outsideDecree77,
} as const satisfies Parameter<number>);

/** Days from a change of what is registered of a group. */
export const changeFiling = frozen({
  code: 'group-change-filing',
  name: { vi: 'Thời hạn đăng ký thay đổi của tổ hợp tác', en: 'Term for registering a group’s change' },
  unit: 'day',
  values: [
    { ...UNDER_DECREE_92, value: 10, citation: decree92('d60.k1'), checkedOn },
    { ...UNDER_DECREE_295, value: 10, citation: decree295('d61'), checkedOn },
  ],
  absences: [BEFORE_DECREE_92],
} as const satisfies Parameter<number>);

export const groupSuspensionNotice = frozen({
  code: 'group-suspension-notice',
  name: { vi: 'Thời hạn báo trước khi tổ hợp tác tạm ngừng', en: 'Notice before a group suspends' },
  unit: 'workingDay',
  values: [
    { ...UNDER_DECREE_92, value: 3, citation: decree92('d62.k1'), checkedOn },
    { ...UNDER_DECREE_295, value: 3, citation: decree295('d63'), checkedOn },
  ],
  absences: [BEFORE_DECREE_92],
} as const satisfies Parameter<number>);

/** Days, the first and the last counted, from which a suspension is notified. */
export const groupSuspensionMinimum = frozen({
  code: 'group-suspension-minimum',
  name: { vi: 'Số ngày tạm ngừng từ đó phải báo', en: 'Days of suspension from which it is notified' },
  unit: 'day',
  values: [
    { ...UNDER_DECREE_92, value: 15, citation: decree92('d62.k1'), checkedOn },
    { ...UNDER_DECREE_295, value: 15, citation: decree295('d63'), checkedOn },
  ],
  absences: [BEFORE_DECREE_92],
} as const satisfies Parameter<number>);

export const groupResumptionNotice = frozen({
  code: 'group-resumption-notice',
  name: { vi: 'Thời hạn báo trước khi tổ hợp tác trở lại', en: 'Notice before a group resumes' },
  unit: 'workingDay',
  values: [{ ...UNDER_DECREE_92, value: 3, citation: decree92('d62.k1'), checkedOn }],
  absences: [
    BEFORE_DECREE_92,
    {
      ...UNDER_DECREE_295,
      because: 'sourceNotFound',
      note: {
        vi: 'Bản tóm lược Nghị định 295/2026 không nêu hạn báo trước khi tổ hợp tác kinh doanh trở lại nên không kết luận.',
        en: 'The summary of Decree 295/2026 at hand tells no notice before a group resumes, so nothing is concluded.',
      },
      citation: decree295('d63'),
    },
  ],
} as const satisfies Parameter<number>);

/** Months that one notice can cover. */
export const groupSuspensionMaximum = frozen({
  code: 'group-suspension-maximum',
  name: {
    vi: 'Thời hạn tạm ngừng mỗi lần của tổ hợp tác',
    en: 'Longest suspension of a group by one notice',
  },
  unit: 'month',
  values: [
    { ...UNDER_DECREE_92, value: 12, citation: decree92('d62.k1'), checkedOn },
    { ...UNDER_DECREE_295, value: 12, citation: decree295('d63'), checkedOn },
  ],
  absences: [BEFORE_DECREE_92],
} as const satisfies Parameter<number>);

/** Months that suspensions of a group can last without a break. */
export const groupSuspensionTotal = frozen({
  code: 'group-suspension-total-maximum',
  name: { vi: 'Tổng thời gian tạm ngừng của tổ hợp tác', en: 'Longest unbroken suspension of a group' },
  unit: 'month',
  values: [{ ...UNDER_DECREE_295, value: 24, citation: decree295('d63'), checkedOn }],
  absences: [
    BEFORE_DECREE_92,
    {
      ...UNDER_DECREE_92,
      because: 'noSuchNorm',
      note: {
        vi: 'Nghị định 92/2024 chỉ giới hạn từng lần báo, không giới hạn tổng thời gian tạm ngừng.',
        en: 'Decree 92/2024 limited each notice and not the total.',
      },
      citation: decree92('d62.k1'),
    },
  ],
} as const satisfies Parameter<number>);
