import type { CalendarDate } from '../../time';
import { cases } from '../cases';
import { readFacts } from '../engine/read-facts';
import type { Citation } from '../engine/citation';
import type { Finding } from '../engine/finding';
import { FIRST_DAY, instruments } from '../engine/instrument';
import type { Facts } from '../facts';
import { obligations } from '../obligations/obligations';
import { parameters } from '../parameters';
import { rules } from '../rules';
import { calculators } from './calculators';
import { citationsIn } from './citations-in';
import { dutyExamples } from './duty-examples';

/**
 * That something in the code rests on a place in the law. `told`: a consequence or an exception that a rule tells;
 * `absent`: the place that shows why a rule has no value for a time.
 */
export interface Encoding {
  means: 'rule' | 'absent' | 'told' | 'parameter' | 'calculator' | 'duty';
  code: string;
  citation: Citation;
}

/** Every day from which something is otherwise: values and documents that begin. */
export const daysOfChange: readonly CalendarDate[] = [
  ...new Set(
    [
      ...parameters.flatMap(({ values, absences = [] }) => [...values, ...absences]),
      ...Object.values(instruments),
    ].map(({ from }) => from),
  ),
]
  .filter((day) => day >= FIRST_DAY)
  .sort();

function ofFinding({ rule, status, citations, unless, consequence }: Finding): Encoding[] {
  const judged = status === 'satisfied' || status === 'violated';
  return [
    // Where nothing was judged the place may be that of an absence; those come from the parameters.
    ...(judged ? citations : []).map((citation) => ({ means: 'rule' as const, code: rule, citation })),
    ...citationsIn([unless, consequence]).map((citation) => ({
      means: 'told' as const,
      code: rule,
      citation,
    })),
  ];
}

/** What every rule cites in the worked cases: each on its own day, and the rules it is about on every day of change. */
function fromCases(): Encoding[] {
  return cases.flatMap(({ facts, on, expected }) => {
    const about = rules.filter(({ code }) => code in expected);
    const elsewhere = daysOfChange.filter((day) => readFacts(facts, day).ok);
    return [...examine(rules, facts, on), ...elsewhere.flatMap((day) => examine(about, facts, day))];
  });
}

function examine(asked: typeof rules, facts: Facts, day: CalendarDate): Encoding[] {
  return asked.flatMap((rule) => ofFinding(rule.examine(facts, day)));
}

function fromParameters(): Encoding[] {
  return parameters.flatMap((parameter) => {
    const readers = rules.filter((rule) => rule.parameters.includes(parameter)).map(({ code }) => code);
    const encode = (means: Encoding['means'], codes: readonly string[], spans: unknown) =>
      citationsIn(spans).flatMap((citation) => codes.map((code) => ({ means, code, citation })));
    return [
      ...(readers.length > 0
        ? encode('rule', readers, parameter.values)
        : encode('parameter', [parameter.code], parameter.values)),
      ...encode('absent', readers.length > 0 ? readers : [parameter.code], parameter.absences),
    ];
  });
}

function fromCalculators(): Encoding[] {
  return calculators.flatMap(({ name, examples, citations }) =>
    citationsIn([examples.map((example) => example()), citations]).map((citation) => ({
      means: 'calculator' as const,
      code: name,
      citation,
    })),
  );
}

/** What the duties of the calendar cite, for the organisations of the examples. */
function fromDuties(): Encoding[] {
  const whole = { from: FIRST_DAY, to: '2031-12-31' };
  return dutyExamples.flatMap((facts) =>
    obligations(facts, whole).obligations.flatMap(({ code, citations }) =>
      citations.map((citation) => ({ means: 'duty' as const, code, citation })),
    ),
  );
}

/** Everything in the code that rests on a place in the law, each once, read off the code itself. */
export function collectEncodings(): Encoding[] {
  const all = [...fromParameters(), ...fromCases(), ...fromCalculators(), ...fromDuties()];
  return [...new Map(all.map((encoding) => [JSON.stringify(encoding), encoding])).values()];
}
