import type { HeldRole } from '@hoptac/adapters/store';
import type { JoinCommand } from '../../dialogue/join/commands';
import type { Act } from '../act';
import { hashInvitationCode } from '../invitation';

/** Gives the role of an invitation to whoever wrote its code, beside those they hold already. */
export async function join({ transaction, channel, chat, by, at }: Act, command: JoinCommand): Promise<void> {
  const { code, name, role, organisation, place } = command;
  if (!(await transaction.invitations.redeem(hashInvitationCode(code), { by, at })))
    throw new Error('The invitation was used by somebody else in between.');
  const held: HeldRole = {
    role,
    ...(organisation !== undefined && { organisation }),
    ...(place !== undefined && { place }),
    since: at,
  };
  const known = (await transaction.people.ofChat(channel, chat))?.record;
  const earlier = known?.roles.filter((one) => !isSame(one, held)) ?? [];
  await transaction.people.put(
    [{ id: by, name, chats: [{ channel, chat }], joinedAt: at, ...known, roles: [...earlier, held] }],
    { by, at, why: 'joined' },
  );
}

function isSame(a: HeldRole, b: HeldRole): boolean {
  return a.role === b.role && a.organisation === b.organisation && a.place === b.place;
}
