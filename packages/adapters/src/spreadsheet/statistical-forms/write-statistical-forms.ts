import { statisticalForms } from '@hoptac/core/indicators';
import { xlsxFormat } from '../xlsx-format';
import { cellsOf, isFillable, isOfProvince, type FormsData } from './form-data';
import { layForm } from './lay-form';
import { layFormList } from './lay-form-list';

/**
 * The statistical forms of circular 19/2022/TT-BKHĐT, annex III, that a province fills, as an Excel file in their printed layout:
 * a sheet for each form of which anything can be filled (`forms`), and a first one that says of all 27 where they are or why not.
 *
 * @example
 * const { bytes, forms } = await writeStatisticalForms({ alliance, province: 'Hòa Bình', year: 2023, on: '2024-03-31', valueOf });
 */
export async function writeStatisticalForms({
  province,
  ...given
}: FormsData): Promise<{ bytes: Uint8Array; forms: string[] }> {
  // The forms say “tỉnh/thành phố” themselves.
  const data = { ...given, province: province?.replace(/^(?:Tỉnh|Thành phố) /, '') };
  const own = statisticalForms.filter((form) => isOfProvince(form) && cellsOf(form).some(isFillable));
  const sheets = [layFormList(statisticalForms, data), ...own.map((form) => layForm(form, data))];
  return { bytes: await xlsxFormat.write(sheets), forms: own.map(({ code }) => code) };
}
