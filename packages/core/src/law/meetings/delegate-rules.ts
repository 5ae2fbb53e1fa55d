import { numberWords } from '../engine/bilingual';
import { compare, restingOn, unknownWithout, type Judgement } from '../engine/finding';
import { defineRule, type Case } from '../engine/rule';
import { NOT_FOR_GROUPS } from '../governance/applicability';
import { delegateCongressFrom, delegateFloors, type DelegateFloor } from './congress-parameters';
import { floorFor, floorOf } from './delegates-required';

const ALL_MEMBERS = {
  vi: 'Đại hội họp toàn thể, không theo hình thức đại biểu.',
  en: 'The congress is of all members, not of delegates.',
};

export const delegateCongressRule = defineRule<number>({
  code: delegateCongressFrom.code,
  title: delegateCongressFrom.name,
  facts: ['delegateCongress', 'officialMembers'],
  kinds: { cooperative: delegateCongressFrom, union: delegateCongressFrom, group: NOT_FOR_GROUPS },
  judge({ facts: { delegateCongress, officialMembers: actual }, value: limit }) {
    if (delegateCongress === undefined) return unknownWithout('delegateCongress');
    if (!delegateCongress) return { status: 'notApplicable', explanation: ALL_MEMBERS };
    if (actual === undefined) return unknownWithout('officialMembers');
    return compare(actual >= limit, { actual, relation: 'atLeast', limit, unit: 'member' }, () => {
      const [has, least] = [numberWords(actual), numberWords(limit)];
      const vi = `Có ${has.vi} thành viên chính thức; từ ${least.vi} thành viên mới được họp đại hội đại biểu.`;
      const en = `It has ${has.en} official members; delegates are allowed from ${least.en} on.`;
      return {
        yes: { vi, en },
        no: { vi: `${vi} Phải họp đại hội toàn thể.`, en: `${en} Hold a congress of all members.` },
      };
    });
  },
});

export const delegatesMinimumRule = defineRule<readonly DelegateFloor[]>({
  code: delegateFloors.code,
  title: delegateFloors.name,
  facts: ['delegateCongress', 'officialMembers', 'delegates'],
  kinds: { cooperative: delegateFloors, union: delegateFloors, group: NOT_FOR_GROUPS },
  judge: judgeDelegates,
});

function judgeDelegates({ facts, value, citation }: Case<readonly DelegateFloor[]>): Judgement {
  const { delegateCongress, officialMembers: of, delegates: actual } = facts;
  if (delegateCongress === undefined) return unknownWithout('delegateCongress');
  if (!delegateCongress) return { status: 'notApplicable', explanation: ALL_MEMBERS };
  if (of === undefined) return unknownWithout('officialMembers');
  const floor = floorFor(of, value);
  const all = numberWords(of);
  if (!floor)
    return {
      status: 'notApplicable',
      explanation: () => ({
        vi: `Với ${all.vi} thành viên chính thức luật không đặt số đại biểu tối thiểu.`,
        en: `For ${all.en} official members the law sets no minimum number of delegates.`,
      }),
    };
  if (actual === undefined) return unknownWithout('delegates');
  const limit = floorOf(of, floor);
  const judgement = compare(
    actual >= limit,
    {
      actual,
      relation: 'atLeast',
      limit,
      unit: 'delegate',
      ...(floor.percent !== undefined && { percent: floor.percent, of }),
    },
    () => {
      const [has, least] = [numberWords(actual), numberWords(limit)];
      const vi = `Có ${has.vi} đại biểu; ${all.vi} thành viên chính thức cần ít nhất ${least.vi} đại biểu.`;
      const en = `There are ${has.en} delegates; ${all.en} official members call for ${least.en} at least.`;
      return {
        yes: { vi, en },
        no: { vi: `${vi} Cần bầu thêm đại biểu.`, en: `${en} Elect more delegates.` },
      };
    },
  );
  return restingOn([{ ...citation, point: floor.point }], judgement);
}
