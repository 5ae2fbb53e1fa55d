import type { RevisePlanCommand } from '../../dialogue/plans/commands';
import type { Act } from '../act';

export async function revisePlan(
  { transaction, by, at }: Act,
  { year, revision, basedOn }: RevisePlanCommand,
): Promise<void> {
  const result = await transaction.plans.revise(year, revision, { by, at, basedOn });
  if (!result.ok) throw new Error(`The plan of ${year} was revised by somebody else in between.`);
}
