import type { Bilingual } from './bilingual';

const both = (vi: string, en: string): Bilingual => ({ vi, en });

/** Every sentence that is said of a period that was not taken. */
export const PERIOD_HINTS = {
  empty: both(
    'Anh/chị gõ giúp kỳ báo cáo, ví dụ: tháng 9/2023 hoặc quý 3/2023.',
    'Please type the period, for example: tháng 9/2023 or quý 3/2023.',
  ),
  notAPeriod: both(
    'Chưa đọc được kỳ báo cáo. Anh/chị gõ ví dụ: tháng 9/2023, quý 3/2023 hoặc năm 2023.',
    'No period could be read. Please type for example: tháng 9/2023, quý 3/2023 or năm 2023.',
  ),
  leftover: (text: string) =>
    both(
      `Chưa hiểu “${text}”. Anh/chị chỉ gõ kỳ báo cáo, ví dụ: tháng 9/2023.`,
      `“${text}” was not understood. Please type only the period, for example: tháng 9/2023.`,
    ),
  noSuchMonth: (text: string) =>
    both(
      `Không có tháng “${text}”. Anh/chị gõ tháng từ 1 đến 12, ví dụ: tháng 9/2023.`,
      `There is no month “${text}”. Please type a month from 1 to 12, for example: tháng 9/2023.`,
    ),
  noSuchQuarter: (text: string) =>
    both(
      `Không có quý “${text}”. Anh/chị gõ quý từ 1 đến 4, ví dụ: quý 3/2023.`,
      `There is no quarter “${text}”. Please type a quarter from 1 to 4, for example: quý 3/2023.`,
    ),
  noSuchYear: (text: string) =>
    both(
      `Năm “${text}” không đúng. Anh/chị gõ năm đủ 4 chữ số, ví dụ: 2023.`,
      `“${text}” is not a year. Please type all 4 digits, for example: 2023.`,
    ),
  lunar: (text: string) =>
    both(
      `“${text}” là tháng âm lịch. Anh/chị gõ tháng dương lịch, ví dụ: tháng 1/2024.`,
      `“${text}” is a lunar month. Please type the month of the solar calendar, for example: tháng 1/2024.`,
    ),
  /** Asks which of two periods was meant. */
  choose: (text: string, one: string, other: string) =>
    both(
      `“${text}” là ${one} hay ${other}? Anh/chị gõ lại theo một trong hai cách đó.`,
      `Is “${text}” ${one} or ${other}? Please type it in one of these ways.`,
    ),
  dayOrYear: (text: string) =>
    both(
      `“${text}” là ngày hay tháng? Anh/chị gõ đủ năm 4 chữ số, ví dụ: 9/2023.`,
      `Is “${text}” a day or a month? Please type all 4 digits of the year, for example: 9/2023.`,
    ),
  range: (text: string, examples: readonly string[]) =>
    both(
      `“${text}” gồm nhiều tháng mà không phải một quý, nửa năm hay từ đầu năm. Anh/chị gõ một kỳ, ví dụ: ${examples.join(' hoặc ')}.`,
      `“${text}” is several months that are no quarter, no half year and do not begin in January. Please type one period, for example: ${examples.join(' or ')}.`,
    ),
} as const;
