import type { CalendarDate } from '../../time';
import type { Bilingual } from '../engine/bilingual';
import { parameterAt, type Parameter } from '../engine/parameter';
import { dueOf } from '../engine/term';
import type { FactName, Facts } from '../facts';
import { counting, countingBack } from '../registration/counting';
import type { DayFact } from '../registration/in-time';
import { COOPERATIVES_AND_UNIONS, NOTHING, type Dating, type Duty } from './duty';

/** Something due within a term of an event, or before it. */
interface EventDuty {
  /** That of the rule which judges it. */
  code: string;
  title: Bilingual;
  parameter: Parameter<number>;
  event: DayFact;
  /** Whether, and when, it was done. */
  done: DayFact;
  /** Due before the event. */
  ahead?: true;
  /** What else decides whether it is owed: yes, no, or the facts that tell. */
  owed?: (facts: Facts, happened: CalendarDate) => boolean | readonly FactName[];
}

/** The law of the day of the event gives the term. An event that is not told of is not asked for: there may be none. */
export function eventDuty({ code, title, parameter, event, done, ahead, owed }: EventDuty): Duty {
  return {
    code,
    title,
    ...COOPERATIVES_AND_UNIONS,
    date(facts): Dating {
      const [happened, acted] = [facts[event], facts[done]];
      const isDone = acted !== undefined && acted !== 'never';
      if (happened === undefined || happened === 'never' || isDone) return NOTHING;
      const isOwed = owed?.(facts, happened) ?? true;
      if (isOwed === false) return NOTHING;
      if (isOwed !== true) return { missing: isOwed };
      const reading = parameterAt(parameter, happened);
      if (reading.status === 'inForce')
        return { dues: [dueOf((ahead ? countingBack : counting)(parameter, reading)(happened))] };
      return reading.because === 'sourceNotFound' ? { undated: reading.note } : NOTHING;
    },
  };
}
