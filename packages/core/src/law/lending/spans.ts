import { citing, law2012, law2023 } from '../engine/citation';
import { UNDER_LAW_2012, UNDER_LAW_2023 } from '../engine/instrument';

export const checkedOn = '2026-11-23';

/** Known from three pages about it; its clauses are not told apart there. */
export const decree113 = citing('decree-113-2024', 'secondary');
export const circular83 = citing('circular-83-2015', 'text');

/** Internal credit by the 2012 law had to stop on this day (law 17/2023, article 115 clause 3). */
export const STOPPED_ON = '2023-09-01';
/** The finance circular on internal credit, until internal credit had to stop. */
export const UNDER_CIRCULAR_83 = { from: '2015-07-15', to: '2023-08-31' } as const;
export const UNDER_DECREE_113 = { from: '2024-11-01' } as const;

const unreadCircular = {
  because: 'sourceNotFound',
  note: {
    vi: 'Khi đó tín dụng nội bộ theo Thông tư 06/2004/TT-NHNN; chưa có văn bản để tra nên không kết luận.',
    en: 'Internal credit then followed circular 06/2004/TT-NHNN, whose text is not at hand, so nothing is concluded.',
  },
} as const;
export const beforeCircular83 = {
  from: UNDER_LAW_2012.from,
  to: '2015-07-14',
  ...unreadCircular,
  citation: law2012('d8.k6'),
} as const;
/** Where circular 83/2015 says nothing either and points to the circular of the State Bank. */
export const leftToStateBank = {
  from: UNDER_LAW_2012.from,
  to: '2023-08-31',
  ...unreadCircular,
  citation: law2012('d8.k6'),
} as const;
export const whileStopped = {
  from: STOPPED_ON,
  to: '2024-06-30',
  because: 'noSuchNorm',
  note: {
    vi: 'Từ 01/09/2023 tín dụng nội bộ phải dừng, còn cho vay nội bộ theo luật mới chỉ bắt đầu từ 01/07/2024.',
    en: 'From 1 September 2023 internal credit had to stop; lending by the new law starts only on 1 July 2024.',
  },
  citation: law2023('d115.k3'),
} as const;
export const beforeDecree113 = {
  from: UNDER_LAW_2023.from,
  to: '2024-10-31',
  because: 'noSuchNorm',
  note: {
    vi: 'Luật giao Chính phủ quy định mức này; Nghị định 113/2024/NĐ-CP có hiệu lực từ 01/11/2024.',
    en: 'The law leaves this to the Government; decree 113/2024 is in force from 1 November 2024.',
  },
  citation: law2023('d83.k3'),
} as const;
