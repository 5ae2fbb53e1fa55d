import type { ResubmitCommand, SubmitCommand, WithdrawCommand } from '../../dialogue/submit/commands';
import type { Act } from '../act';

export async function submit(
  { transaction, by, at }: Act,
  { kind: _kind, ...submission }: SubmitCommand,
): Promise<void> {
  const result = await transaction.submissions.append({ ...submission, by, at });
  if (!result.ok)
    throw new Error(`A newer version of ${submission.organisation}/${submission.period} came in between.`);
}

export async function withdraw(
  { transaction, by, at }: Act,
  { kind: _kind, ...version }: WithdrawCommand,
): Promise<void> {
  const result = await transaction.submissions.move({ ...version, to: 'withdrawn', by, at });
  if (!result.ok) throw new Error(`Somebody was quicker on ${version.organisation}/${version.period}.`);
}

export async function resubmit(
  { transaction, by, at }: Act,
  { kind: _kind, ...version }: ResubmitCommand,
): Promise<void> {
  const result = await transaction.submissions.move({ ...version, to: 'resubmitted', by, at });
  if (!result.ok) throw new Error(`Somebody was quicker on ${version.organisation}/${version.period}.`);
}
