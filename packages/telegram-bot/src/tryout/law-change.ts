import { compareLaw, formatCitation, type Facts, type Finding } from '@hoptac/core/law';
import { formatDate, type CalendarDate } from '@hoptac/core/time';
import { knownFacts } from '../dialogue/known-facts';
import type { TryoutOptions } from './options';

/** As many months back as the latest count of members may lie. */
const SINCE = '1900-01' as const;

/** What the law of the second day finds otherwise than that of the first, for each cooperative one can try. */
export async function lawChange(
  { store, alliance, invitations }: TryoutOptions,
  [before, after]: readonly [CalendarDate, CalendarDate],
) {
  const organisations = await store.transaction(alliance.tenant, async (transaction) => {
    const found = [];
    for (const { organisation: id } of invitations) {
      const record = id === undefined ? undefined : (await transaction.organisations.get(id))?.record;
      if (!record) continue;
      const submissions = await transaction.submissions.ofOrganisation(record.id, {
        from: SINCE,
        to: `${Number(after.slice(0, 4))}-12` as `${number}-${number}`,
      });
      const facts = knownFacts({ organisation: record, submissions });
      found.push({ id: record.id, name: record.name, changes: changesOf(facts, { before, after }) });
    }
    return found;
  });
  return { before: formatDate(before), after: formatDate(after), organisations };
}

function changesOf(facts: Facts, days: { before: CalendarDate; after: CalendarDate }) {
  const compared = compareLaw(facts, days);
  if (!compared.ok) return [];
  return compared.changes.map(({ rule, before, after }) => ({
    rule,
    title: after.title.vi,
    before: shown(before),
    after: shown(after),
  }));
}

function shown({ status, explanation, citations }: Finding) {
  return {
    status,
    explanation: explanation.vi,
    citations: citations.map((citation) => formatCitation(citation)).join('; '),
  };
}
