import { may, type Right } from '../../dialogue/rights';
import type { Answer, Call } from '../contract';
import type { Visit } from '../visit';

/** The rights of which one is needed for each call, as on the chat's screens; how far it reaches, its look-up knows. */
const CALL_RIGHTS: Readonly<Record<Call, readonly Right[]>> = {
  me: ['openPage'],
  periods: ['openPage'],
  places: ['openPage'],
  signOut: ['openPage'],
  board: ['openPage'],
  indicator: ['openPage'],
  ranking: ['openPage'],
  picture: ['openPage'],
  exports: ['openPage'],
  reporting: ['review'],
  reviewQueue: ['review'],
  reviewedMonth: ['review'],
  approve: ['review'],
  approveAll: ['review'],
  return: ['review'],
  register: ['review', 'seeAll'],
  organisation: ['review', 'seeAll'],
  plan: ['keepPlans'],
  revisePlan: ['keepPlans'],
  announcements: ['announce'],
  announcement: ['announce'],
  audience: ['announce'],
  publish: ['announce'],
  correct: ['announce'],
  withdraw: ['announce'],
  remind: ['announce'],
};

export function mayCall({ view }: Visit, call: Call): boolean {
  return CALL_RIGHTS[call].some((right) => may(view.person, right));
}

/** A screen is offered to whom its first call is. */
export const SCREEN_RIGHTS: Readonly<Record<Answer<'me'>['screens'][number], readonly Right[]>> = {
  board: CALL_RIGHTS.board,
  reporting: CALL_RIGHTS.reporting,
  review: CALL_RIGHTS.reviewQueue,
  register: CALL_RIGHTS.register,
  plan: CALL_RIGHTS.plan,
  announcements: CALL_RIGHTS.announcements,
  exports: CALL_RIGHTS.exports,
};
