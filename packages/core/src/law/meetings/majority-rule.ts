import { numberWords } from '../engine/bilingual';
import { compare, restingOn, unknownForWantOf, unknownWithout, type Judgement } from '../engine/finding';
import { UNDER_LAW_2023 } from '../engine/instrument';
import { defineRule, type Case } from '../engine/rule';
import { NOT_FOR_GROUPS } from '../governance/applicability';
import { largeMajority, type LargeMajority } from './majority-parameters';
import { NO_CONGRESS } from './quorum-rule';
import { votesToPass } from './votes-to-pass';

export const resolutionMajorityRule = defineRule<LargeMajority>({
  code: 'resolution-majority',
  title: { vi: 'Đủ phiếu thông qua nghị quyết', en: 'Votes enough for the resolution' },
  facts: ['lastCongressOn', 'resolutionMatter', 'votesCast', 'votesFor', 'congressAttended'],
  kinds: { cooperative: largeMajority, union: largeMajority, group: NOT_FOR_GROUPS },
  judge,
});

function judge({ facts }: Case<LargeMajority>): Judgement {
  const { lastCongressOn: on, resolutionMatter: matter, votesCast, votesFor: actual } = facts;
  if (on === undefined) return unknownWithout('lastCongressOn');
  if (on === 'never') return { status: 'notApplicable', explanation: NO_CONGRESS };
  if (matter === undefined || votesCast === undefined || actual === undefined)
    return unknownForWantOf(facts, ['resolutionMatter', 'votesCast', 'votesFor']);
  if (votesCast === 0) return { status: 'violated', explanation: NO_VOTES };
  const byHead = on < UNDER_LAW_2023.from;
  if (byHead && facts.congressAttended === undefined) return unknownWithout('congressAttended');
  const passed = votesToPass({ votesCast, matter, on, ...(byHead && { present: facts.congressAttended }) });
  if (!passed.ok) return { status: 'unknown', explanation: passed.reason };
  const { needed: limit, of, percent, base, citations } = passed;
  // The 2012 law does not say of whom more than half is taken: only what holds in both readings is concluded.
  if (passed.note && actual < limit && actual * 2 > votesCast)
    return { status: 'unknown', explanation: passed.note, citations };
  const judgement = compare(
    actual >= limit,
    { actual, relation: 'atLeast', limit, unit: 'vote', percent, of },
    () => {
      const [has, all, least] = [numberWords(actual), numberWords(of), numberWords(limit)];
      const vi = `${has.vi} phiếu tán thành; cần ít nhất ${least.vi} (${overWords(passed.relation).vi} ${percent} % của ${all.vi}: ${base.vi}).`;
      const en = `${has.en} votes in favour; ${least.en} are needed (${overWords(passed.relation).en} ${percent} % of ${all.en}: ${base.en}).`;
      return {
        yes: { vi, en },
        no: { vi: `${vi} Nội dung chưa được thông qua.`, en: `${en} It is not passed.` },
      };
    },
  );
  return restingOn(citations, judgement);
}

const NO_VOTES = { vi: 'Không có phiếu biểu quyết nào.', en: 'No vote was cast.' };

function overWords(relation: 'atLeast' | 'moreThan') {
  return relation === 'atLeast' ? { vi: 'ít nhất', en: 'at least' } : { vi: 'trên', en: 'more than' };
}
