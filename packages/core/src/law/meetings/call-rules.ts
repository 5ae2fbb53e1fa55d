import { law2012, law2023 } from '../engine/citation';
import { UNDER_LAW_2012, UNDER_LAW_2023 } from '../engine/instrument';
import type { Rule } from '../engine/rule';
import { inTimeRule } from '../registration/in-time';
import { extraordinaryTerm, secondCallTerm, thirdCallTerm } from './congress-parameters';

export const callRules: readonly Rule[] = [
  inTimeRule({
    code: secondCallTerm.code,
    title: secondCallTerm.name,
    parameter: secondCallTerm,
    event: 'firstCallFailedOn',
    done: 'secondCallOn',
    words: {
      event: {
        vi: 'đại hội lần thứ nhất thiếu người, dự định',
        en: 'the congress that failed on its first call',
      },
      done: { vi: 'triệu tập lần thứ hai', en: 'called a second time' },
    },
  }),
  inTimeRule({
    code: thirdCallTerm.code,
    title: thirdCallTerm.name,
    parameter: thirdCallTerm,
    event: 'secondCallFailedOn',
    done: 'thirdCallOn',
    words: {
      event: {
        vi: 'đại hội lần thứ hai thiếu người, dự định',
        en: 'the congress that failed on its second call',
      },
      done: { vi: 'triệu tập lần thứ ba', en: 'called a third time' },
    },
  }),
  inTimeRule({
    code: extraordinaryTerm.code,
    title: extraordinaryTerm.name,
    parameter: extraordinaryTerm,
    event: 'extraordinaryRequestOn',
    done: 'extraordinaryCalledOn',
    words: {
      event: { vi: 'đề nghị họp đại hội bất thường', en: 'the request for an extraordinary congress' },
      done: { vi: 'được đáp ứng bằng việc triệu tập', en: 'answered by calling it' },
    },
    consequences: [
      {
        ...UNDER_LAW_2012,
        citation: law2012('d31.k3'),
        text: {
          vi: 'Quá hạn thì ban kiểm soát hoặc kiểm soát viên được triệu tập; sau 15 ngày nữa thì đại diện của một phần ba thành viên được triệu tập (khoản 4).',
          en: 'After that the supervisors may call it; 15 days later, the representative of a third of the members (clause 4).',
        },
      },
      {
        ...UNDER_LAW_2023,
        citation: law2023('d59.k4.b'),
        text: {
          vi: 'Quá hạn thì ban kiểm soát hoặc kiểm soát viên được triệu tập; sau 15 ngày nữa thì đại diện của một phần ba thành viên chính thức được triệu tập (điểm c).',
          en: 'After that the supervisors may call it; 15 days later, the representative of a third of the official members (point c).',
        },
      },
    ],
  }),
];
