import type { FactName, Facts } from '../facts';

/** Those of these facts that are not known, in the order named. */
export function unknownAmong<Name extends FactName>(facts: Facts, names: readonly Name[]): Name[] {
  return names.filter((name) => facts[name] === undefined);
}
