import { compareText, decode, encode, type Submission, type SubmissionRecords } from '../store';
import type { Database } from './schema';

export function sqlSubmissions(database: Database, tenant: string): SubmissionRecords {
  const read = ({ body }: { body: string }) => decode<Submission>(body);

  function versionsOf(organisation: string, period: string) {
    return database
      .selectFrom('submissions')
      .select('body')
      .where('tenant', '=', tenant)
      .where('organisation', '=', organisation)
      .where('period', '=', period);
  }

  async function latest(organisation: string, period: string) {
    const row = await versionsOf(organisation, period).orderBy('version', 'desc').limit(1).executeTakeFirst();
    return row && read(row);
  }

  /** The last version of each month from `from` to `to`, in no order. */
  function latestBetween({ from, to, knownOn }: { from: string; to: string; knownOn?: string }) {
    return database
      .selectFrom('submissions as each')
      .select('each.body')
      .where('each.tenant', '=', tenant)
      .where('each.period', '>=', from)
      .where('each.period', '<=', to)
      .where('each.version', '=', (last) =>
        last
          .selectFrom('submissions as other')
          .select((select) => select.fn.max('other.version').as('version'))
          .where('other.tenant', '=', tenant)
          .whereRef('other.organisation', '=', 'each.organisation')
          .whereRef('other.period', '=', 'each.period')
          .$if(knownOn !== undefined, (known) => known.where('other.at', '<=', knownOn ?? '')),
      );
  }

  return {
    async append({ basedOn, ...submission }) {
      const { organisation, period, at } = submission;
      const earlier = await latest(organisation, period);
      if (basedOn !== (earlier?.version ?? 0)) return { ok: false, conflict: earlier };
      const version = basedOn + 1;
      const body = encode({ ...submission, version });
      // Should another connection have added it since, the primary key refuses, and the transaction fails.
      await database
        .insertInto('submissions')
        .values({ tenant, organisation, period, version, at, body })
        .execute();
      return { ok: true, submission: read({ body }) };
    },
    latest,
    async history(organisation, period) {
      return (await versionsOf(organisation, period).orderBy('version').execute()).map(read);
    },
    async ofOrganisation(organisation, range) {
      const rows = await latestBetween(range).where('each.organisation', '=', organisation).execute();
      return rows.map(read).sort((a, b) => compareText(a.period, b.period));
    },
    async all(range) {
      const rows = await latestBetween(range).execute();
      return rows
        .map(read)
        .sort((a, b) => compareText(a.organisation, b.organisation) || compareText(a.period, b.period));
    },
  };
}
