import { awaitingReview } from '@hoptac/adapters/store';
import type { Month } from '@hoptac/core/time';
import { sampleAlliance } from '@hoptac/example-hoa-binh-2023';
import type { Talk } from '../talk';

const YEARS = { from: '2022-01', to: '2024-12' } as const;
const { tenant } = sampleAlliance;

/** Approves everything in the sample that is not of these organisations, so that the queue can be read whole. */
export function leaveWaiting(talk: Talk, organisations: readonly string[]): Promise<void> {
  return talk.store.transaction(tenant, async ({ submissions }) => {
    for (const { organisation, period, version, state } of await submissions.all({
      ...YEARS,
      states: awaitingReview,
    }))
      if (!organisations.includes(organisation))
        await submissions.move({
          organisation,
          period,
          version,
          from: state,
          to: 'approved',
          by: 'system:sample',
          at: '2024-01-05T01:00:00.000Z',
        });
  });
}

/** Sends the next version of an organisation's month, as the dialogue of whoever sends it does. */
export function sends(
  talk: Talk,
  by: string,
  organisation: string,
  period: Month,
  given: { values: Readonly<Record<string, number>>; reason?: string; doubts?: readonly string[] },
): Promise<void> {
  return talk.store.transaction(tenant, async ({ submissions }) => {
    const before = await submissions.latest(organisation, period);
    await submissions.append({
      organisation,
      period,
      ...given,
      values: { ...before?.values, ...given.values },
      basedOn: before?.version ?? 0,
      by,
      at: talk.now.toISOString(),
    });
  });
}

export function stepsOf(talk: Talk, organisation: string, period: Month) {
  return talk.store.transaction(tenant, async ({ submissions }) =>
    (await submissions.steps(organisation, period)).map(
      ({ version, state, by, comment }) => `${version} ${state} ${by}${comment ? ` ${comment}` : ''}`,
    ),
  );
}

export function auditOf(talk: Talk, by: string) {
  return talk.store.transaction(tenant, async ({ audit }) =>
    (await audit.ofPerson(by)).map(({ action }) => action),
  );
}

export const minutesLater = (talk: Talk, minutes: number) => {
  talk.now = new Date(talk.now.getTime() + minutes * 60_000);
};
