import type { AnswerTo } from '../../dialogue/query';
import { lockAfter, oneMore } from '../code-lock';
import { hashInvitationCode } from '../invitation';
import type { Look } from '../look';
import { namesFor } from '../role-names';

/** What a code opens, or why it opens nothing. */
export async function invitation(
  look: Look,
  { code, codeHash }: { code?: string; codeHash?: string },
): Promise<AnswerTo<'invitation'>> {
  const { transaction, now, view } = look;
  const found = await transaction.invitations.get(codeHash ?? hashInvitationCode(code ?? ''));
  if (!found) return { ok: false, trouble: 'unknown' };
  const { role, organisation, place, person, used, withdrawn, expiresAt } = found;
  if (used) return { ok: false, trouble: 'used' };
  if (withdrawn) return { ok: false, trouble: 'withdrawn' };
  if (expiresAt <= now.toISOString()) return { ok: false, trouble: 'expired' };
  if (person !== undefined && view.person && view.person.id !== person)
    return { ok: false, trouble: 'forAnother' };
  const invited = {
    role,
    ...(organisation !== undefined && { organisation }),
    ...(place !== undefined && { place }),
  };
  return {
    ok: true,
    found: {
      codeHash: found.codeHash,
      invited,
      ...(person !== undefined && { person }),
      names: await namesFor(transaction, [invited]),
    },
  };
}

export async function codeLock({ transaction, channel, chat, now }: Look): Promise<AnswerTo<'codeLock'>> {
  const guesses = await transaction.invitations.guesses(`${channel}:${chat}`);
  return { now: lockAfter(guesses, now), afterWrong: lockAfter(oneMore(guesses, now), now) };
}
