import type { Submission, Transaction } from '@hoptac/adapters/store';
import { shiftMonth, monthOf, type CalendarDate, type Month } from '@hoptac/core/time';
import { monthReminderOn } from '../dialogue/reminders/due-day';
import { monthNotice, type Owing } from '../dialogue/reminders/month-notice';
import { reminderFor } from '../dialogue/reminders/settings';
import type { DialogueState } from '../dialogue/state';
import type { Alliance } from '../engine/alliance';
import { officeOf, readGround } from './ground';
import type { Notice, Told } from './notice';

/** Reminds officers of the month that their cooperatives have not reported, or were given back to correct. */
export async function monthReminders(
  transaction: Transaction,
  { dueDay }: Alliance,
  today: CalendarDate,
): Promise<Notice[]> {
  const ground = await readGround(transaction, today);
  // Also on a day without a reminder of its own: somebody may have asked to be reminded again today.
  const period = monthReminderOn(today, dueDay)?.period ?? shiftMonth(monthOf(today), -1);
  const sent = await transaction.submissions.all({ from: period, to: period });
  const stateOf = new Map(sent.map((submission) => [submission.organisation, submission]));
  const owing = new Map<string, Owing>();
  for (const { id, name } of ground.expected(period)) {
    const submission = stateOf.get(id);
    if (!submission) owing.set(id, { name });
    else if (submission.state === 'returned')
      owing.set(id, { name, returned: await commentOn(transaction, submission) });
  }
  return ground.people.flatMap((person): Notice[] => {
    const own = officeOf(person).filter((id) => owing.has(id));
    return own.length === 0 || person.chats.length === 0
      ? []
      : [{ person, compose: (state) => compose(state, person.id, own) }];
  });

  function compose(state: DialogueState, person: string, own: readonly string[]): Told[] {
    const reminder = reminderFor(state.reminders ?? {}, today, dueDay);
    if (reminder?.period !== period) return [];
    const told = own.map((id) => ({ ...owing.get(id)!, drafted: isDrafted(state, id, period) }));
    return [
      {
        id: `reminder:${person}:${period}:${reminder.name}`,
        screen: monthNotice(reminder, told, today, state.language),
      },
    ];
  }
}

function isDrafted({ drafts }: DialogueState, organisation: string, period: Month): boolean {
  return `${organisation}/${period}` in drafts;
}

async function commentOn(
  { submissions }: Transaction,
  { organisation, period, version }: Submission,
): Promise<{ comment?: string }> {
  const steps = await submissions.steps(organisation, period);
  const comment = steps.findLast((step) => step.version === version && step.state === 'returned')?.comment;
  return comment === undefined ? {} : { comment };
}
