import { moneyWords, type Bilingual } from '../engine/bilingual';
import { unknownWithout, type Judgement } from '../engine/finding';
import type { Case } from '../engine/rule';
import { unknownAmong } from '../engine/unknown-among';
import { factCatalogue, type FactName } from '../facts';
import type { DissolutionCondition } from './parameters';

const DEBTS = ['outstandingTaxDebt', 'otherDebts'] as const;

/** Answers: may it be dissolved now? One open condition is enough for no; yes needs all of them known. */
export function judgeSettled({ facts, value: conditions }: Case<readonly DissolutionCondition[]>): Judgement {
  if (facts.dissolving === undefined) return unknownWithout('dissolving');
  if (!facts.dissolving) return { status: 'notApplicable', explanation: NOT_DISSOLVING };
  const owed = DEBTS.filter((name) => (facts[name] ?? 0) > 0);
  const disputeMatters = conditions.includes('noDispute');
  const open: Bilingual[] = owed.map((name) => debtWords(name, facts[name] ?? 0));
  if (disputeMatters && facts.pendingDispute) open.push(DISPUTE);
  if (open.length > 0) {
    const [first] = owed;
    const compared =
      first && ({ actual: facts[first] ?? 0, relation: 'atMost', limit: 0, unit: 'đồng' } as const);
    return { status: 'violated', explanation: () => notYet(open), compared };
  }
  const missing: FactName[] = unknownAmong(facts, DEBTS);
  if (disputeMatters && facts.pendingDispute === undefined) missing.push('pendingDispute');
  if (missing.length > 0) return unknownWithout(...missing);
  return {
    status: 'satisfied',
    explanation: READY,
    compared: { actual: 0, relation: 'atMost', limit: 0, unit: 'đồng' },
  };
}

function debtWords(name: (typeof DEBTS)[number], amount: number): Bilingual {
  const { label } = factCatalogue[name];
  const money = moneyWords(amount);
  return { vi: `${label.vi}: ${money.vi}`, en: `${label.en}: ${money.en}` };
}

function notYet(open: readonly Bilingual[]): Bilingual {
  const list = (language: 'vi' | 'en') => open.map((words) => words[language]).join('; ');
  return {
    vi: `Chưa thể hoàn tất giải thể. Còn phải giải quyết: ${list('vi')}.`,
    en: `The dissolution cannot be completed yet. Still to be settled: ${list('en')}.`,
  };
}

const DISPUTE: Bilingual = {
  vi: 'tranh chấp đang ở Tòa án hoặc Trọng tài',
  en: 'a dispute before a court or an arbitrator',
};
const NOT_DISSOLVING: Bilingual = {
  vi: 'Chỉ xét khi hợp tác xã đang hoặc muốn giải thể.',
  en: 'Looked at only when it is being dissolved or wants to be.',
};
const READY: Bilingual = {
  vi: 'Các khoản nợ đã thanh toán xong, không còn vướng mắc nào trong các điều kiện luật nêu; có thể nộp hồ sơ giải thể.',
  en: 'All debts are paid and no condition the law names stands in the way; the dissolution can be filed.',
};
