import type { AnswerTo, QueryOf } from '../../dialogue/query';
import type { Look } from '../look';

export async function ownEvents(
  { transaction, view }: Look,
  { organisation }: QueryOf<'ownEvents'>,
): Promise<AnswerTo<'ownEvents'>> {
  if (view.person?.organisation !== organisation) return [];
  return transaction.events.ofOrganisation(organisation);
}
