import { day } from '../engine/fact';

/** First days from which a duty is counted, and that no rule asks for. */
export const obligationFacts = {
  boardElectedOn: day({
    vi: 'ngày bắt đầu nhiệm kỳ hội đồng quản trị',
    en: 'first day of the term of the board of directors',
  }),
  supervisorsElectedOn: day({
    vi: 'ngày bắt đầu nhiệm kỳ ban kiểm soát, kiểm soát viên',
    en: 'first day of the term of the supervisors',
  }),
  /** Of one who is a member; a hired director serves as the labour contract says. */
  directorAppointedOn: day({
    vi: 'ngày bắt đầu nhiệm kỳ giám đốc (tổng giám đốc)',
    en: 'first day of the term of the director',
  }),
};
