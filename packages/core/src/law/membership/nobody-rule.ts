import { numberWords, type Bilingual } from '../engine/bilingual';
import { settledBy, unknownWithout, type Judgement } from '../engine/finding';
import type { RuleDefinition, Rule } from '../engine/rule';
import { defineRule } from '../engine/rule';
import type { Facts } from '../facts';

/** The facts that count members or persons. */
type CountFact = {
  [Name in keyof Facts]-?: NonNullable<Facts[Name]> extends number ? Name : never;
}[keyof Facts];

interface Nobody extends Pick<
  RuleDefinition<true>,
  'code' | 'title' | 'kinds' | 'also' | 'unless' | 'consequences'
> {
  fact: CountFact;
  unit: 'member' | 'person';
  none: Bilingual;
  /** Said after the number. */
  some: Bilingual;
}

/** Judges a count that must be 0. */
export function judgeNobody(
  facts: Facts,
  { fact, unit, none, some }: Pick<Nobody, 'fact' | 'unit' | 'none' | 'some'>,
): Judgement {
  const actual = facts[fact];
  if (actual === undefined) return unknownWithout(fact);
  const compared = { actual, relation: 'atMost', limit: 0, unit } as const;
  if (actual === 0) return settledBy(true, compared, none);
  return settledBy(false, compared, () => {
    const number = numberWords(actual);
    return { vi: `Có ${number.vi} ${some.vi}`, en: `${number.en} ${some.en}` };
  });
}

/** A norm that nobody, or no member, may fall short of. */
export function nobodyRule({ fact, unit, none, some, ...definition }: Nobody): Rule {
  const asked = { fact, unit, none, some };
  return defineRule<true>({
    ...definition,
    facts: [fact],
    judge: ({ facts }) => judgeNobody(facts, asked),
  });
}
