import type { OrganisationKind } from '../../organisation';
import type { Facts } from '../facts';
import type { Bilingual } from './bilingual';
import { unknownWithout, type Judgement } from './finding';
import { frozen } from './frozen';
import type { Parameter } from './parameter';
import { defineRule, type Rule, type RuleDefinition } from './rule';

/** The facts that are answered yes or no. */
type YesNoFact = {
  [Name in keyof Facts]-?: NonNullable<Facts[Name]> extends boolean ? Name : never;
}[keyof Facts];

/** A norm that is kept or not as one fact tells. Code and title are those of its parameter. */
interface Requirement extends Pick<RuleDefinition<true>, 'also' | 'unless' | 'consequences'> {
  parameter: Parameter<true>;
  /** For cooperatives and unions alike unless only one is named. */
  kinds?: Partial<Record<OrganisationKind, Parameter<true> | { notFor: Bilingual }>>;
  notForGroups: { notFor: Bilingual };
  /** Asked first: the norm matters only where this is so. */
  when?: { fact: YesNoFact; otherwise: Bilingual };
  fact: YesNoFact;
  /** What the fact must be. */
  must: boolean;
  kept: Bilingual;
  broken: Bilingual;
}

/** A parameter that says only when a norm binds, and where it stands. */
export function requirement(
  code: string,
  name: Bilingual,
  spans: Pick<Parameter<true>, 'values' | 'absences'>,
): Parameter<true> {
  return frozen({ code, name, unit: 'condition', ...spans });
}

/** Makes a rule of a norm that one yes-or-no fact settles. */
export function requirementRule(asked: Requirement): Rule {
  const { parameter, when, fact } = asked;
  return defineRule<true>({
    code: parameter.code,
    title: parameter.name,
    facts: when ? [when.fact, fact] : [fact],
    kinds: { cooperative: parameter, union: parameter, group: asked.notForGroups, ...asked.kinds },
    judge: judging(asked),
    ...(asked.also && { also: asked.also }),
    ...(asked.unless && { unless: asked.unless }),
    ...(asked.consequences && { consequences: asked.consequences }),
  });
}

/** It comes to no more than three judgements, which are made here, once. */
function judging({ when, fact, must, kept, broken }: Requirement): RuleDefinition<true>['judge'] {
  const yes: Judgement = { status: 'satisfied', explanation: kept };
  const no: Judgement = { status: 'violated', explanation: broken };
  const judge = (facts: Facts): Judgement => {
    const actual = facts[fact];
    if (actual === undefined) return unknownWithout(fact);
    return actual === must ? yes : no;
  };
  if (!when) return ({ facts }) => judge(facts);
  const none: Judgement = { status: 'notApplicable', explanation: when.otherwise };
  return ({ facts }) => {
    const matters = facts[when.fact];
    if (matters === undefined) return unknownWithout(when.fact);
    return matters ? judge(facts) : none;
  };
}
