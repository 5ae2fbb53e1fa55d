import { shiftMonth } from '@hoptac/core/time';
import type { AnswerTo, QueryOf } from '../../dialogue/query';
import type { Look } from '../look';

/** The month before of those of the same kind and field of work in the same place. */
export async function peers(
  { transaction, view }: Look,
  { organisation, period }: QueryOf<'peers'>,
): Promise<AnswerTo<'peers'>> {
  const { kind, sector, place } = view.organisation ?? {};
  const alike = (await transaction.organisations.all()).filter(
    (other) =>
      other.id !== organisation && other.kind === kind && other.sector === sector && other.place === place,
  );
  const ids = new Set(alike.map(({ id }) => id));
  const before = shiftMonth(period, -1);
  const sent = await transaction.submissions.all({ from: before, to: before });
  return sent.flatMap((one) => (ids.has(one.organisation) ? [one.values] : []));
}
