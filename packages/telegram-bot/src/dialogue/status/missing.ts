import { checkCompliance, factCatalogue, obligations, type FactName } from '@hoptac/core/law';
import { addMonths } from '@hoptac/core/time';
import { knownFacts } from '../known-facts';
import type { View } from '../view';

/** How far ahead duties are asked about. */
const MONTHS_AHEAD = 12;

/** A fact worth asking for, and how many rules and duties wait for it. */
export interface Missing {
  fact: FactName;
  waiting: number;
}

/** What the law would still like to know of the organisation, most useful first. */
export function missingFacts(view: View): Missing[] {
  const facts = knownFacts(view);
  const judged = checkCompliance(facts, { on: view.today });
  const dated = obligations(facts, { from: view.today, to: addMonths(view.today, MONTHS_AHEAD) });
  const waiting = new Map<FactName, number>();
  const add = (fact: FactName, count: number) => waiting.set(fact, (waiting.get(fact) ?? 0) + count);
  for (const { fact, rules } of judged.missingFacts) add(fact, rules.length);
  for (const { fact, duties } of dated.missingFacts) add(fact, duties.length);
  return [...waiting]
    .map(([fact, count]) => ({ fact, waiting: count }))
    .sort((a, b) => b.waiting - a.waiting);
}

/** The fact to ask next, those passed over aside. */
export function firstMissing(view: View, passed: readonly string[]): FactName | undefined {
  return missingFacts(view).find(({ fact }) => !passed.includes(fact))?.fact;
}

export function isFact(name: string): name is FactName {
  return name in factCatalogue;
}
