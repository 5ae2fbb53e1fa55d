import { formatDate, type CalendarDate } from '@hoptac/core/time';

/** Dots where somebody writes by hand. */
const DOTS = '.'.repeat(6);
const two = (number: number) => String(number).padStart(2, '0');

/** Days below ten and the months January and February have a zero before them; the others have none. */
function vietnameseDay(date: CalendarDate | undefined): string {
  if (date === undefined) return `ngày ${DOTS} tháng ${DOTS} năm ${DOTS}`;
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  return `ngày ${two(day)} tháng ${month < 3 ? two(month) : month} năm ${year}`;
}

/** `BÁO CÁO` in the middle of a sentence. */
const capital = (title: string) => `${title.charAt(0)}${title.slice(1).toLowerCase()}`;

/** What stands on every document whatever it is about. */
export const formWords = {
  vi: {
    nationalTitle: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    motto: 'Độc lập - Tự do - Hạnh phúc',
    blank: DOTS,
    number: (number: number | undefined, symbol: string) =>
      `Số: ${number === undefined ? DOTS : number < 10 ? two(number) : number}/${symbol}`,
    placeAndDate: (place: string | undefined, date: CalendarDate | undefined) =>
      `${place ?? DOTS.repeat(3)}, ${vietnameseDay(date)}`,
    recipients: 'Nơi nhận:',
    recipient: (name: string) => `- ${name};`,
    kept: (unit: string) => `- Lưu: VT, ${unit}.`,
    annex: (numeral: string) => `Phụ lục${numeral === '' ? '' : ` ${numeral}`}`,
    annexTo: (title: string, number: string, date: CalendarDate | undefined, issuer: string | undefined) =>
      `(Kèm theo ${capital(title)} ${number === '' ? '' : `${number.replace('Số:', 'số')} `}${vietnameseDay(date)} của ${issuer ?? DOTS.repeat(3)})`,
    sign: '(Ký, ghi rõ họ tên)',
  },
  en: {
    nationalTitle: 'SOCIALIST REPUBLIC OF VIET NAM',
    motto: 'Independence - Freedom - Happiness',
    blank: DOTS,
    number: (number: number | undefined, symbol: string) =>
      `No.: ${number === undefined ? DOTS : number < 10 ? two(number) : number}/${symbol}`,
    placeAndDate: (place: string | undefined, date: CalendarDate | undefined) =>
      `${place ?? DOTS.repeat(3)}, ${date === undefined ? `${DOTS}/${DOTS}/${DOTS}` : formatDate(date)}`,
    recipients: 'Recipients:',
    recipient: (name: string) => `- ${name};`,
    kept: (unit: string) => `- Kept: archive, ${unit}.`,
    annex: (numeral: string) => `Annex${numeral === '' ? '' : ` ${numeral}`}`,
    annexTo: (title: string, number: string, date: CalendarDate | undefined, issuer: string | undefined) =>
      `(To the ${title.toLowerCase()} ${number === '' ? '' : `${number.replace('No.:', 'No.')} `}of ${date === undefined ? `${DOTS}/${DOTS}/${DOTS}` : formatDate(date)}, ${issuer ?? DOTS.repeat(3)})`,
    sign: '(Signature, full name)',
  },
};
