import type { Bilingual } from '../vi';
import type { MeasureUnit } from './data-element';

/**
 * What each unit is called beside a figure or above its column, short enough for a cell of a table.
 *
 * @example
 * measureUnitNames.attendance.vi; // 'lượt người'
 */
export const measureUnitNames: Readonly<Record<MeasureUnit, Bilingual>> = {
  dong: { vi: 'đồng', en: 'dong' },
  person: { vi: 'người', en: 'people' },
  personMonth: { vi: 'người-tháng', en: 'person-months' },
  attendance: { vi: 'lượt người', en: 'attendances' },
  organisation: { vi: 'đơn vị', en: 'organisations' },
  event: { vi: 'lần', en: 'times' },
  product: { vi: 'sản phẩm', en: 'products' },
  chain: { vi: 'chuỗi', en: 'chains' },
  percent: { vi: '%', en: '%' },
};
