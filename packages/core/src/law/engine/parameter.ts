import { z } from 'zod';
import { dayNumber, isCalendarDate, type CalendarDate } from '../../time';
import { bilingualSchema, type Bilingual } from '../../vi/bilingual';
import { citationSchema, type Citation } from './citation';
import { timeline, type Dated } from './dated';
import { frozen } from './frozen';

const day = z.custom<CalendarDate>(isCalendarDate, 'Expected a day, YYYY-MM-DD');
const span = { from: day, to: day.optional() };

const unit = z.enum([
  'member',
  'person',
  'vote',
  'delegate',
  'percent',
  'đồng',
  'year',
  'month',
  'day',
  'workingDay',
  'condition',
]);

/** One value over one span of time, never without its source, how well it is known, and when that was last checked. */
const valueSchema = z.strictObject({
  ...span,
  value: z.unknown(),
  /** Where a law counted in another unit than the parameter does now: 60 days once, 7 working days today. */
  unit: unit.optional(),
  citation: citationSchema,
  checkedOn: day,
});

/** A span without a value, told apart: the law set no such norm, or it did and its text has not been found. */
const absenceSchema = z.strictObject({
  ...span,
  because: z.enum(['noSuchNorm', 'sourceNotFound']),
  note: bilingualSchema,
  citation: citationSchema.optional(),
});

/** What a parameter must look like; the test holds every parameter against it. */
export const parameterSchema = z
  .strictObject({
    code: z.string().regex(/^[a-z]+(-[a-z]+)*(\.[a-z]+)?$/),
    name: bilingualSchema,
    unit,
    values: z.array(valueSchema).min(1),
    absences: z.array(absenceSchema).optional(),
  })
  .refine(({ values, absences = [] }) => {
    const spans = [...values, ...absences].sort((a, b) => (a.from < b.from ? -1 : 1));
    return spans.every(({ to }, index) => {
      const next = spans[index + 1];
      return next === undefined || (to !== undefined && to < next.from);
    });
  }, 'Spans of a parameter overlap');

type Shape = z.infer<typeof parameterSchema>;
type ParameterAbsence = z.infer<typeof absenceSchema>;
/** A value of the law over one span of time, with its source. */
export interface ParameterValue<Value> extends Omit<z.infer<typeof valueSchema>, 'value'> {
  value: Value;
}

/** A number (or set of conditions) of the law, with its values over time. */
export interface Parameter<Value = unknown> extends Omit<Shape, 'values' | 'absences'> {
  values: readonly ParameterValue<Value>[];
  absences?: readonly ParameterAbsence[];
}

/** No value to give, and why. */
export interface OutOfScope {
  status: 'outOfScope';
  because: ParameterAbsence['because'] | 'beforeFirstValue' | 'afterLastValue' | 'notADay';
  note: Bilingual;
  citation?: Citation | undefined;
}

/** What a parameter is on a day: a value in force, or a clear statement that there is none to give. */
export type ParameterReading<Value> = ({ status: 'inForce' } & ParameterValue<Value>) | OutOfScope;

/** The question what a parameter is on a day. */
export type ParameterQuestion<Value> = (on: CalendarDate) => ParameterReading<Value>;

/** Each parameter, made into a question. */
const questions = new WeakMap<Parameter, ParameterQuestion<unknown>>();

/** Goes through the spans of a parameter once, for a rule that asks it again and again, of days that exist. */
export function readingOf<Value>(parameter: Parameter<Value>): ParameterQuestion<Value> {
  const { values, absences = [] } = parameter;
  const spanOn = timeline<Dated & { reading: ParameterReading<Value> }>([
    ...values.map((value) => ({ ...value, reading: frozen({ status: 'inForce' as const, ...value }) })),
    ...absences.map(({ from, to, because, note, citation }) => ({
      from,
      to,
      reading: frozen({ status: 'outOfScope' as const, because, note, citation }),
    })),
  ]);
  return (on) => spanOn(dayNumber(on))?.reading ?? nothingAt(parameter, on);
}

/** Reads a parameter on a day (`YYYY-MM-DD`). Outside its values the answer is `outOfScope` with the reason, never a guess. */
export function parameterAt<Value>(parameter: Parameter<Value>, on: CalendarDate): ParameterReading<Value> {
  if (!isCalendarDate(on)) return outOfScope('notADay', parameter, on);
  let question = questions.get(parameter);
  if (!question) questions.set(parameter, (question = readingOf(parameter)));
  return question(on) as ParameterReading<Value>;
}

function nothingAt(parameter: Parameter, on: CalendarDate): OutOfScope {
  const first = parameter.values[0];
  return outOfScope(first && on < first.from ? 'beforeFirstValue' : 'afterLastValue', parameter, on);
}

function outOfScope(
  because: 'beforeFirstValue' | 'afterLastValue' | 'notADay',
  { name }: Parameter,
  on: string,
): OutOfScope {
  return {
    status: 'outOfScope',
    because,
    note: {
      vi: `Chưa có giá trị của “${name.vi}” vào ngày ${on}, nên không kết luận.`,
      en: `There is no value of “${name.en}” on ${on}, so nothing is concluded.`,
    },
  };
}
