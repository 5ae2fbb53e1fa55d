import { numberWords, type Bilingual } from '../engine/bilingual';
import type { RatingBand } from './parameters';

const GRADES: Record<RatingBand['grade'], Bilingual> = {
  good: { vi: 'tốt', en: 'good' },
  fair: { vi: 'khá', en: 'fair' },
  average: { vi: 'trung bình', en: 'average' },
  weak: { vi: 'yếu', en: 'weak' },
};

export function byPoints(points: number, grade: RatingBand['grade']): Bilingual {
  const [has, name] = [numberWords(points), GRADES[grade]];
  return { vi: `Đạt ${has.vi} điểm, xếp loại ${name.vi}.`, en: `${has.en} points: ${name.en}.` };
}

export const NEW: Bilingual = {
  vi: 'Hoạt động chưa đủ 12 tháng trong năm nên không xếp loại.',
  en: 'It worked under twelve months of the year, so it is not rated.',
};
export const STOPPED: Bilingual = {
  vi: 'Ngừng hoạt động trên 3 tháng trong năm nên không xếp loại.',
  en: 'It stopped for more than three months of the year, so it is not rated.',
};
export const FINED: Bilingual = {
  vi: 'Bị xử phạt vi phạm hành chính trong hoạt động của năm nên xếp loại yếu, dù điểm cao hơn.',
  en: 'It was fined in the year for its activities, so it is weak whatever the points.',
};
export const NOT_A_DAY: Bilingual = {
  vi: 'Ngày xét phải là một ngày có thật, như 2025-03-01.',
  en: 'The day judged must be a day that exists, such as 2025-03-01.',
};
export const BAD_POINTS: Bilingual = {
  vi: 'Điểm phải là số từ 0 đến 100.',
  en: 'Points must be a number from 0 to 100.',
};
export const BAD_MONTHS: Bilingual = {
  vi: 'Số tháng hoạt động, số tháng ngừng phải là số từ 0 đến 12.',
  en: 'Months operated and months stopped must be numbers from 0 to 12.',
};
export const ASK_AGRICULTURAL: Bilingual = {
  vi: 'Cần biết có hoạt động trong lĩnh vực nông nghiệp hay không (true, false).',
  en: 'Whether it works in agriculture is needed (true, false).',
};
export const ASK_STOPPED: Bilingual = {
  vi: 'Cần biết số tháng ngừng hoạt động trong năm.',
  en: 'The months for which it stopped in the year are needed.',
};
export const ASK_FINED: Bilingual = {
  vi: 'Cần biết trong năm có bị xử phạt vi phạm hành chính trong hoạt động hay không (true, false).',
  en: 'Whether it was fined in the year for its activities is needed (true, false).',
};
