import type { CalendarDate } from '../../time';
import type { Bilingual } from './bilingual';
import { frozen } from './frozen';

/** A legal document. */
export interface Instrument {
  /** As people cite it: `Luật 17/2023/QH15`. */
  name: Bilingual;
  title: Bilingual;
  /** First day in force. */
  from: CalendarDate;
  /** Last day in force, where it has ended and the day is known. */
  to?: CalendarDate;
}

/** First day this package can judge: the day law 23/2012/QH13 came into force (article 63 clause 1). */
export const FIRST_DAY = '2013-07-01' satisfies CalendarDate;
/** Law 17/2023/QH15 replaced it on 1 July 2024 (article 114 clauses 1 and 3). */
export const UNDER_LAW_2012 = { from: FIRST_DAY, to: '2024-06-30' } as const;
export const UNDER_LAW_2023 = { from: '2024-07-01' } as const;

const COOPERATIVES: Bilingual = { vi: 'Luật Hợp tác xã', en: 'Law on Cooperatives' };

const all = frozen({
  'law-17-2023': {
    name: { vi: 'Luật 17/2023/QH15', en: 'Law 17/2023/QH15' },
    title: COOPERATIVES,
    ...UNDER_LAW_2023,
  },
  'law-23-2012': {
    name: { vi: 'Luật 23/2012/QH13', en: 'Law 23/2012/QH13' },
    title: COOPERATIVES,
    ...UNDER_LAW_2012,
  },
  'decree-193-2013': {
    name: { vi: 'Nghị định 193/2013/NĐ-CP', en: 'Decree 193/2013/NĐ-CP' },
    title: { vi: 'Quy định chi tiết Luật Hợp tác xã 2012', en: 'Details of the 2012 Law on Cooperatives' },
    from: '2014-01-27',
  },
  'decree-77-2019': {
    name: { vi: 'Nghị định 77/2019/NĐ-CP', en: 'Decree 77/2019/NĐ-CP' },
    title: { vi: 'Tổ hợp tác', en: 'Cooperative groups' },
    from: '2019-11-25',
  },
  'decree-92-2024': {
    name: { vi: 'Nghị định 92/2024/NĐ-CP', en: 'Decree 92/2024/NĐ-CP' },
    title: {
      vi: 'Đăng ký tổ hợp tác, hợp tác xã, liên hiệp',
      en: 'Registration of groups, cooperatives, unions',
    },
    from: '2024-07-18',
    to: '2026-07-22',
  },
  'decree-295-2026': {
    name: { vi: 'Nghị định 295/2026/NĐ-CP', en: 'Decree 295/2026/NĐ-CP' },
    title: {
      vi: 'Đăng ký tổ hợp tác, hợp tác xã, liên hiệp',
      en: 'Registration of groups, cooperatives, unions',
    },
    from: '2026-07-23',
  },
  'circular-03-2014': {
    name: { vi: 'Thông tư 03/2014/TT-BKHĐT', en: 'Circular 03/2014/TT-BKHĐT' },
    title: { vi: 'Đăng ký hợp tác xã và chế độ báo cáo', en: 'Registration and reporting of cooperatives' },
    from: '2014-08-01',
  },
  'civil-code-2015': {
    name: { vi: 'Bộ luật Dân sự 91/2015/QH13', en: 'Civil Code 91/2015/QH13' },
    title: { vi: 'Bộ luật Dân sự', en: 'Civil Code' },
    from: '2017-01-01',
  },
} as const satisfies Record<string, Instrument>);

export type InstrumentCode = keyof typeof all;

/** Every instrument that is cited, by code. */
export const instruments: Readonly<Record<InstrumentCode, Instrument>> = all;
