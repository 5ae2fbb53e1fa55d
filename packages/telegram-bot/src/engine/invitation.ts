import { createHash } from 'node:crypto';
import type { Invitation, Transaction } from '@hoptac/adapters/store';
import { normaliseCode } from '../dialogue/join/invitation-code';
import type { Random } from './look';

/** What the store keeps of an invitation code, so that a stolen database opens no door. */
export function hashInvitationCode(code: string): string {
  return createHash('sha256').update(normaliseCode(code)).digest('hex');
}

/** Letters and digits that nobody takes for each other, also on the telephone. */
const LETTERS = 'ABCDEFGHJKMNPQRSTUVWXYZ';
const DIGITS = '23456789';

/** A new code, `KTMQ2-9XWPT`: ten signs, about 49 bits, a digit among them. */
export function newInvitationCode(random: Random): string {
  for (;;) {
    const signs = [...unbiased(random, 10)].map((index) => (LETTERS + DIGITS)[index]);
    const code = `${signs.slice(0, 5).join('')}-${signs.slice(5).join('')}`;
    if (/[0-9]/.test(code) && /[A-Z]/.test(code)) return code;
  }
}

/** Numbers below the count of signs, each as likely as any other. */
function* unbiased(random: Random, count: number): Generator<number> {
  const signs = LETTERS.length + DIGITS.length;
  const fair = 256 - (256 % signs);
  for (let drawn = 0; drawn < count;)
    for (const byte of random(count - drawn))
      if (byte < fair) {
        drawn++;
        yield byte % signs;
      }
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
