import type { RawBuilder } from 'kysely';
import type { Database } from './schema';

/** A text, or the place of one in a prepared query. */
type Text = string | RawBuilder<string>;

export interface VersionRange {
  from: string;
  to: string;
  organisation?: string | undefined;
  knownOn?: string | undefined;
}

/**
 * The versions of some months, each with the state it was in: the last step of its review, else the one it came with.
 * All else of them is in the body: each column more costs a tenth of the time that a province's year takes to read.
 */
export function statedVersions(
  database: Database,
  tenant: Text,
  {
    from,
    to,
    organisation,
    knownOn,
  }: { [Name in keyof VersionRange]: VersionRange[Name] | RawBuilder<string> },
) {
  return database
    .selectFrom('submissions as each')
    .select('each.body')
    .select(({ fn, selectFrom, ref }) =>
      fn
        .coalesce(
          selectFrom('submission_steps as step')
            .select('step.state')
            .where('step.tenant', '=', tenant)
            .whereRef('step.organisation', '=', 'each.organisation')
            .whereRef('step.period', '=', 'each.period')
            .whereRef('step.version', '=', 'each.version')
            .$if(knownOn !== undefined, (known) => known.where('step.at', '<=', knownOn ?? ''))
            .orderBy('step.step', 'desc')
            .limit(1),
          ref('each.state'),
        )
        .as('state'),
    )
    .where('each.tenant', '=', tenant)
    .where('each.period', '>=', from)
    .where('each.period', '<=', to)
    .$if(organisation !== undefined, (one) => one.where('each.organisation', '=', organisation ?? ''))
    .$if(knownOn !== undefined, (known) => known.where('each.at', '<=', knownOn ?? ''));
}
