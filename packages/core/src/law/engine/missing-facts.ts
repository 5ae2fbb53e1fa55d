import { factNames, type FactName } from '../facts';
import type { Finding } from './finding';

/** A fact to ask for, and the rules that wait for it. */
export interface MissingFact {
  fact: FactName;
  rules: readonly string[];
}

/** Where each fact stands in the catalogue, which settles ties. */
const PLACES = new Map(factNames.map((name, place) => [name, place]));

interface Waiting {
  fact: FactName;
  rules: string[];
  /** How many of them wait for nothing else. */
  alone: number;
}

/** The facts that rules wait for: first what most rules need, then what settles most rules alone, then as catalogued. */
export function rankMissingFacts(findings: readonly Pick<Finding, 'rule' | 'missing'>[]): MissingFact[] {
  const waiting: (Waiting | undefined)[] = [];
  for (const { rule, missing } of findings)
    for (const fact of missing) {
      const place = PLACES.get(fact)!;
      const entry = (waiting[place] ??= { fact, rules: [], alone: 0 });
      // A fact that a rule names twice is still one to ask for.
      if (entry.rules.at(-1) !== rule) entry.rules.push(rule);
      if (missing.length === 1) entry.alone += 1;
    }
  return waiting
    .filter((entry) => entry !== undefined)
    .sort((a, b) => b.rules.length - a.rules.length || b.alone - a.alone)
    .map(({ fact, rules }) => ({ fact, rules }));
}
