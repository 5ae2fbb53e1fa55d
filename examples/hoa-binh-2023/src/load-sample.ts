import type { Store, Transaction } from '@hoptac/adapters/store';
import type { Plan, PlanRevision } from '@hoptac/core/plan';
import { shiftMonth, type CalendarDate, type Month } from '@hoptac/core/time';
import { invite } from '@hoptac/telegram-bot';
import { sampleAlliance, SAMPLE_YEAR } from './alliance';
import { generateSampleYear } from './generate';

const { tenant } = sampleAlliance;
const BATCH = 500;
/** On the sample's first day, the figures of the last month wait for review and those before it are approved. */
const WAITING_FROM: Month = `${SAMPLE_YEAR}-12`;
const LOADED_BY = 'system:sample';
const LOADED = { by: LOADED_BY, at: '2022-01-05T01:00:00.000Z', why: 'Dữ liệu mẫu' };
const INVITATIONS_EXPIRE = '2100-01-01T00:00:00.000Z';

/** Whether the sample is in the store whole. The plan of the year is written last. */
export function isSampleLoaded(store: Store): Promise<boolean> {
  return store.transaction(tenant, async ({ plans }) => (await plans.history(SAMPLE_YEAR)) !== undefined);
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
    await transaction.places.put(sample.places, LOADED);
    await transaction.organisations.put(sample.register.organisations, LOADED);
    await transaction.events.put(sample.register.events, LOADED);
    // Invitations of an earlier, broken-off run may have been used since.
    if (!(await transaction.plans.history(SAMPLE_YEAR - 1)))
      await invite(
        transaction,
        sample.sampleInvitations.map((invitation) => ({ ...invitation, expiresAt: INVITATIONS_EXPIRE })),
      );
    await setPlan(transaction, sample.plan2022, '2022-01-05', {
      vi: 'Kế hoạch mẫu',
      en: 'Sample plan',
    });
  });
  for (let from = 0; from < submissions.length; from += BATCH) {
    onProgress(from, submissions.length);
    await store.transaction(tenant, async (transaction) => {
      for (const submission of submissions.slice(from, from + BATCH)) {
        // Figures come in on the fifth of the next month.
        const at = `${shiftMonth(submission.period, 1)}-05T01:00:00.000Z`;
        await transaction.submissions.append({ ...submission, basedOn: 0, by: LOADED_BY, at });
        if (submission.period < WAITING_FROM) await approve(transaction, submission);
      }
    });
  }
  await store.transaction(tenant, (transaction) =>
    setPlan(transaction, sample.plan2023, '2023-01-05', {
      vi: 'Kế hoạch năm 2023',
      en: 'Plan of 2023',
    }),
  );
  onProgress(submissions.length, submissions.length);
}

/** Approves a month a week after it came in; one that is approved already stays as it is. */
async function approve(
  { submissions }: Transaction,
  { organisation, period }: { organisation: string; period: Month },
): Promise<void> {
  const at = `${shiftMonth(period, 1)}-12T01:00:00.000Z`;
  await submissions.move({
    organisation,
    period,
    version: 1,
    from: 'submitted',
    to: 'approved',
    by: LOADED_BY,
    at,
  });
}

/** Sets a year's plan once; loading again leaves it as it is. */
async function setPlan(
  { plans }: Transaction,
  { year, targets }: Plan,
  on: CalendarDate,
  why: PlanRevision['why'],
): Promise<void> {
  const at = `${on}T01:00:00.000Z`;
  await plans.revise(year, { on, by: LOADED_BY, why, targets }, { by: LOADED_BY, at, basedOn: 0 });
}
