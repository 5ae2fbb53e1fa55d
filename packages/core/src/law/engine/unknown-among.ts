import type { FactName, Facts } from '../facts';

/** Those of these facts that are not known, in the order named. */
export function unknownAmong<Name extends FactName>(facts: Facts, names: readonly Name[]): Name[] {
  const unknown: Name[] = [];
  for (const name of names) if (facts[name] === undefined) unknown.push(name);
  return unknown;
}
