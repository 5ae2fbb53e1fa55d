import type { CalendarDate } from '../../time';
import { moneyWords } from '../engine/bilingual';
import { unknownForWantOf, type Judgement } from '../engine/finding';
import { parameterAt } from '../engine/parameter';
import { mostUnder } from '../engine/percent';
import type { Facts } from '../facts';
import { capitalChangeAmount, capitalChangeShare } from './change-parameters';

/**
 * Whether a change of charter capital is too small to be filed: under the share and under the amount. The law does not
 * say of which capital the share is taken; it is read as the one on the certificate, which is what the change changes.
 */
export function judgeCapitalChange(facts: Facts, changedOn: CalendarDate): Judgement | undefined {
  const [share, amount] = [
    parameterAt(capitalChangeShare, changedOn),
    parameterAt(capitalChangeAmount, changedOn),
  ];
  if (share.status === 'outOfScope' || amount.status === 'outOfScope') return undefined;
  const { charterCapitalBeforeChange: before, charterCapital: after } = facts;
  if (before === undefined || after === undefined)
    return unknownForWantOf(facts, ['charterCapitalBeforeChange', 'charterCapital']);
  const change = Math.abs(after - before);
  const most = Math.min(mostUnder(before, share.value), amount.value - 1);
  if (change > most) return undefined;
  return {
    status: 'notApplicable',
    citations: [share.citation],
    compared: {
      actual: change,
      relation: 'atMost',
      limit: most,
      unit: 'đồng',
      percent: share.value,
      of: before,
    },
    explanation: () => {
      const [has, from] = [moneyWords(change), moneyWords(most + 1)];
      return {
        vi: `Vốn điều lệ thay đổi ${has.vi}; chỉ từ ${from.vi} (${share.value} % vốn đang ghi trên giấy chứng nhận, hoặc 01 tỷ đồng) trở lên mới phải đăng ký.`,
        en: `Charter capital changed by ${has.en}; it is filed only from ${from.en} (${share.value} % of the capital on the certificate, or 1 billion đồng).`,
      };
    },
  };
}
