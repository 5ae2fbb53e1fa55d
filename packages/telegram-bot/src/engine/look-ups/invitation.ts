import type { AnswerTo } from '../../dialogue/query';
import { hashInvitationCode } from '../invitation';
import type { Look } from '../look';

export async function invitation(
  { transaction, now }: Look,
  { code }: { code: string },
): Promise<AnswerTo<'invitation'>> {
  const found = await transaction.invitations.get(hashInvitationCode(code));
  const organisation = found?.organisation && (await transaction.organisations.get(found.organisation));
  return {
    found,
    usable: found !== undefined && !found.used && !found.withdrawn && found.expiresAt > now.toISOString(),
    ...(organisation && { organisationName: organisation.record.name }),
  };
}
