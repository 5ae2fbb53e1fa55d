import { citing, law2012, law2023 } from '../engine/citation';
import { UNDER_LAW_2012 } from '../engine/instrument';
import { defineRule } from '../engine/rule';
import { dissolutionConditions, type DissolutionCondition } from './parameters';
import { judgeSettled } from './settled';

const TAX_OFFICE_OBJECTS = {
  vi: 'Khi nhận hồ sơ, cơ quan đăng ký hỏi ý kiến cơ quan thuế; cơ quan thuế không đồng ý thì chưa được ghi nhận đã giải thể.',
  en: 'On the file the registry asks the tax office; while the tax office objects, the dissolution is not recorded.',
};

export const dissolutionDebtsSettledRule = defineRule<readonly DissolutionCondition[]>({
  code: 'dissolution-debts-settled',
  title: { vi: 'Thanh toán xong nợ trước khi giải thể', en: 'Debts settled before dissolution' },
  facts: ['dissolving', 'outstandingTaxDebt', 'otherDebts', 'pendingDispute'],
  kinds: {
    cooperative: dissolutionConditions,
    union: dissolutionConditions,
    group: {
      notFor: {
        vi: 'Tổ hợp tác không giải thể mà chấm dứt hoạt động, theo quy định riêng.',
        en: 'A group is not dissolved; it comes to its end under rules of its own.',
      },
    },
  },
  judge: judgeSettled,
  unless: [
    {
      ...UNDER_LAW_2012,
      citation: law2012('d49.k3'),
      text: {
        vi: 'Nếu tài sản còn lại không đủ thì các khoản nợ cùng hàng được trả theo tỷ lệ; luật không nói rõ khi đó có hoàn tất giải thể được không, cần hỏi cơ quan đăng ký.',
        en: 'If what remains is not enough, debts of one rank are paid in proportion; the law does not say whether the dissolution can then be completed. Ask the registry.',
      },
    },
  ],
  consequences: [
    {
      from: '2014-01-27',
      to: '2019-05-27',
      citation: citing('decree-193-2013', 'text')('d19.k3'),
      text: {
        vi: 'Cơ quan đăng ký xem xét hồ sơ kèm biên bản hoàn thành việc giải thể, thấy đủ điều kiện mới xóa tên.',
        en: 'The registry looks at the file and the record that the dissolution is complete, and strikes the name off only then.',
      },
    },
    {
      // Circular 07/2019 gave this article its wording at hand on 2019-05-28; what stood there before has not been read.
      from: '2019-05-28',
      to: '2024-06-30',
      citation: citing('circular-03-2014', 'text')('d17.k3'),
      text: TAX_OFFICE_OBJECTS,
    },
    {
      from: '2024-07-01',
      to: '2024-07-17',
      citation: law2023('d98.k6'),
      text: {
        vi: 'Hồ sơ giải thể nộp trong 05 ngày làm việc kể từ ngày trả hết nợ.',
        en: 'The file is handed in within 5 working days of the last debt being paid.',
      },
    },
    {
      from: '2024-07-18',
      to: '2026-07-22',
      citation: citing('decree-92-2024', 'text')('d50.k4'),
      text: TAX_OFFICE_OBJECTS,
    },
    {
      from: '2026-07-23',
      citation: citing('decree-295-2026', 'secondary')('d51'),
      text: {
        vi: 'Hồ sơ giải thể nộp trong 05 ngày làm việc kể từ khi trả hết nợ và hoàn thành nghĩa vụ thuế; cơ quan thuế cho ý kiến trước khi ghi nhận đã giải thể.',
        en: 'The file is handed in within 5 working days of the last debt and tax being paid; the tax office is heard before the dissolution is recorded.',
      },
    },
  ],
});
