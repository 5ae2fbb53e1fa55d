import { factNames, factPlaces, type FactName } from '../facts';
import type { Outcome } from './finding';

/** A fact to ask for, and the rules that wait for it. */
export interface MissingFact {
  fact: FactName;
  rules: readonly string[];
}

const NOBODY: readonly undefined[] = factNames.map(() => undefined);

/** The facts that rules wait for: first what most rules need, then what settles most rules alone, then as catalogued. */
export function rankMissingFacts(findings: readonly Pick<Outcome, 'rule' | 'missing'>[]): MissingFact[] {
  const waiting: (string[] | undefined)[] = NOBODY.slice();
  const alone = new Uint16Array(factNames.length);
  const places: number[] = [];
  for (const { rule, missing } of findings)
    for (let index = 0; index < missing.length; index += 1) {
      const place = factPlaces.get(missing[index]!)!;
      const rules = waiting[place];
      if (!rules) {
        waiting[place] = [rule];
        places.push(place);
        // A fact that a rule names twice is still one to ask for.
      } else if (rules[rules.length - 1] !== rule) rules.push(rule);
      if (missing.length === 1) alone[place]! += 1;
    }
  // Each in one number, which sort far faster than what they stand for: rules, those alone, and how early in the catalogue.
  // Filled by hand, because `Uint32Array.from` takes as long as all the rest.
  const ranks = new Uint32Array(places.length);
  for (const [index, place] of places.entries())
    ranks[index] = (waiting[place]!.length * TEN_BITS + alone[place]!) * TEN_BITS + (TEN_BITS - 1 - place);
  ranks.sort();
  const ranked: MissingFact[] = [];
  for (let index = ranks.length - 1; index >= 0; index -= 1) {
    const place = TEN_BITS - 1 - (ranks[index]! % TEN_BITS);
    ranked.push({ fact: factNames[place]!, rules: waiting[place]! });
  }
  return ranked;
}

/** Room for each of the three; there are a few hundred rules and facts. */
const TEN_BITS = 1024;
