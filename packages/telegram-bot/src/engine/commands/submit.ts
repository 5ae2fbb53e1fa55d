import type { SubmitCommand } from '../../dialogue/submit/commands';
import type { Act } from '../act';

export async function submit(
  { transaction, by, at }: Act,
  { kind: _kind, ...submission }: SubmitCommand,
): Promise<void> {
  const result = await transaction.submissions.append({ ...submission, by, at });
  if (!result.ok)
    throw new Error(`A newer version of ${submission.organisation}/${submission.period} came in between.`);
}
