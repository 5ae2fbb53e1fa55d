import type { AnswerTo } from '../../dialogue/query';
import { USUAL_QUIET_HOURS } from '../../dialogue/reminders/queries';
import type { Look } from '../look';

export async function reminderRules({ alliance }: Look): Promise<AnswerTo<'reminderRules'>> {
  const { dueDay, quietHours = USUAL_QUIET_HOURS } = alliance;
  return { quietHours, ...(dueDay !== undefined && { dueDay }) };
}
