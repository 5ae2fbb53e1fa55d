import type { TellFactCommand } from '../../dialogue/status/commands';
import type { Act } from '../act';

/** Keeps a fact as a new version of the organisation; what others told meanwhile of other facts stays. */
export async function tellFact(
  { transaction, by, at }: Act,
  { organisation, fact, value }: TellFactCommand,
): Promise<void> {
  const known = await transaction.organisations.get(organisation);
  if (!known) throw new Error(`There is no organisation ${organisation}.`);
  const { record, revision } = known;
  const told = { ...record, facts: { ...record.facts, [fact]: value } };
  const result = await transaction.organisations.revise(told, {
    by,
    at,
    why: `told: ${fact}`,
    basedOn: revision,
  });
  if (!result.ok) throw new Error(`Another version of ${organisation} came in between.`);
}
