import { numberWords } from '../engine/bilingual';
import { compare, unknownForWantOf, unknownWithout } from '../engine/finding';
import { mostUnder } from '../engine/percent';
import { defineRule } from '../engine/rule';
import { inTimeRule } from '../registration/in-time';
import { NOT_FOR_GROUPS, underFullGovernance } from './applicability';
import {
  boardFailure,
  boardMeetings,
  boardSecondCall,
  boardSize,
  foreignBoardShare,
} from './board-parameters';
import { judgeInterval } from './interval';
import { judgeWithin } from './number-within';

export const boardSizeRule = defineRule<{ least: number; most: number }>({
  code: boardSize.code,
  title: boardSize.name,
  facts: ['governance', 'boardMembers'],
  kinds: { cooperative: boardSize, union: boardSize, group: NOT_FOR_GROUPS },
  judge: (circumstances) =>
    underFullGovernance(circumstances, () => {
      const { boardMembers: actual } = circumstances.facts;
      if (actual === undefined) return unknownWithout('boardMembers');
      return judgeWithin(actual, circumstances.value, 'person', {
        what: { vi: 'Số thành viên hội đồng quản trị', en: 'Board of directors' },
        noun: { vi: 'người', en: 'members' },
        advice: {
          vi: 'Cần bầu thêm hoặc giảm bớt và sửa Điều lệ nếu Điều lệ ghi khác.',
          en: 'Elect more or fewer, and amend the charter where it says otherwise.',
        },
      });
    }),
});

export const foreignBoardShareRule = defineRule<number>({
  code: foreignBoardShare.code,
  title: foreignBoardShare.name,
  facts: ['governance', 'foreignBoardMembers', 'boardMembers'],
  kinds: { cooperative: foreignBoardShare, union: foreignBoardShare, group: NOT_FOR_GROUPS },
  judge: (circumstances) =>
    underFullGovernance(circumstances, () => {
      const { foreignBoardMembers: actual, boardMembers: of } = circumstances.facts;
      const percent = circumstances.value;
      if (actual === 0) return { status: 'satisfied', explanation: NO_FOREIGN };
      if (actual === undefined || of === undefined)
        return unknownForWantOf(circumstances.facts, ['foreignBoardMembers', 'boardMembers']);
      const limit = mostUnder(of, percent);
      return compare(
        actual <= limit,
        { actual, relation: 'atMost', limit, unit: 'person', percent, of },
        () => {
          const [has, all, most] = [numberWords(actual), numberWords(of), numberWords(limit)];
          const words = {
            vi: `${has.vi} trong ${all.vi} thành viên hội đồng quản trị là người nước ngoài; phải dưới ${percent} %, tức nhiều nhất ${most.vi}.`,
            en: `${has.en} of ${all.en} board members are foreign; it must be under ${percent} %, so ${most.en} at most.`,
          };
          return { yes: words, no: words };
        },
      );
    }),
});

const NO_FOREIGN = {
  vi: 'Hội đồng quản trị không có người nước ngoài.',
  en: 'There are no foreign board members.',
};

export const boardMeetingsRule = defineRule<number>({
  code: 'board-meetings',
  title: boardMeetings.cooperative.name,
  facts: ['governance', 'lastBoardMeetingOn', 'registeredOn'],
  kinds: { ...boardMeetings, group: NOT_FOR_GROUPS },
  judge: (circumstances) =>
    underFullGovernance(circumstances, () =>
      judgeInterval(circumstances, 'lastBoardMeetingOn', circumstances.facts.lastBoardMeetingOn, {
        vi: 'hội đồng quản trị',
        en: 'board of directors',
      }),
    ),
});

export const boardSecondCallRule = inTimeRule({
  code: boardSecondCall.code,
  title: boardSecondCall.name,
  parameter: boardSecondCall,
  event: 'boardFirstCallFailedOn',
  done: 'boardSecondCallOn',
  words: {
    event: {
      vi: 'cuộc họp hội đồng quản trị thiếu người, dự định',
      en: 'the board meeting that lacked attendance',
    },
    done: { vi: 'triệu tập lần thứ hai', en: 'called a second time' },
  },
});

export const boardFailureRule = inTimeRule({
  code: boardFailure.code,
  title: boardFailure.name,
  parameter: boardFailure,
  event: 'boardSecondCallFailedOn',
  done: 'boardFailureCongressCalledOn',
  words: {
    event: {
      vi: 'cuộc họp hội đồng quản trị lần hai thiếu người, dự định',
      en: 'the second board meeting that lacked attendance',
    },
    done: { vi: 'triệu tập đại hội bất thường', en: 'followed by calling an extraordinary congress' },
  },
});
