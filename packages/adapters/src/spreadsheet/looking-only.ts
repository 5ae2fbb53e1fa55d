import type { Transaction, VersionedRecords } from '../store';

/** The records as an import sees them, writing nothing. What it would write it does not read again. */
export function lookingOnly(records: Transaction): Transaction {
  const { organisations, events, places, plans, submissions } = records;
  const unwritten: Pick<VersionedRecords<never>, 'put'> = { put: async () => undefined };
  return {
    ...records,
    organisations: { ...organisations, ...unwritten },
    events: { ...events, ...unwritten },
    places: { ...places, ...unwritten },
    plans: {
      ...plans,
      revise: async (year, revision) => ({ ok: true, plan: { year, revisions: [revision] } }),
    },
    submissions: {
      ...submissions,
      append: async ({ basedOn, draft: _draft, ...one }) => ({
        ok: true,
        submission: { ...one, version: basedOn + 1, state: 'submitted' },
      }),
    },
  };
}
