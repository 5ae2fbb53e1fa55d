import type { ReviewMove } from '@hoptac/adapters/store';
import { formatPeriod } from '@hoptac/core/time';
import type { ApproveCommand, ReturnCommand, ReviewCommand } from '../../dialogue/review/commands';
import { words } from '../../dialogue/review/words';
import type { Act } from '../act';
import { counted } from '../look-ups/review';
import { withinReach } from '../reach';
import { sendersOf } from '../senders';
import { tell } from '../tell';

/** Telegram takes no more for a button. */
const LONGEST_ACTION = 60;

export async function approveMonth(act: Act, command: ApproveCommand): Promise<void> {
  await decide(act, command, { to: 'approved' });
}

/** Returns a month, and tells who sent it what is asked. */
export async function returnMonth(act: Act, command: ReturnCommand): Promise<void> {
  const { comment, element, period, from } = command;
  const { submission, name } = await decide(act, command, { to: 'returned', comment });
  const { person, elements } = act.view;
  const questioned = elements.find(({ code }) => code === element);
  for (const sender of await sendersOf(act.transaction, submission))
    await tell(act, sender, `${act.id}:returned:${sender.id}`, (language) => {
      const say = words[language];
      const month = formatPeriod(period, { language });
      return {
        text: say.returnedToYou({
          reopened: from === 'approved',
          month,
          organisation: name,
          reviewer: person?.name ?? '',
          comment,
        }),
        buttons: [
          [
            {
              label: say.lookAt(questioned ? questioned.name[language] : month),
              action: wayBack(command, questioned?.code),
            },
          ],
        ],
      };
    });
}

/** The way in for the sender: to the figure and in the right organisation, as far as a button can hold it. */
function wayBack({ organisation, period }: ReturnCommand, element: string | undefined): string {
  const ways = [
    `returned:${period},${element ?? ''},${organisation}`,
    `returned:${period},,${organisation}`,
    `returned:${period}${element === undefined ? '' : `,${element}`}`,
  ];
  return ways.find((way) => Buffer.byteLength(way) <= LONGEST_ACTION) ?? `returned:${period}`;
}

/** Takes the step, where the person may: within their reach, and never on what they sent themselves. */
async function decide(
  { transaction, view, by, at }: Act,
  { organisation: id, period, version, from }: ReviewCommand,
  step: { to: 'approved' } | { to: 'returned'; comment: string },
) {
  const organisation = await withinReach(transaction, view, id);
  const submission = await counted(transaction, id, period);
  if (!organisation || !submission) throw new Error(`${id}/${period} is not this person's to review.`);
  if (submission.by === by) throw new Error(`${id}/${period} was sent by the one who would decide on it.`);
  const move: ReviewMove = { organisation: id, period, version, from, by, at, ...step };
  const result = await transaction.submissions.move(move);
  if (!result.ok) throw new Error(`Somebody else was quicker on ${id}/${period}.`);
  return { submission: result.submission, name: organisation.name };
}
