import type { AskedRead, Call } from '../contract';
import { refused, type Answered, type Visit } from '../visit';
import { announcement, announcements, audience, correct, publish, remind, withdraw } from './announcements';
import { board, indicator, ranking, reporting } from './board';
import { exports, picture } from './exports';
import { plan, revisePlan } from './plan';
import { organisation, register } from './register';
import { approve, approveAll, returnMonth, reviewQueue, reviewedMonth } from './review';
import { mayCall } from './rights';
import { me, periods, places, signOut } from './session';

/** How each call is answered, one file for a subject. */
const ANSWERS: { [C in Call]: (visit: Visit, asked: AskedRead<C>) => Promise<Answered<C>> } = {
  me,
  periods,
  places,
  signOut,
  board,
  indicator,
  ranking,
  reporting,
  reviewQueue,
  reviewedMonth,
  approve,
  approveAll,
  return: returnMonth,
  register,
  organisation,
  plan,
  revisePlan,
  announcements,
  announcement,
  audience,
  publish,
  correct,
  withdraw,
  remind,
  exports,
  picture,
};

/** Answers a call that has the shape it should have, if it is among the person's rights. */
export async function answerCall<C extends Call>(
  call: C,
  visit: Visit,
  asked: AskedRead<C>,
): Promise<Answered<C>> {
  if (!mayCall(visit, call)) return refused('notAllowed');
  return ANSWERS[call](visit, asked);
}
