import type { Store } from '@hoptac/adapters/store';
import { shiftMonth } from '@hoptac/core/time';
import { invite } from '@hoptac/telegram-bot';
import { sampleAlliance, SAMPLE_YEAR } from './alliance';
import { generateSampleYear } from './generate';

const { tenant } = sampleAlliance;
const BATCH = 500;
const LOADED_BY = 'system:sample';
const INVITATIONS_EXPIRE = '2100-01-01T00:00:00.000Z';

/** Whether the sample is in the store whole. The plan of the year is written last. */
export function isSampleLoaded(store: Store): Promise<boolean> {
  return store.transaction(tenant, async ({ plans }) => (await plans.latest(SAMPLE_YEAR)) !== undefined);
}

/**
 * Writes the sample alliance into a store: register, people's invitations, two years of monthly figures, plans. Broken
 * off half way, it can be run again and goes on. With `submissionsOf` only those years' figures are written.
 */
export async function loadSample(
  store: Store,
  options: { onProgress?: (done: number, total: number) => void; submissionsOf?: readonly string[] } = {},
): Promise<void> {
  const { onProgress = () => undefined, submissionsOf } = options;
  const sample = generateSampleYear();
  const submissions = sample.submissions.filter(
    ({ period }) => submissionsOf?.includes(period.slice(0, 4)) ?? true,
  );
  await store.transaction(tenant, async (transaction) => {
    await transaction.register.putPlaces(sample.places);
    await transaction.register.putOrganisations(sample.register.organisations);
    await transaction.register.putEvents(sample.register.events);
    // Invitations of an earlier, broken-off run may have been used since.
    if (!(await transaction.plans.latest(SAMPLE_YEAR - 1)))
      await invite(
        transaction,
        sample.sampleInvitations.map((invitation) => ({ ...invitation, expiresAt: INVITATIONS_EXPIRE })),
      );
    await transaction.plans.revise(sample.plan2022, {
      by: LOADED_BY,
      at: '2022-01-05T01:00:00.000Z',
      why: 'Kế hoạch mẫu',
    });
  });
  for (let from = 0; from < submissions.length; from += BATCH) {
    onProgress(from, submissions.length);
    await store.transaction(tenant, async (transaction) => {
      for (const submission of submissions.slice(from, from + BATCH)) {
        // Figures come in on the fifth of the next month.
        const at = `${shiftMonth(submission.period, 1)}-05T01:00:00.000Z`;
        await transaction.submissions.append({ ...submission, basedOn: 0, by: LOADED_BY, at });
      }
    });
  }
  await store.transaction(tenant, ({ plans }) =>
    plans.revise(sample.plan2023, {
      by: LOADED_BY,
      at: '2023-01-05T01:00:00.000Z',
      why: 'Kế hoạch năm 2023',
    }),
  );
  onProgress(submissions.length, submissions.length);
}
