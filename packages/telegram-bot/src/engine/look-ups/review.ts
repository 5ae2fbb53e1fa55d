import { awaitingReview, type Submission, type Transaction } from '@hoptac/adapters/store';
import { validateMonth, type MonthProblem } from '@hoptac/core/indicators';
import { operatingOn, type Organisation } from '@hoptac/core/organisation';
import { lastDayOfMonth, monthOf, shiftMonth, type Month } from '@hoptac/core/time';
import type { AnswerTo, QueryOf } from '../../dialogue/query';
import type { NamedStep, WaitingMonth } from '../../dialogue/review/queries';
import { monthKey, monthNamed } from '../../dialogue/review/waiting';
import { lastMonth } from '../../dialogue/submit/draft';
import type { Look } from '../look';
import { nameOfPerson } from '../name-of-person';
import { placesNow } from '../places-now';
import { readReach, withinReach, type Reach } from '../reach';
import { sendersOf } from '../senders';

/** Before any month there are figures of: what waits is never too old to be seen. */
const EARLIEST: Month = '1900-01';
const MONTHS_LOOKED_BACK = 12;
/** From so many months on they are read together with all they are judged beside. */
const MANY = 30;

export async function reviewQueue({ transaction, view }: Look): Promise<AnswerTo<'reviewQueue'>> {
  const reach = await readReach(transaction, view);
  const submissions = await transaction.submissions.all({
    from: EARLIEST,
    to: monthOf(view.today),
    states: awaitingReview,
  });
  const waiting = submissions.flatMap((submission): WaitingMonth[] => {
    const organisation = reach.byId.get(submission.organisation);
    if (!organisation) return [];
    const place = reach.places.placeOf(organisation);
    const { period, version, at, by } = submission;
    return [
      {
        organisation: organisation.id,
        name: organisation.name,
        place: place?.code ?? '',
        placeName: place?.name ?? '',
        period,
        version,
        state: submission.state === 'resubmitted' ? 'resubmitted' : 'submitted',
        at,
        own: by === view.person?.id,
      },
    ];
  });
  return {
    // Those handed in at the same moment stay by organisation and month.
    waiting: waiting.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)),
    lastMonth: await reportedIn(transaction, reach, lastMonth(view)),
  };
}

async function reportedIn({ submissions }: Transaction, { byId, events }: Reach, period: Month) {
  const lastDay = lastDayOfMonth(Number(period.slice(0, 4)), Number(period.slice(5)));
  const expected = new Set(
    operatingOn({ organisations: [...byId.values()], events }, lastDay).map(({ id }) => id),
  );
  const sent = await submissions.all({ from: period, to: period });
  const reported = sent.filter(({ organisation }) => expected.has(organisation)).length;
  return { period, expected: expected.size, reported };
}

export async function reviewDoubts(
  look: Look,
  { months }: QueryOf<'reviewDoubts'>,
): Promise<AnswerTo<'reviewDoubts'>> {
  const { transaction } = look;
  const reach = await readReach(transaction, look.view);
  const named = months
    .flatMap((key) => monthNamed(key) ?? [])
    .filter(({ organisation }) => reach.byId.has(organisation));
  const read = named.length < MANY ? transaction.submissions : await readAtOnce(transaction, named);
  const judge = createJudge(look, read);
  const counts: Record<string, number> = {};
  for (const { organisation, period } of named) {
    const [submission] = await read.ofOrganisation(organisation, { from: period, to: period });
    if (submission) counts[monthKey(submission)] = (await judge(submission)).length;
  }
  return counts;
}

type MonthsRead = Pick<Transaction['submissions'], 'ofOrganisation' | 'all'>;

