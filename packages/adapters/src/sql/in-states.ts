import { sql, type RawBuilder } from 'kysely';
import type { ReviewState } from '../store';
import { counts } from '../store/review';
import type { VersionRange } from './stated-versions';

/** The states that `counts` leaves out. */
const NOT_COUNTING: readonly ReviewState[] = ['draft', 'withdrawn'];

/**
 * Said of versions (`each`): that it is the one of its month that counts, and in one of some states. The database looks, so
 * that a queue of a few reads and decodes a few of a province's year.
 */
export function countsIn(
  tenant: string,
  states: readonly ReviewState[],
  { knownOn }: Pick<VersionRange, 'knownOn'>,
): RawBuilder<boolean> {
  const wanted = states.filter(counts);
  if (wanted.length === 0) return sql<boolean>`1 = 0`;
  const known = (of: 'later' | 'step') =>
    knownOn === undefined ? sql`` : sql`and ${sql.ref(`${of}.at`)} <= ${knownOn}`;
  const stateOf = (of: 'each' | 'later') => sql`coalesce((
    select step.state from submission_steps as step
    where step.tenant = ${tenant} and step.organisation = ${sql.ref(`${of}.organisation`)}
      and step.period = ${sql.ref(`${of}.period`)} and step.version = ${sql.ref(`${of}.version`)} ${known('step')}
    order by step.step desc limit 1), ${sql.ref(`${of}.state`)})`;
  return sql<boolean>`${stateOf('each')} in (${sql.join(wanted)}) and not exists (
    select later.version from submissions as later
    where later.tenant = ${tenant} and later.organisation = each.organisation and later.period = each.period
      and later.version > each.version ${known('later')}
      and ${stateOf('later')} not in (${sql.join(NOT_COUNTING)}))`;
}
