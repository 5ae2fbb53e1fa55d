import type { CalendarDate } from '../../time';
import { capitalised, dayWords, type Bilingual } from '../engine/bilingual';
import type { Citation } from '../engine/citation';
import { restingOn, unknownWithout, type Judgement } from '../engine/finding';
import { readingOf, type Parameter, type ParameterReading } from '../engine/parameter';
import { defineRule, outside, type Rule, type RuleDefinition } from '../engine/rule';
import { endWords, placeInTerm, unclearEnd, type Ending, type Term } from '../engine/term';
import type { FactName, Facts } from '../facts';
import { counting, countingBack } from './counting';

/** The facts that are a day, or `never`. */
export type DayFact = {
  [Name in FactName]: [Exclude<Facts[Name], undefined>] extends [CalendarDate | 'never']
    ? 'never' extends Facts[Name]
      ? Name
      : never
    : never;
}[FactName];

/** Something that must be registered, notified or sent within a term of something that happened. */
export interface InTime extends Pick<RuleDefinition<number>, 'code' | 'title' | 'unless' | 'consequences'> {
  parameter: Parameter<number>;
  event: DayFact | 'registeredOn' | 'contractSignedOn';
  done: DayFact;
  /** The event as a noun (`việc đổi tên`, `the change of name`) and the duty as a participle (`đăng ký`, `registered`). */
  words: { event: Bilingual; done: Bilingual; none?: Bilingual };
  /** For cooperatives and unions unless told. */
  kinds?: RuleDefinition<number>['kinds'];
  /** The duty comes before the event. */
  ahead?: boolean;
  /** Other facts that decide whether the duty is there at all: a judgement where it is not, or is not known. */
  unlessExempt?: {
    facts: readonly FactName[];
    judge: (facts: Facts, event: CalendarDate) => Judgement | undefined;
  };
  /** Other places that say the same. */
  also?: {
    facts: readonly FactName[];
    citations: (facts: Facts, event: CalendarDate) => readonly Citation[];
  };
}

export const NOT_FOR_GROUPS = {
  notFor: {
    vi: 'Nghĩa vụ này đặt cho hợp tác xã và liên hiệp; tổ hợp tác theo các điều riêng.',
    en: 'This duty is for cooperatives and unions; groups have articles of their own.',
  },
};

/** Makes a rule of a duty with a term. The law of the day of the event gives the term: a later law does not reach back. */
export function inTimeRule(duty: InTime): Rule {
  const { code, title, parameter, event, done, unlessExempt, also } = duty;
  return defineRule<number>({
    code,
    title,
    facts: [event, done, ...(unlessExempt?.facts ?? []), ...(also?.facts ?? [])],
    kinds: duty.kinds ?? { cooperative: parameter, union: parameter, group: NOT_FOR_GROUPS },
    judge: judging(duty),
    ...(duty.unless && { unless: duty.unless }),
    ...(duty.consequences && { consequences: duty.consequences }),
  });
}

function judging(duty: InTime): RuleDefinition<number>['judge'] {
  const { parameter, event, done, unlessExempt, also, ahead } = duty;
  const read = readingOf(parameter);
  const nothing: Judgement = { status: 'notApplicable', explanation: () => none(duty) };
  const counts = new Map<ParameterReading<number>, (day: CalendarDate) => Term>();
  return ({ facts, on }) => {
    const happened = facts[event];
    if (happened === undefined) return unknownWithout(event);
    if (happened === 'never') return nothing;
    const reading = read(happened);
    if (reading.status === 'outOfScope') return outside(reading);
    let count = counts.get(reading);
    if (!count) counts.set(reading, (count = (ahead ? countingBack : counting)(parameter, reading)));
    const due = count(happened);
    const others = also?.citations(facts, happened) ?? NO_OTHERS;
    const citations = others.length > 0 ? [...others, ...due.citations.slice(1)] : due.citations;
    const exempt = unlessExempt?.judge(facts, happened);
    if (exempt) return restingOn(citations, exempt);
    return judgeDone(duty, happened, due, facts[done], on, citations);
  };
}

const NO_OTHERS: readonly never[] = [];

function judgeDone(
  duty: InTime,
  happened: CalendarDate,
  due: Ending,
  done: CalendarDate | 'never' | undefined,
  on: CalendarDate,
  citations: readonly Citation[],
): Judgement {
  const acted = done === undefined || done === 'never' ? undefined : done;
  const actual = acted ?? on;
  const place = placeInTerm(due, actual);
  if (place !== 'within' && done === undefined) return restingOn(citations, unknownWithout(duty.done));
  if (place === 'unclear') return { status: 'unknown', explanation: () => unclearEnd(due), citations };
  const holds = place === 'within';
  return {
    status: holds ? 'satisfied' : 'violated',
    explanation: () => wordsFor(duty, happened, due, acted, holds),
    missing: undefined,
    compared: { actual, relation: 'atMost', limit: due.effective, unit: 'day' },
    citations,
  };
}

function wordsFor(
  { words: { event, done } }: InTime,
  happened: CalendarDate,
  due: Ending,
  acted: CalendarDate | undefined,
  inTime: boolean,
): Bilingual {
  const [last, day] = [endWords(due), dayWords(happened)];
  const vi = `${capitalised(event.vi)} ngày ${day}`;
  const en = `${capitalised(event.en)} of ${day}`;
  if (acted) {
    const actedOn = dayWords(acted);
    return inTime
      ? {
          vi: `${vi} đã ${done.vi} ngày ${actedOn}, kịp hạn ${last.vi}.`,
          en: `${en} was ${done.en} on ${actedOn}, in time for ${last.en}.`,
        }
      : {
          vi: `${vi} đã ${done.vi} ngày ${actedOn}, muộn hơn hạn ${last.vi}.`,
          en: `${en} was ${done.en} on ${actedOn}, after it was due on ${last.en}.`,
        };
  }
  return inTime
    ? {
        vi: `${vi} cần ${done.vi} chậm nhất ngày ${last.vi}.`,
        en: `${en} is to be ${done.en} by ${last.en}.`,
      }
    : {
        vi: `${vi} chưa ${done.vi} dù đã quá hạn ${last.vi}. Cần làm ngay.`,
        en: `${en} was to be ${done.en} by ${last.en} and has not been. Do it now.`,
      };
}

function none({ words: { event, none: said } }: InTime): Bilingual {
  return said ?? { vi: `Chưa có ${event.vi}.`, en: `It has not come to ${event.en}.` };
}
