import { counts } from '@hoptac/adapters/store';
import type { AnswerTo, QueryOf } from '../../dialogue/query';
import { organisationDigits, readReceiptNumber } from '../../dialogue/submit/receipt-number';
import type { Look } from '../look';
import { readReach } from '../reach';

/** The version of a receipt among what the person reaches; of two organisations with the same digits the one that has it. */
export async function receipt(
  { transaction, view }: Look,
  { number }: QueryOf<'receipt'>,
): Promise<AnswerTo<'receipt'>> {
  const read = readReceiptNumber(number);
  if (!read) return undefined;
  const { organisations } = await readReach(transaction, view);
  for (const { id, name } of organisations) {
    if (organisationDigits(id) !== read.digits) continue;
    const versions = await transaction.submissions.history(id, read.period);
    const submission = versions.find(({ version }) => version === read.version);
    if (!submission) continue;
    const steps = await transaction.submissions.steps(id, read.period);
    const counting = versions.findLast(({ state }) => counts(state));
    return { organisationName: name, submission, steps, ...(counting && { counts: counting.version }) };
  }
  return undefined;
}
