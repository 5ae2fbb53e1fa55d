import type { CalendarDate } from '../../time';
import { parameterAt, type Parameter, type ParameterValue } from './parameter';

/** What a parameter says on a day on which it is known to have a value. */
export function valueInForce<Value>(parameter: Parameter<Value>, on: CalendarDate): ParameterValue<Value> {
  const reading = parameterAt(parameter, on);
  if (reading.status === 'outOfScope') throw new Error(reading.note.en);
  return reading;
}
