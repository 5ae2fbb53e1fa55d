import { createHash } from 'node:crypto';
import type { Invitation, Transaction } from '@hoptac/adapters/store';
import { normaliseCode } from '../dialogue/join/invitation-code';

/** What the store keeps of an invitation code, so that a stolen database opens no door. */
export function hashInvitationCode(code: string): string {
  return createHash('sha256').update(normaliseCode(code)).digest('hex');
}

/** Issues invitations; each code admits one chat, until it expires. */
export async function invite(
  transaction: Transaction,
  invitations: readonly (Omit<Invitation, 'codeHash' | 'used' | 'withdrawn'> & { code: string })[],
): Promise<void> {
  await transaction.invitations.add(
    invitations.map(({ code, ...invitation }) => ({ ...invitation, codeHash: hashInvitationCode(code) })),
  );
}
