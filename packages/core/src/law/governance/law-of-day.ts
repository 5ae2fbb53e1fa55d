import type { CalendarDate } from '../../time';
import type { Citation } from '../engine/citation';
import { restingOn, type Judgement } from '../engine/finding';
import { parameterAt, type Parameter } from '../engine/parameter';

/** Judges something that has happened by the law of its own day: a later law does not reach back. */
export function judgeByLawOf<Value>(
  day: CalendarDate,
  parameter: Parameter<Value>,
  judge: (value: Value, citation: Citation) => Judgement,
): Judgement {
  const reading = parameterAt(parameter, day);
  if (reading.status === 'inForce')
    return restingOn([reading.citation], judge(reading.value, reading.citation));
  return {
    status: reading.because === 'noSuchNorm' ? 'notApplicable' : 'unknown',
    explanation: reading.note,
    ...(reading.citation && { citations: [reading.citation] }),
  };
}
