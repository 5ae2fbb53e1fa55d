import { day, dayOfYear } from '../engine/fact';
import { congressFacts } from './congress-facts';

export const meetingFacts = {
  /** Day on which the latest annual congress was held. */
  lastAnnualMeetingOn: day({
    vi: 'ngày họp đại hội thường niên gần nhất',
    en: 'day of the latest annual congress',
  }),
  /** Last day of the financial year. Asked, because not every year ends on 31 December. */
  fiscalYearEnd: dayOfYear({ vi: 'ngày kết thúc năm tài chính', en: 'last day of the financial year' }),
  ...congressFacts,
};
