import type { AnswerTo, QueryOf } from '../../dialogue/query';
import type { Look } from '../look';

export function monthVersions(
  { transaction }: Look,
  { organisation, period }: QueryOf<'monthVersions'>,
): Promise<AnswerTo<'monthVersions'>> {
  return transaction.submissions.history(organisation, period);
}

/** The months that wait to be mended, the earliest first, with the comment of the step that returned each. */
export async function returnedMonths(
  { transaction, view }: Look,
  { organisation }: QueryOf<'returnedMonths'>,
): Promise<AnswerTo<'returnedMonths'>> {
  const returned = view.submissions.filter(({ state }) => state === 'returned');
  const months = [];
  for (const { period, version } of returned) {
    const steps = await transaction.submissions.steps(organisation, period);
    const step = steps.findLast((one) => one.version === version && one.state === 'returned');
    const by = step && (await transaction.people.get(step.by))?.record.name;
    months.push({ period, comment: step?.comment ?? '', ...(by !== undefined && { by }) });
  }
  return months;
}
