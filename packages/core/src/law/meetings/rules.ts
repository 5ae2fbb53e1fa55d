import { law2012, law2023 } from '../engine/citation';
import { UNDER_LAW_2012, UNDER_LAW_2023 } from '../engine/instrument';
import { defineRule } from '../engine/rule';
import { judgeAnnualMeeting } from './annual-meeting';
import { judgeLapse } from './lapse';
import { annualMeetingLapse, annualMeetingTerm } from './parameters';

const NOT_FOR_GROUPS = {
  notFor: {
    vi: 'Tổ hợp tác họp thành viên theo hợp đồng hợp tác, không tính hạn theo quy định này.',
    en: 'A group meets as its cooperation contract says; this term is not for groups.',
  },
};

export const annualMeetingDeadlineRule = defineRule<number>({
  code: 'annual-meeting-deadline',
  title: { vi: 'Họp đại hội thường niên đúng hạn', en: 'Annual congress on time' },
  facts: ['lastAnnualMeetingOn', 'fiscalYearEnd', 'registeredOn'],
  kinds: { cooperative: annualMeetingTerm, union: annualMeetingTerm, group: NOT_FOR_GROUPS },
  judge: judgeAnnualMeeting,
  consequences: [
    {
      ...UNDER_LAW_2012,
      citation: law2012('d31.k3'),
      text: {
        vi: 'Quá hạn mà hội đồng quản trị không triệu tập thì ban kiểm soát hoặc kiểm soát viên được quyền triệu tập.',
        en: 'If the board does not convene it in time, the supervisors may.',
      },
    },
    {
      ...UNDER_LAW_2023,
      citation: law2023('d59.k4.b'),
      text: {
        vi: 'Quá hạn mà hội đồng quản trị hoặc giám đốc không triệu tập thì ban kiểm soát hoặc kiểm soát viên được quyền triệu tập.',
        en: 'If the board or the director does not convene it in time, the supervisors may.',
      },
    },
  ],
});

export const annualMeetingLapseRule = defineRule<number>({
  code: 'annual-meeting-lapse',
  title: { vi: 'Không bỏ họp đại hội thường niên quá lâu', en: 'No long lapse of annual congresses' },
  facts: ['lastAnnualMeetingOn', 'registeredOn'],
  kinds: { cooperative: annualMeetingLapse, union: annualMeetingLapse, group: NOT_FOR_GROUPS },
  judge: judgeLapse,
  unless: [
    {
      ...UNDER_LAW_2012,
      citation: law2012('d54.k2.c'),
      text: { vi: 'Trừ khi có lý do.', en: 'Unless there is a reason for it.' },
    },
    {
      ...UNDER_LAW_2023,
      citation: law2023('d103.k1.e'),
      text: {
        vi: 'Trừ trường hợp bất khả kháng. Nếu sau đó đã họp đại hội bất thường thì thời gian tính từ lần họp ấy.',
        en: 'Unless force majeure prevented it. If an extraordinary congress was held later, the time counts from that one.',
      },
    },
  ],
  consequences: [
    {
      ...UNDER_LAW_2012,
      citation: law2012('d54.k2.c'),
      text: { vi: 'Đây là căn cứ giải thể bắt buộc.', en: 'This is a ground for compulsory dissolution.' },
    },
    {
      ...UNDER_LAW_2023,
      citation: law2023('d103.k1.e'),
      text: {
        vi: 'Đây là căn cứ thu hồi giấy chứng nhận đăng ký.',
        en: 'This is a ground for revoking the certificate of registration.',
      },
    },
  ],
});
