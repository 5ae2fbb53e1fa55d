import { compare, unknownWithout, type Judgement } from '../engine/finding';
import { defineRule, type Case } from '../engine/rule';
import { NOT_FOR_GROUPS, underFullGovernance } from './applicability';
import { judgeWithin } from './number-within';
import { supervisoryBoardRequired, supervisoryBoardSize } from './supervision-parameters';

export const supervisoryBoardRequiredRule = defineRule<number | 'fullGovernance'>({
  code: 'supervisory-board-required',
  title: supervisoryBoardRequired.cooperative.name,
  facts: ['governance', 'officialMembers', 'supervisoryBody'],
  kinds: { ...supervisoryBoardRequired, group: NOT_FOR_GROUPS },
  judge: (circumstances) => underFullGovernance(circumstances, () => judgeRequired(circumstances)),
});

function judgeRequired({ facts, value }: Case<number | 'fullGovernance'>): Judgement {
  const { officialMembers, supervisoryBody: body } = facts;
  if (body === 'board') return { status: 'satisfied', explanation: HAS_BOARD };
  if (value === 'fullGovernance')
    return body ? { status: 'violated', explanation: FULL_NEEDS_BOARD } : unknownWithout('supervisoryBody');
  if (officialMembers === undefined)
    return unknownWithout('officialMembers', ...(body ? [] : (['supervisoryBody'] as const)));
  const few = officialMembers < value;
  if (!few && body === undefined) return unknownWithout('supervisoryBody');
  return compare(
    few,
    { actual: officialMembers, relation: 'atMost', limit: value - 1, unit: 'member' },
    () => ({
      yes: {
        vi: `Dưới ${value} thành viên thì Điều lệ chọn ban kiểm soát hoặc kiểm soát viên.`,
        en: `With fewer than ${value} members the charter chooses a supervisory board or a supervisor.`,
      },
      no: {
        vi: `Từ ${value} thành viên trở lên phải bầu ban kiểm soát. Cần bầu tại đại hội tới.`,
        en: `From ${value} members on a supervisory board must be elected. Do so at the next congress.`,
      },
    }),
  );
}

const HAS_BOARD = { vi: 'Đã có ban kiểm soát.', en: 'There is a supervisory board.' };
const FULL_NEEDS_BOARD = {
  vi: 'Tổ chức quản trị đầy đủ phải có ban kiểm soát, dù chỉ 01 thành viên. Cần bầu ban kiểm soát.',
  en: 'Full governance has a supervisory board, be it of one member. Elect one.',
};

export const supervisoryBoardSizeRule = defineRule<{ least: number; most: number }>({
  code: supervisoryBoardSize.code,
  title: supervisoryBoardSize.name,
  facts: ['governance', 'supervisoryBody', 'supervisors'],
  kinds: { cooperative: supervisoryBoardSize, union: supervisoryBoardSize, group: NOT_FOR_GROUPS },
  judge: (circumstances) =>
    underFullGovernance(circumstances, () => {
      const { supervisors: actual, supervisoryBody: body } = circumstances.facts;
      if (body === undefined) return unknownWithout('supervisoryBody');
      if (body === 'supervisor') return { status: 'notApplicable', explanation: NO_NUMBER };
      if (actual === undefined) return unknownWithout('supervisors');
      return judgeWithin(actual, circumstances.value, 'person', {
        what: { vi: 'Số thành viên ban kiểm soát', en: 'Supervisory board' },
        noun: { vi: 'người', en: 'members' },
        advice: { vi: 'Cần bầu lại cho đúng số lượng.', en: 'Elect the right number.' },
      });
    }),
});

const NO_NUMBER = {
  vi: 'Số lượng này đặt cho ban kiểm soát, không đặt cho kiểm soát viên.',
  en: 'The number is set for a supervisory board, not for a supervisor.',
};
