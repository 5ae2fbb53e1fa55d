import { factNames, type FactName } from '../facts';
import type { Finding } from './finding';

/** A fact to ask for, and the rules that wait for it. */
export interface MissingFact {
  fact: FactName;
  rules: readonly string[];
}

/** The facts that rules wait for: first what most rules need, then what settles most rules alone, then as catalogued. */
export function rankMissingFacts(findings: readonly Pick<Finding, 'rule' | 'missing'>[]): MissingFact[] {
  const ranked = factNames.map((fact) => {
    const waiting = findings.filter(({ missing }) => missing.includes(fact));
    return {
      fact,
      rules: waiting.map(({ rule }) => rule),
      alone: waiting.filter(({ missing }) => missing.length === 1).length,
    };
  });
  return ranked
    .filter(({ rules }) => rules.length > 0)
    .sort((a, b) => b.rules.length - a.rules.length || b.alone - a.alone)
    .map(({ fact, rules }) => ({ fact, rules }));
}
