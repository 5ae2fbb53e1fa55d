import type { StatisticalForm } from '@hoptac/core/indicators';
import type { FormsData } from './form-data';

/** What stands above the table: the form and its decree at the left, its name in the middle, from whom to whom at the right. */
export function formHead(
  { code, name, reporter }: StatisticalForm,
  { year, province }: Pick<FormsData, 'year' | 'province'>,
): { left: string; middle: string; right: string } {
  const early = code.endsWith('QLĐKKD') ? ['Sơ bộ ngày 20/12'] : [];
  const own = /^\d+b\./.test(code);
  return {
    left: [
      `Biểu số: ${code}`,
      'Ban hành theo Thông tư số 19/2022/TT-BKHĐT ngày 10/8/2022 của Bộ trưởng Bộ Kế hoạch và Đầu tư',
      'Ngày nhận báo cáo:',
      ...early,
      `Chính thức ngày 31/3/${year + 1}`,
    ].join('\n'),
    middle: `${inEvenLines(name.vi.toUpperCase())}\nNăm ${year} (N)`,
    right: [
      `Đơn vị báo cáo: ${own ? `Sở KH&ĐT tỉnh/thành phố ${province ?? '…………'}` : reporter.vi}`,
      'Đơn vị nhận báo cáo: Trung tâm Tin học (Hệ thống thông tin thống kê ngành)',
    ].join('\n'),
  };
}

/** Letters that a line of the name has room for, clear of what stands beside it. */
const LINE = 56;

/** A long name in lines of about the same length, so that no word stands alone below the others. */
function inEvenLines(name: string): string {
  const even = name.length / Math.ceil(name.length / LINE);
  const lines: string[] = [];
  for (const word of name.split(' ')) {
    const longer = [...lines.slice(-1), word].join(' ');
    if (lines.length > 0 && longer.length - word.length / 2 <= even) lines.splice(-1, 1, longer);
    else lines.push(word);
  }
  return lines.join('\n');
}
