import type { CalendarDate } from '../../time';
import { dayWords, type Bilingual } from '../engine/bilingual';
import { restingOn, settledBy, unknownWithout, type Judgement } from '../engine/finding';
import type { Parameter } from '../engine/parameter';
import { defineRule, type Case, type Rule, type RuleDefinition } from '../engine/rule';
import { endWords, placeInTerm, termOfMonths, unclearEnd } from '../engine/term';
import type { FactName, Facts } from '../facts';
import { NOT_FOR_GROUPS, type DayFact } from '../registration/in-time';

/** Something that must not last longer than some months on end. */
interface LastingGround extends Pick<RuleDefinition<number>, 'code' | 'title' | 'consequences'> {
  parameter: Parameter<number>;
  since: DayFact;
  /** What lasts: `thiếu thành viên`, `too few members`. */
  what: Bilingual;
  /** Time before the law knew the ground does not count. */
  countsFrom?: CalendarDate;
  /** Other facts that show it does not last today. Unknown facts are named; a known answer stays whatever else is told. */
  cleared: {
    facts: readonly FactName[];
    judge: (facts: Facts, on: CalendarDate) => 'cleared' | 'standing' | readonly FactName[] | Judgement;
  };
}

/** Makes a rule of a ground that needs something to last: short of that time, or once it is over, there is none. */
export function lastingGroundRule(ground: LastingGround): Rule {
  const { code, title, parameter, since, cleared, consequences } = ground;
  return defineRule<number>({
    code,
    title,
    facts: [since, ...cleared.facts],
    kinds: { cooperative: parameter, union: parameter, group: NOT_FOR_GROUPS },
    judge: (circumstances) => judge(ground, circumstances),
    ...(consequences && { consequences }),
  });
}

function judge(ground: LastingGround, { facts, on, value: months, citation }: Case<number>): Judgement {
  const { since: name, what, cleared, countsFrom } = ground;
  const given = facts[name];
  if (given === 'never') return { status: 'satisfied', explanation: () => not(what) };
  const now = cleared.judge(facts, on);
  if (now === 'cleared') return { status: 'satisfied', explanation: () => not(what) };
  if (given === undefined) return unknownWithout(name);
  const since = countsFrom !== undefined && given < countsFrom ? countsFrom : given;
  const term = termOfMonths(since, months);
  const citations = [citation, ...term.citations];
  const place = placeInTerm(term, on);
  const compared = { actual: on, relation: 'atMost', limit: term.effective, unit: 'day' } as const;
  if (place === 'within')
    return restingOn(
      citations,
      settledBy(true, compared, () => running(what, since, months, endWords(term))),
    );
  if (typeof now === 'object') return restingOn(citations, 'status' in now ? now : unknownWithout(...now));
  if (place === 'unclear') return { status: 'unknown', citations, explanation: () => unclearEnd(term) };
  return restingOn(
    citations,
    settledBy(false, compared, () => overdue(what, since, months, endWords(term))),
  );
}

function not(what: Bilingual): Bilingual {
  return { vi: `Hiện không có tình trạng ${what.vi}.`, en: `There is no case of ${what.en} today.` };
}

function running(what: Bilingual, since: CalendarDate, months: number, last: Bilingual): Bilingual {
  const day = dayWords(since);
  return {
    vi: `Tình trạng ${what.vi} từ ngày ${day}; đến hết ngày ${last.vi} là đủ ${months} tháng. Cần khắc phục trước ngày đó.`,
    en: `A case of ${what.en} since ${day}; ${months} months are full at the end of ${last.en}. Put it right before.`,
  };
}

function overdue(what: Bilingual, since: CalendarDate, months: number, last: Bilingual): Bilingual {
  const day = dayWords(since);
  return {
    vi: `Tình trạng ${what.vi} từ ngày ${day} đã kéo dài quá ${months} tháng; hạn là ngày ${last.vi}. Cần khắc phục ngay.`,
    en: `A case of ${what.en} since ${day} has lasted for more than ${months} months; they ended on ${last.en}. Put it right now.`,
  };
}
