import type { PageKey } from '@hoptac/adapters/store';
import type { Command } from '../dialogue/command';
import type { Context } from '../dialogue/turn';
import type { Look } from '../engine/look';
import type { Language } from '../dialogue/state';
import type { Answer, Call, Problem, ProblemCode } from './contract';
import { problemWords } from './words';

/** One call of somebody who has the page open, in one transaction. */
export interface Visit extends Look {
  language: Language;
  /** As the dialogue would have it, for what is shared with its screens. */
  context: Context;
  session: PageKey;
  /** Carries a command out as if it came from the chat: rights, reach, audit. */
  carryOut(command: Command): Promise<void>;
}

export type Answered<C extends Call> = { ok: true; value: Answer<C> } | { ok: false; problem: Problem };

export function answered<C extends Call>(value: Answer<C>): Answered<C> {
  return { ok: true, value };
}

/** A call that is not done, and why. */
export function refused(
  code: ProblemCode,
  more: Pick<Problem, 'fields' | 'now'> & { message?: Problem['message'] } = {},
): { ok: false; problem: Problem } {
  return { ok: false, problem: { code, message: problemWords[code], ...more } };
}
