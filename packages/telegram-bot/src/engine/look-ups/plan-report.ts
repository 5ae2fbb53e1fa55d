import type { AnswerTo } from '../../dialogue/query';
import type { Look } from '../look';
import { readPlanReport } from '../plan-year';

export function planReport(
  { transaction, alliance }: Look,
  { year }: { year: number },
): Promise<AnswerTo<'planReport'>> {
  return readPlanReport(transaction, alliance, year);
}
