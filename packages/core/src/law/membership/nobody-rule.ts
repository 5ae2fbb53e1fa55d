import { numberWords, type Bilingual } from '../engine/bilingual';
import type { Citation } from '../engine/citation';
import { sortableDay, timeline, type Dated } from '../engine/dated';
import { unknownWithout, type Judgement } from '../engine/finding';
import type { RuleDefinition, Rule } from '../engine/rule';
import { defineRule } from '../engine/rule';
import type { Facts } from '../facts';

/** The facts that count members or persons. */
type CountFact = {
  [Name in keyof Facts]-?: NonNullable<Facts[Name]> extends number ? Name : never;
}[keyof Facts];

interface Nobody extends Pick<RuleDefinition<true>, 'code' | 'title' | 'kinds' | 'unless' | 'consequences'> {
  fact: CountFact;
  unit: 'member' | 'person';
  /** Other places that say the same, beside the parameter's own. */
  also?: readonly (Dated & { citations: readonly Citation[] })[];
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
  if (actual === 0) return { status: 'satisfied', compared, explanation: none };
  const number = numberWords(actual);
  const explanation = { vi: `Có ${number.vi} ${some.vi}`, en: `${number.en} ${some.en}` };
  return { status: 'violated', compared, explanation };
}

/** A norm that nobody, or no member, may fall short of. */
export function nobodyRule({ fact, unit, none, some, also = [], ...definition }: Nobody): Rule {
  const alsoOn = timeline(also);
  return defineRule<true>({
    ...definition,
    facts: [fact],
    judge: ({ facts, on, citation }) => {
      const judgement = judgeNobody(facts, { fact, unit, none, some });
      const others = alsoOn(sortableDay(on))?.citations;
      if (others) judgement.citations = [citation, ...others];
      return judgement;
    },
  });
}
