import type { Ledger } from './ledger';
import { pickWeighted, randomOf, wholeBetween } from './random';
import { isFund } from './working-life';

/** Managers and their schooling; each part counts within the one before. */
export interface Management {
  managers: number;
  managersIntermediate: number;
  managersCollege: number;
}

/** Who manages at the end of 2023. */
export function appointManagers({ organisation }: Ledger): Management {
  const random = randomOf('managers', organisation.id);
  const chances = organisation.kind === 'group' ? { 2: 70, 3: 30 } : { 2: 3, 3: 55, 4: 30, 5: 12 };
  const managers = Number(pickWeighted(random, chances));
  const schooled = Array.from({ length: managers }, () => random());
  if (isFund(organisation)) return { managers, managersIntermediate: managers, managersCollege: managers };
  return {
    managers,
    managersIntermediate: schooled.filter((chance) => chance < 0.825).length,
    managersCollege: schooled.filter((chance) => chance < 0.351).length,
  };
}

/**
 * Writes the managers of every month: those of the end of 2023, and before the meeting of members of that spring, here
 * and there, one manager less with schooling.
 */
export function keepManagers(ledger: Ledger, management: Management): void {
  const { organisation, months, series } = ledger;
  const random = randomOf('schooling', organisation.id);
  const { managers, managersIntermediate, managersCollege } = management;
  const meeting = `2023-0${wholeBetween(random, 2, 4)}`;
  const intermediate = random() < 0.1 ? 1 : 0;
  const college = random() < 0.08 ? 1 : 0;
  const intermediateBefore = Math.max(0, managersIntermediate - intermediate);
  for (const [at, month] of months.entries()) {
    const before = month < meeting;
    series.managers[at] = managers;
    series.managersIntermediate[at] = before ? intermediateBefore : managersIntermediate;
    series.managersCollege[at] = before
      ? Math.min(intermediateBefore, Math.max(0, managersCollege - college))
      : managersCollege;
  }
}