/** Everything that months are judged beside, in one reading: hundreds wait when the month is due. */
async function readAtOnce(
  { submissions }: Transaction,
  named: readonly { period: Month }[],
): Promise<MonthsRead> {
  const periods = named.map(({ period }) => period).sort();
  const from = shiftMonth(periods[0]!, -MONTHS_LOOKED_BACK);
  const all = await submissions.all({ from, to: periods.at(-1)! });
  const within = (months: readonly Submission[], range: { from: Month; to: Month }) =>
    months.filter(({ period }) => range.from <= period && period <= range.to);
  const byOrganisation = new Map<string, Submission[]>();
  for (const one of all)
    byOrganisation.set(one.organisation, [...(byOrganisation.get(one.organisation) ?? []), one]);
  for (const own of byOrganisation.values()) own.sort((a, b) => (a.period < b.period ? -1 : 1));
  return {
    all: async (range) => within(all, range),
    ofOrganisation: async (organisation, range) => within(byOrganisation.get(organisation) ?? [], range),
  };
}

export async function reviewedMonth(
  look: Look,
  { organisation: id, period }: QueryOf<'reviewedMonth'>,
): Promise<AnswerTo<'reviewedMonth'>> {
  const { transaction, view } = look;
  const organisation = await withinReach(transaction, view, id);
  const versions = (await transaction.submissions.history(id, period)).filter(
    ({ state }) => state !== 'draft',
  );
  const submission = (await counted(transaction, id, period)) ?? versions.at(-1);
  if (!organisation || !submission) return undefined;
  const versionBefore = versions.findLast(
    ({ version, state }) => version < submission.version && state !== 'withdrawn',
  );
  const monthBefore = await counted(transaction, id, shiftMonth(period, -1));
  return {
    organisation: id,
    name: organisation.name,
    placeName: (await placesNow(transaction, view.today)).placeOf(organisation)?.name ?? '',
    submission,
    ...(versionBefore && { versionBefore }),
    ...(monthBefore && { monthBefore }),
    problems: await createJudge(look)(submission),
    steps: await namedSteps(transaction, id, period),
    own: submission.by === view.person?.id,
    told: (await sendersOf(transaction, submission)).length,
  };
}

/** The version of a month that counts. */
export async function counted(
  { submissions }: Transaction,
  organisation: string,
  period: Month,
): Promise<Submission | undefined> {
  return (await submissions.ofOrganisation(organisation, { from: period, to: period }))[0];
}

/** Steps by the order they were taken in; the store tells them version by version. */
async function namedSteps(
  transaction: Transaction,
  organisation: string,
  period: Month,
): Promise<NamedStep[]> {
  const steps = await transaction.submissions.steps(organisation, period);
  const names = new Map<string, string>();
  for (const { by } of steps) names.set(by, names.get(by) ?? (await nameOfPerson(transaction, by)));
  return steps
    .filter(({ state }) => state !== 'draft')
    .map((step) => ({ ...step, name: names.get(step.by) ?? step.by }))
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

/** Judges months beside the organisation's own before and those of its peers; a month of all is read once. */
function createJudge({ transaction, alliance }: Look, read: MonthsRead = transaction.submissions) {
  const months = new Map<Month, readonly Submission[]>();
  let byId: ReadonlyMap<string, Organisation> | undefined;
  return async (submission: Submission): Promise<MonthProblem[]> => {
    const { organisation: id, period, values } = submission;
    const known = months.get(period) ?? (await read.all({ from: period, to: period }));
    months.set(period, known);
    byId ??= new Map(
      (await transaction.organisations.all()).map((organisation) => [organisation.id, organisation]),
    );
    const all = byId;
    const own = all.get(id);
    const peers = known.filter(({ organisation }) => {
      const other = all.get(organisation);
      return other && other.id !== id && other.kind === own?.kind && other.sector === own.sector;
    });
    const history = await read.ofOrganisation(id, {
      from: shiftMonth(period, -MONTHS_LOOKED_BACK),
      to: shiftMonth(period, -1),
    });
    return validateMonth(values, alliance.elements, {
      month: period,
      history,
      peers: peers.map((peer) => peer.values),
    });
  };
}
