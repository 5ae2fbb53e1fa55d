import type { Month } from '@hoptac/core/time';
import { compareText, decode, encode, type Submission, type SubmissionRecords } from '../store';
import { lastThatCounts, passes, stateOfNew } from '../store/counted';
import type { SqlAbilities } from './abilities';
import { sqlReviews } from './reviews';
import type { Database } from './schema';
import { statedVersions, type VersionRange } from './stated-versions';

/** Rows read at a time; two versions of a month are rare, so this is about as many months. */
const BATCH = 1000;

export function sqlSubmissions(
  database: Database,
  tenant: string,
  abilities: SqlAbilities = {},
): SubmissionRecords {
  const versions = (range: VersionRange) => statedVersions(database, tenant, range);

  /** The versions of a month, the last first. */
  function versionsOf(organisation: string, period: Month) {
    return versions({ organisation, from: period, to: period }).orderBy('each.version', 'desc');
  }

  async function latest(organisation: string, period: Month) {
    const row = await versionsOf(organisation, period).limit(1).executeTakeFirst();
    return row && submissionOf(row);
  }

  async function counted(range: VersionRange & { states?: readonly Submission['state'][] | undefined }) {
    const found = (await versions(range).execute()).map(submissionOf);
    return lastThatCounts(found).filter((one) => passes(one, range.states));
  }

  return {
    async append(given) {
      const { basedOn, draft, ...submission } = given;
      const { organisation, period, at } = submission;
      const earlier = await latest(organisation, period);
      if (basedOn !== (earlier?.version ?? 0))
        return { ok: false, conflict: { yours: given, theirs: earlier } };
      const version = basedOn + 1;
      const before =
        earlier && draft !== true
          ? (await counted({ organisation, from: period, to: period }))[0]
          : undefined;
      const state = stateOfNew(draft, before?.state);
      const body = encode({ ...submission, version });
      // Should another connection have added it since, the primary key refuses, and the transaction fails.
      await database
        .insertInto('submissions')
        .values({ tenant, organisation, period, version, at, state, body })
        .execute();
      return { ok: true, submission: submissionOf({ body, state }) };
    },
    ...sqlReviews(database, tenant, latest),
    latest,
    async history(organisation, period) {
      return (await versionsOf(organisation, period).execute()).map(submissionOf).toReversed();
    },
    async ofOrganisation(organisation, query) {
      const found = await counted({ ...query, organisation });
      return found.sort((a, b) => compareText(a.period, b.period));
    },
    async all(query) {
      const found = await counted(query);
      return found.sort(
        (a, b) => compareText(a.organisation, b.organisation) || compareText(a.period, b.period),
      );
    },
    ...(abilities.stream &&
      ({
        async inBatches(query, take) {
          const rows = versions(query)
            .orderBy('each.organisation')
            .orderBy('each.period')
            .orderBy('each.version')
            .stream(BATCH);
          let held: Submission[] = [];
          const handOver = async () => {
            const batch = lastThatCounts(held).filter((one) => passes(one, query.states));
            held = [];
            if (batch.length > 0) await take(batch);
          };
          for await (const row of rows) {
            const next = submissionOf(row);
            const last = held.at(-1);
            const sameMonth = last?.organisation === next.organisation && last.period === next.period;
            if (held.length >= BATCH && !sameMonth) await handOver();
            held.push(next);
          }
          await handOver();
        },
      } satisfies Partial<SubmissionRecords>)),
  };
}

function submissionOf({ body, state }: { body: string; state: Submission['state'] }): Submission {
  // Not a copy with it: a province's board reads thousands.
  return Object.assign(decode<Submission>(body), { state });
}
