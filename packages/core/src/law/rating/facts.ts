import { day, yearOrNever } from '../engine/fact';

export const ratingFacts = {
  lastSelfRatingYear: yearOrNever({
    vi: 'năm gần nhất đã tự chấm điểm và gửi kết quả',
    en: 'latest year for which it rated itself and sent the result',
  }),
  lastSelfRatingOn: day({
    vi: 'ngày gửi bảng tự chấm điểm đó',
    en: 'day on which that self-rating was sent',
  }),
};
