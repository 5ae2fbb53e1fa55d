import { numberWords } from '../engine/bilingual';
import { compare, unknownForWantOf, unknownWithout, type Judgement } from '../engine/finding';
import { defineRule, type Case } from '../engine/rule';
import { NOT_FOR_GROUPS } from '../governance/applicability';
import { judgeByLawOf } from '../governance/law-of-day';
import { congressQuorum } from './congress-parameters';
import { quorumBase } from './quorum';
import { leastAtLeast } from './share-of';

/** Said of one that has held no congress. */
export const NO_CONGRESS = {
  vi: 'Chưa họp đại hội thành viên lần nào.',
  en: 'No congress has met yet.',
};

type Percents = Readonly<Record<1 | 2 | 3, number>>;

export const congressQuorumRule = defineRule<Percents>({
  code: congressQuorum.code,
  title: congressQuorum.name,
  facts: ['lastCongressOn', 'congressCall', 'congressInvited', 'congressAttended'],
  kinds: { cooperative: congressQuorum, union: congressQuorum, group: NOT_FOR_GROUPS },
  judge: judgeQuorum,
});

function judgeQuorum({ facts }: Case<Percents>): Judgement {
  const { lastCongressOn: day, congressCall: call, congressInvited: of, congressAttended: actual } = facts;
  if (day === undefined) return unknownWithout('lastCongressOn');
  if (day === 'never') return { status: 'notApplicable', explanation: NO_CONGRESS };
  if (call === undefined) return unknownWithout('congressCall');
  if (call !== 3 && (of === undefined || actual === undefined))
    return unknownForWantOf(facts, ['congressInvited', 'congressAttended']);
  return judgeByLawOf<Percents>(day, congressQuorum, (value, citation) => {
    if (call === 3 || of === undefined || actual === undefined)
      return { status: 'satisfied', explanation: ANY_NUMBER };
    const percent = value[call];
    const limit = leastAtLeast(of, percent);
    return compare(
      actual >= limit,
      { actual, relation: 'atLeast', limit, unit: 'person', percent, of },
      () => {
        const base = quorumBase(citation);
        const [has, all, least] = [numberWords(actual), numberWords(of), numberWords(limit)];
        const vi = `Lần triệu tập ${call}: ${has.vi} trong ${all.vi} người tham dự; cần ít nhất ${least.vi} (${percent} % ${base.vi}).`;
        const en = `Call ${call}: ${has.en} of ${all.en} attended; ${least.en} are needed (${percent} % of ${base.en}).`;
        return {
          yes: { vi, en },
          no: { vi: `${vi} Phải hoãn và triệu tập lại.`, en: `${en} It must be put off and called again.` },
        };
      },
    );
  });
}

const ANY_NUMBER = {
  vi: 'Họp theo lần triệu tập thứ ba thì không phụ thuộc số người tham dự.',
  en: 'On the third call it is held whatever the attendance.',
};
