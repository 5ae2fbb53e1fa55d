import { unknownWithout } from '../engine/finding';
import { defineRule } from '../engine/rule';
import { endWords, termOfMonths } from '../engine/term';
import { compareToTerm } from './transition';
import { charterTransition } from './parameters';

const LAW_IN_FORCE = '2024-07-01';

export const charterAmendmentRule = defineRule<number>({
  code: 'charter-amended',
  title: { vi: 'Điều lệ phù hợp với Luật 2023', en: 'Charter in line with the 2023 law' },
  facts: ['registeredOn', 'charterConforms'],
  kinds: {
    cooperative: charterTransition,
    union: charterTransition,
    group: {
      notFor: {
        vi: 'Tổ hợp tác không có Điều lệ; hoạt động theo hợp đồng hợp tác.',
        en: 'A group has no charter; it works by its cooperation contract.',
      },
    },
  },
  judge({ facts: { registeredOn, charterConforms }, on, value: months, citation }) {
    if (registeredOn === undefined) return unknownWithout('registeredOn');
    if (registeredOn >= LAW_IN_FORCE) return { status: 'notApplicable', explanation: FOUNDED_SINCE };
    if (charterConforms === undefined) return unknownWithout('charterConforms');
    if (charterConforms) return { status: 'satisfied', explanation: CONFORMS };
    const term = termOfMonths(LAW_IN_FORCE, months);
    return compareToTerm(term, citation, on, () => {
      const last = endWords(term);
      return {
        yes: {
          vi: `Điều lệ chưa phù hợp; hạn sửa đổi, bổ sung là ${last.vi}.`,
          en: `The charter is not in line yet; it is to be amended by ${last.en}.`,
        },
        no: {
          vi: `Đã quá hạn ${last.vi} mà Điều lệ chưa phù hợp với Luật 2023. Cần đưa việc sửa Điều lệ ra đại hội thành viên gần nhất.`,
          en: `The charter was to be in line with the 2023 law by ${last.en}. Put its amendment before the next congress.`,
        },
      };
    });
  },
});

const FOUNDED_SINCE = {
  vi: 'Thời hạn này dành cho hợp tác xã, liên hiệp thành lập trước 01/07/2024.',
  en: 'This term is for cooperatives and unions founded before 1 July 2024.',
};
const CONFORMS = {
  vi: 'Điều lệ đã phù hợp, không phải đăng ký lại.',
  en: 'The charter is in line; no new registration is needed.',
};
