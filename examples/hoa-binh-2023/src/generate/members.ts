import type { Ledger } from './ledger';
import { normal, pick, randomOf, wholeBetween, type Random } from './random';
import { isFund } from './working-life';

/** Law 23/2012 article 3: a cooperative has at least seven members. Groups keep three here. */
export function fewestMembers({ organisation }: Ledger): number {
  return organisation.kind === 'group' ? 3 : 7;
}

/**
 * Members month by month. They change only by those who join, which `newMembers` counts (founders too, in the founding
 * month), and by a few who leave.
 */
export function enrolMembers(ledger: Ledger): void {
  const { organisation, months, series } = ledger;
  const random = randomOf('members', organisation.id);
  const fewest = fewestMembers(ledger);
  const group = organisation.kind === 'group';
  const start = isFund(organisation) ? 1180 * organisation.size : manyAtStart(random, ledger);
  let members = foundedWithin(ledger) ? 0 : Math.round(start);
  for (const at of months.keys()) {
    const founders = wholeBetween(random, fewest, group ? 8 : 13);
    const joining = random() < (group ? 0.025 : 0.045) ? pick(random, [1, 1, 1, 2, 2, 3]) : 0;
    const leaving = random() < 0.02 && members > fewest ? 1 : 0;
    const joined = members === 0 ? founders : joining * (isFund(organisation) ? 5 : 1);
    members += joined - leaving;
    series.newMembers[at] = joined;
    series.officialMembers[at] = members;
  }
}

/** Whether its first month in the books is the month it was founded in. */
export function foundedWithin({ organisation, months }: Ledger): boolean {
  return months.length > 0 && organisation.life.foundedOn.startsWith(months[0]!);
}

function manyAtStart(random: Random, { organisation }: Ledger): number {
  const { kind, size } = organisation;
  if (kind === 'group') return 3 + 7 * Math.exp(0.5 * normal(random));
  return 7 + 14.8 * size ** 0.6 * Math.exp(0.6 * normal(random));
}
