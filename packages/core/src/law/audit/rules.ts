import { addMonths } from '../../time';
import { law2023 } from '../engine/citation';
import { unknownWithout, type Judgement } from '../engine/finding';
import { UNDER_LAW_2023 } from '../engine/instrument';
import { valueInForce } from '../engine/value-in-force';
import { defineRule, type Case } from '../engine/rule';
import { termOfDays } from '../engine/term';
import { latestYearEnd } from '../reporting/duty-years';
import { compareToTerm } from '../reporting/transition';
import { judgeInterval } from './interval';
import { auditedUnionMembers, auditInterval, fundAuditTerm, legalEntityAudit } from './parameters';
import * as words from './words';

function judgeAudit(circumstances: Case<number>): Judgement {
  const { facts, on } = circumstances;
  if (facts.kind === 'cooperative') {
    if (facts.sizeClass === undefined) return unknownWithout('sizeClass');
    if (facts.sizeClass !== 'large') return { status: 'notApplicable', explanation: words.NOT_LARGE };
    return judgeInterval(circumstances);
  }
  if (facts.officialMembers === undefined) return unknownWithout('officialMembers');
  const least = valueInForce(auditedUnionMembers, on).value;
  if (facts.officialMembers < least)
    return { status: 'notApplicable', explanation: () => words.SMALL_UNION(least) };
  return judgeInterval(circumstances);
}

export const independentAuditRule = defineRule<number>({
  code: 'independent-audit',
  title: { vi: 'Kiểm toán độc lập định kỳ', en: 'Regular independent audit' },
  facts: ['sizeClass', 'officialMembers', 'fiscalYearEnd', 'lastAuditedYearEnd', 'auditDutySince'],
  kinds: { cooperative: auditInterval, union: auditInterval, group: words.NOT_FOR_GROUPS },
  judge: judgeAudit,
});

export const fundAuditRule = defineRule<number>({
  code: 'fund-audit',
  title: { vi: 'Kiểm toán hằng năm của Quỹ hỗ trợ phát triển', en: 'Yearly audit of a development fund' },
  facts: ['developmentFund', 'fiscalYearEnd', 'lastAuditedYearEnd', 'registeredOn'],
  kinds: { cooperative: fundAuditTerm, union: fundAuditTerm, group: words.NOT_FOR_GROUPS },
  judge({ facts, on, value: days, citation }) {
    const { developmentFund, fiscalYearEnd, lastAuditedYearEnd: audited, registeredOn } = facts;
    if (developmentFund === undefined) return unknownWithout('developmentFund');
    if (!developmentFund) return { status: 'notApplicable', explanation: words.NOT_A_FUND };
    if (fiscalYearEnd === undefined) return unknownWithout('fiscalYearEnd');
    const latest = latestYearEnd(fiscalYearEnd, on);
    const running = compareToTerm(termOfDays(latest, days), citation, on, () =>
      words.fundWords(latest, days),
    );
    if (running.status === 'unknown') return running;
    // While the term of the latest year runs, the audit that is due is that of the year before.
    const end = running.status === 'satisfied' ? addMonths(latest, -12) : latest;
    const citations = on >= UNDER_LAW_2023.from ? [law2023('d106.k2.c'), citation] : [citation];
    if (audited !== undefined && audited !== 'never' && audited >= end)
      return { status: 'satisfied', citations, explanation: () => words.AUDITED(audited) };
    if (registeredOn === undefined) return unknownWithout('registeredOn');
    if (registeredOn > end) return { status: 'satisfied', citations, explanation: words.NEW_FUND };
    if (audited === undefined) return unknownWithout('lastAuditedYearEnd');
    const overdue = compareToTerm(termOfDays(end, days), citation, on, () => words.fundWords(end, days));
    return { ...overdue, citations: [...citations, ...(overdue.citations ?? []).slice(1)] };
  },
});

export const legalEntityAuditRule = defineRule<true>({
  code: 'legal-entity-audit',
  title: {
    vi: 'Kiểm toán bắt buộc khi có thành viên là pháp nhân',
    en: 'Compulsory audit where a member is a legal person',
  },
  facts: ['legalEntityMembers'],
  kinds: { cooperative: legalEntityAudit, union: legalEntityAudit, group: words.NOT_FOR_GROUPS },
  judge({ facts: { legalEntityMembers }, citation }) {
    if (legalEntityMembers === undefined) return unknownWithout('legalEntityMembers');
    if (legalEntityMembers === 0) return { status: 'notApplicable', explanation: words.NO_LEGAL_ENTITY };
    return { status: 'unknown', citations: [citation], explanation: words.HOW_OFTEN };
  },
});
