import type { Month } from '@hoptac/core/time';
import { sql } from 'kysely';
import {
  compareText,
  decode,
  encode,
  type Submission,
  type SubmissionQuery,
  type SubmissionRecords,
} from '../store';
import { lastThatCounts, passes, reviewedVersion, stateOfNew } from '../store/counted';
import type { SqlAbilities } from './abilities';
import { countsIn } from './in-states';
import { monthsAsKnown } from './months-as-known';
import { prepared } from './prepared';
import { sqlReviews } from './reviews';
import type { Database, Schema } from './schema';
import { statedVersions, type VersionRange } from './stated-versions';

const isOfMonth = (one: Submission, other: Submission) =>
  one.organisation === other.organisation && one.period === other.period;

/** As it is now, of many months: a single one is read about as soon as its rows are counted. */
const isWorthKnowing = ({ from, to, knownOn, states }: SubmissionQuery) =>
  from.slice(0, 4) < to.slice(0, 4) && knownOn === undefined && states === undefined;

/** Rows read at a time; two versions of a month are rare, so this is about as many months. */
const BATCH = 1000;

/** Where it is there already, nothing happens, and no row is counted. */
const insert = prepared<Schema['submissions']>((database, given) =>
  database
    .insertInto('submissions')
    .values({
      tenant: given('tenant'),
      organisation: given('organisation'),
      period: given('period'),
      version: given('version'),
      at: given('at'),
      state: given('state'),
      body: given('body'),
    })
    .onConflict((same) => same.columns(['tenant', 'organisation', 'period', 'version']).doNothing()),
);

const ofOrganisation = prepared<
  { tenant: string; organisation: string; from: string; to: string },
  { body: string; state: Submission['state'] }
>((database, given) =>
  statedVersions(database, given('tenant'), {
    organisation: given('organisation'),
    from: given('from'),
    to: given('to'),
  }),
);

export function sqlSubmissions(
  database: Database,
  tenant: string,
  abilities: SqlAbilities = {},
): SubmissionRecords {
  const { months } = abilities;

  const versions = (range: VersionRange) => statedVersions(database, tenant, range);

  /** The versions of a month, the last first. */
  function versionsOf(organisation: string, period: Month) {
    return versions({ organisation, from: period, to: period }).orderBy('each.version', 'desc');
  }

  async function latest(organisation: string, period: Month) {
    const row = await versionsOf(organisation, period).limit(1).executeTakeFirst();
    return row && submissionOf(row);
  }

  async function allOf(organisation: string, period: Month) {
    return (await versionsOf(organisation, period).execute()).map(submissionOf).toReversed();
  }

  /** Versions in the order of their key, from which both engines go on in the middle of the index. */
  async function pageAfter(after: Submission | undefined, range: VersionRange): Promise<Submission[]> {
    const { organisation, period, version } = after ?? { organisation: '', period: '', version: 0 };
    const rows = await versions(range)
      .where(
        sql<boolean>`(each.organisation, each.period, each.version) > (${organisation}, ${period}, ${version})`,
      )
      .orderBy('each.organisation')
      .orderBy('each.period')
      .orderBy('each.version')
      .limit(BATCH)
      .execute();
    return rows.map(submissionOf);
  }

  async function counted(range: VersionRange & { states?: readonly Submission['state'][] | undefined }) {
    const { states } = range;
    const rows = await versions(range)
      .$if(states !== undefined, (some) => some.where(countsIn(tenant, states ?? [], range)))
      .execute();
    return lastThatCounts(rows.map(submissionOf));
  }

  return {
    async append(given) {
      const { basedOn, draft, ...submission } = given;
      const { organisation, period, at } = submission;
      // Versions are never taken away: where none was seen, there is none unless there is a first.
      const earlier = basedOn === 0 ? [] : await allOf(organisation, period);
      const version = basedOn + 1;
      const body = encode({ ...submission, version });
      const state = stateOfNew(draft, lastThatCounts(earlier)[0]?.state);
      if (basedOn === (earlier.at(-1)?.version ?? 0)) {
        const row = { tenant, organisation, period, version, at, state, body };
        months?.wrote();
        const { numAffectedRows } = await insert(database, row);
        if (numAffectedRows === 1n) return { ok: true, submission: submissionOf({ body, state }) };
      }
      return { ok: false, conflict: { yours: given, theirs: await latest(organisation, period) } };
    },
    ...sqlReviews(
      database,
      tenant,
      async (organisation, period, version) => reviewedVersion(await allOf(organisation, period), version),
      abilities,
    ),
    latest,
    history: allOf,
    async ofOrganisation(organisation, { from, to, knownOn, states }) {
      const range = { organisation, from, to };
      const rows =
        knownOn === undefined
          ? (await ofOrganisation(database, { tenant, ...range })).rows
          : await versions({ ...range, knownOn }).execute();
      const found = lastThatCounts(rows.map(submissionOf)).filter((one) => passes(one, states));
      return found.sort((a, b) => compareText(a.period, b.period));
    },
    async all(query) {
      const { from, to } = query;
      const known = isWorthKnowing(query) ? months?.of(tenant, from, to) : undefined;
      if (known) return monthsAsKnown(database, { tenant, from, to, known }, counted);
      const found = await counted(query);
      return found.sort(
        (a, b) => compareText(a.organisation, b.organisation) || compareText(a.period, b.period),
      );
    },
    async inBatches(query, take) {
      let held: Submission[] = [];
      for (let after: Submission | undefined, ended = false; !ended; after = held.at(-1)) {
        const page = await pageAfter(after, query);
        ended = page.length < BATCH;
        held.push(...page);
        // The last month may go on in the next page.
        const whole = ended ? held : held.filter((one) => !isOfMonth(one, held.at(-1)!));
        held = ended ? [] : held.filter((one) => isOfMonth(one, held.at(-1)!));
        const batch = lastThatCounts(whole).filter((one) => passes(one, query.states));
        if (batch.length > 0) await take(batch);
      }
    },
  };
}

function submissionOf({ body, state }: { body: string; state: Submission['state'] }): Submission {
  // Not a copy with it: a province's board reads thousands.
  return Object.assign(decode<Submission>(body), { state });
}
