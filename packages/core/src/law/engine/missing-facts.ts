import { factNames, type FactName } from '../facts';
import type { Finding } from './finding';

/** A fact to ask for, and the rules that wait for it. */
export interface MissingFact {
  fact: FactName;
  rules: readonly string[];
}

/** Where each fact stands in the catalogue, which settles ties. */
const PLACES = new Map(factNames.map((name, place) => [name, place]));

/** The facts that rules wait for: first what most rules need, then what settles most rules alone, then as catalogued. */
export function rankMissingFacts(findings: readonly Pick<Finding, 'rule' | 'missing'>[]): MissingFact[] {
  const waiting = new Map<FactName, { rules: string[]; alone: number; place: number }>();
  for (const { rule, missing } of findings) {
    for (const fact of new Set(missing)) {
      const entry = waiting.get(fact) ?? { rules: [], alone: 0, place: PLACES.get(fact) ?? 0 };
      entry.rules.push(rule);
      if (missing.length === 1) entry.alone += 1;
      waiting.set(fact, entry);
    }
  }
  return [...waiting]
    .sort(([, a], [, b]) => b.rules.length - a.rules.length || b.alone - a.alone || a.place - b.place)
    .map(([fact, { rules }]) => ({ fact, rules }));
}
