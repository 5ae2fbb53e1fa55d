import type { Bilingual } from '../../../vi';

/** Where the eight official indicators are defined. */
export const CIRCULAR_09_2023: Bilingual = {
  vi: 'Thông tư 09/2023/TT-BKHĐT ngày 09/10/2023, Phụ lục II, nhóm 07',
  en: 'Circular 09/2023/TT-BKHĐT of 9 October 2023, annex II, group 07',
};
