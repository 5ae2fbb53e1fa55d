import { z } from 'zod';
import type { CalendarDate } from '../../time';
import { numberWords, type Bilingual } from '../engine/bilingual';
import { law2023, type Citation } from '../engine/citation';
import { compare, restingOn, unknownForWantOf, unknownWithout } from '../engine/finding';
import { defineRule } from '../engine/rule';
import { valueInForce } from '../engine/value-in-force';
import { answerable, DAY_JUDGED } from '../meetings/question';
import { NOT_FOR_GROUPS, underFullGovernance } from './applicability';
import { boardQuorumShare } from './board-parameters';
import { judgeByLawOf } from './law-of-day';

type Share = 'twoThirds' | 'overHalf';
type Shares = Record<'first' | 'second', Share>;

/** The least whole number that reaches the share; nobody at all is no meeting, whatever a share of nobody may be. */
function needed(boardMembers: number, share: Share): number {
  if (share === 'overHalf') return Math.floor(boardMembers / 2) + 1;
  return Math.max(1, Math.ceil((boardMembers * 2) / 3));
}

const SHARES: Record<Share, Bilingual> = {
  twoThirds: { vi: 'ít nhất hai phần ba', en: 'at least two thirds' },
  overHalf: { vi: 'trên 50 %', en: 'more than 50 %' },
};

/** How many board members must attend, or why that cannot be said. */
export type BoardQuorum =
  | { ok: true; needed: number; share: Bilingual; citations: readonly Citation[] }
  | { ok: false; reason: Bilingual };

const question = z.strictObject({
  boardMembers: z.int().positive(),
  call: z.literal([1, 2]),
  on: DAY_JUDGED,
});
const EXPECTED = {
  vi: 'Cần boardMembers (số thành viên hội đồng quản trị, từ 1), call (1 hoặc 2) và on (ngày họp, từ 2013-07-01).',
  en: 'Expected boardMembers (1 or more), call (1 or 2) and on (the day of the meeting, from 2013-07-01).',
};

/**
 * How many of the board of directors must attend for it to meet, on the first (1) or second (2) call.
 *
 * Bad input is answered `ok: false` with the reason. Source: law 23/2012, article 35 clause 5; law 17/2023, article 65 clause 5.
 *
 * @example
 * boardQuorum({ boardMembers: 5, call: 1, on: '2025-03-01' }); // needed: 4
 */
export function boardQuorum(asked: { boardMembers: number; call: 1 | 2; on: CalendarDate }): BoardQuorum {
  const read = answerable(question, asked, EXPECTED);
  if (!read.ok) return read;
  const { boardMembers, call, on } = read.value;
  const reading = valueInForce<Shares>(boardQuorumShare, on);
  const share = reading.value[call === 1 ? 'first' : 'second'];
  const citations = [cite(reading.citation, call === 2)];
  return { ok: true, needed: needed(boardMembers, share), share: SHARES[share], citations };
}

/** The second call stands in a point of its own in law 17/2023. */
function cite(citation: Citation, second: boolean): Citation {
  return second && citation.instrument === 'law-17-2023' ? law2023('d65.k5.b') : citation;
}

export const boardQuorumRule = defineRule<Shares>({
  code: boardQuorumShare.code,
  title: boardQuorumShare.name,
  facts: ['governance', 'lastBoardMeetingOn', 'boardMembers', 'boardAttended', 'boardMetOnSecondCall'],
  kinds: { cooperative: boardQuorumShare, union: boardQuorumShare, group: NOT_FOR_GROUPS },
  judge: (circumstances) =>
    underFullGovernance(circumstances, () => {
      const { facts } = circumstances;
      const {
        lastBoardMeetingOn: day,
        boardMembers: of,
        boardAttended: actual,
        boardMetOnSecondCall,
      } = facts;
      if (day === undefined) return unknownWithout('lastBoardMeetingOn');
      if (day === 'never') return { status: 'notApplicable', explanation: NEVER_MET };
      if (of === undefined || actual === undefined)
        return unknownForWantOf(facts, ['boardMembers', 'boardAttended']);
      return judgeByLawOf<Shares>(day, boardQuorumShare, (value, citation) => {
        const [first, second] = [needed(of, value.first), needed(of, value.second)];
        // Enough for both calls, or for neither: it does not matter which it was.
        const onSecond =
          boardMetOnSecondCall ?? (actual >= first ? false : actual < second ? true : undefined);
        if (onSecond === undefined) return unknownWithout('boardMetOnSecondCall');
        const limit = onSecond ? second : first;
        const share = SHARES[onSecond ? value.second : value.first];
        const [has, all, least] = [numberWords(actual), numberWords(of), numberWords(limit)];
        const vi = `${has.vi} trong ${all.vi} thành viên dự họp; cần ${share.vi}, tức ${least.vi} người.`;
        const en = `${has.en} of ${all.en} members attended; ${share.en} must, so ${least.en}.`;
        const judgement = compare(
          actual >= limit,
          { actual, relation: 'atLeast', limit, unit: 'person', of },
          {
            yes: { vi, en },
            no: { vi: `${vi} Cuộc họp không đủ điều kiện tiến hành.`, en: `${en} It could not be held.` },
          },
        );
        return restingOn([cite(citation, onSecond)], judgement);
      });
    }),
});

const NEVER_MET = {
  vi: 'Hội đồng quản trị chưa họp lần nào.',
  en: 'The board of directors has not met yet.',
};
