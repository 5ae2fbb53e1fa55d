import { law2023 } from '../engine/citation';
import { compare, restingOn, unknownForWantOf, unknownWithout, type Judgement } from '../engine/finding';
import { defineRule } from '../engine/rule';
import type { Facts } from '../facts';
import { NOT_FOR_GROUPS, underFullGovernance } from './applicability';
import { boardTerm } from './board-parameters';
import { judgeWithin } from './number-within';
import { directorTerm, supervisorsTerm } from './supervision-parameters';

const AMEND = { vi: 'Cần sửa nhiệm kỳ trong Điều lệ.', en: 'Amend the term in the charter.' };
const MONTHS = { vi: 'tháng', en: 'months' };

function judgeTerm(
  actual: number,
  years: { least: number; most: number },
  vi: string,
  en: string,
): Judgement {
  const bounds = { least: years.least * 12, most: years.most * 12 };
  return judgeWithin(actual, bounds, 'month', { what: { vi, en }, noun: MONTHS, advice: AMEND });
}

export const boardTermRule = defineRule<{ least: number; most: number }>({
  code: boardTerm.code,
  title: boardTerm.name,
  facts: ['governance', 'boardTermMonths'],
  kinds: { cooperative: boardTerm, union: boardTerm, group: NOT_FOR_GROUPS },
  judge: (circumstances) =>
    underFullGovernance(circumstances, () => {
      const { boardTermMonths: actual } = circumstances.facts;
      if (actual === undefined) return unknownWithout('boardTermMonths');
      return judgeTerm(actual, circumstances.value, 'Nhiệm kỳ hội đồng quản trị', 'Term of the board');
    }),
});

export const directorTermRule = defineRule<number>({
  code: directorTerm.code,
  title: directorTerm.name,
  facts: ['governance', 'directorHired', 'directorTermMonths'],
  kinds: { cooperative: directorTerm, union: directorTerm, group: NOT_FOR_GROUPS },
  judge({ facts: { governance, directorHired, directorTermMonths: actual }, value: most }) {
    if (governance === undefined) return unknownWithout('governance');
    const citations = [law2023(governance === 'full' ? 'd68.k2' : 'd71.k2')];
    if (governance === 'full' && directorHired === undefined) return unknownWithout('directorHired');
    if (governance === 'full' && directorHired)
      return { status: 'notApplicable', explanation: BY_CONTRACT, citations: [law2023('d68.k3')] };
    if (actual === undefined) return restingOn(citations, unknownWithout('directorTermMonths'));
    return restingOn(
      citations,
      judgeTerm(actual, { least: 0, most }, 'Nhiệm kỳ giám đốc', 'Term of the director'),
    );
  },
});

const BY_CONTRACT = {
  vi: 'Giám đốc được thuê thì nhiệm kỳ theo hợp đồng lao động.',
  en: 'The term of a hired director is that of the labour contract.',
};

export const supervisorsTermRule = defineRule<number | 'asBoard'>({
  code: supervisorsTerm.code,
  title: supervisorsTerm.name,
  facts: ['governance', 'supervisorsTermMonths', 'boardTermMonths'],
  kinds: { cooperative: supervisorsTerm, union: supervisorsTerm, group: NOT_FOR_GROUPS },
  judge({ facts, value: most }) {
    if (most === 'asBoard') return judgeAsBoard(facts);
    const { governance, supervisorsTermMonths: actual } = facts;
    if (governance === undefined) return unknownWithout('governance');
    if (actual === undefined) return unknownWithout('supervisorsTermMonths');
    const citations = [law2023(governance === 'full' ? 'd69.k1' : 'd72.k2')];
    const what = governance === 'full' ? 'ban kiểm soát' : 'kiểm soát viên';
    return restingOn(
      citations,
      judgeTerm(actual, { least: 0, most }, `Nhiệm kỳ ${what}`, 'Term of the supervisors'),
    );
  },
});

function judgeAsBoard(facts: Facts): Judgement {
  const { supervisorsTermMonths: actual, boardTermMonths: board } = facts;
  if (actual === undefined || board === undefined)
    return unknownForWantOf(facts, ['supervisorsTermMonths', 'boardTermMonths']);
  return compare(
    actual === board,
    { actual, relation: actual < board ? 'atLeast' : 'atMost', limit: board, unit: 'month' },
    () => {
      const vi = `Nhiệm kỳ kiểm soát là ${actual} tháng; phải bằng nhiệm kỳ hội đồng quản trị là ${board} tháng.`;
      const en = `The supervisors’ term is ${actual} months; it must be the board’s, ${board} months.`;
      return { yes: { vi, en }, no: { vi: `${vi} ${AMEND.vi}`, en: `${en} ${AMEND.en}` } };
    },
  );
}
