import type { PageKey, Person, Transaction } from '@hoptac/adapters/store';
import { RIGHTS } from '../dialogue/rights';
import type { Random } from '../engine/look';
import { hashPageKey, newPageKey, pageKeyFault, type Signing } from '../engine/page-key';

/** What opening works with. */
export interface Opening {
  transaction: Transaction;
  signing: Signing;
  now: Date;
  random: Random;
}

export type Opened =
  | { ok: true; session: string; person: Person }
  | { ok: false; why: 'used' | 'expired' | 'unknown' | 'noRight' | 'stranger' };

/** Uses a link up, once, and opens a session for whom it was made for, if they may still open the page. */
export async function redeemLink(link: string, opening: Opening): Promise<Opened> {
  const { transaction, now } = opening;
  const keyHash = hashPageKey(link);
  const known = await transaction.pageKeys.get(keyHash);
  if (known?.kind !== 'link') return { ok: false, why: 'unknown' };
  if (known.endedAt !== undefined) return { ok: false, why: 'used' };
  if (!(await transaction.pageKeys.end(keyHash, now.toISOString()))) return { ok: false, why: 'expired' };
  return openSession(known.person, 'link', opening);
}

/** Opens a session for somebody who may open the page; it is noted in the audit trail. */
export async function openSession(
  id: string,
  way: 'link' | 'miniApp' | 'tryout',
  { transaction, signing, now, random }: Opening,
): Promise<Opened> {
  const person = (await transaction.people.get(id))?.record;
  if (!person || rolesOf(person).length === 0) return { ok: false, why: 'noRight' };
  const { key, ...issued } = newPageKey('session', signing, { now, random });
  await transaction.pageKeys.add({ ...issued, kind: 'session', person: id });
  await transaction.audit.add({
    id: `page:${issued.keyHash}`,
    at: issued.issuedAt,
    by: id,
    action: 'openPage',
    detail: { way },
  });
  return { ok: true, session: key, person };
}

/** Whose session it is, as they are now; undefined where it has ended, or they may not open the page any more. */
export async function personOfSession(
  session: string,
  { transaction, signing, now }: Omit<Opening, 'random'>,
): Promise<{ person: Person; pageKey: PageKey } | undefined> {
  if (pageKeyFault(session, 'session', signing, now)) return undefined;
  const pageKey = await transaction.pageKeys.get(hashPageKey(session));
  if (pageKey?.kind !== 'session' || pageKey.endedAt !== undefined) return undefined;
  if (pageKey.expiresAt <= now.toISOString()) return undefined;
  const person = (await transaction.people.get(pageKey.person))?.record;
  return person && rolesOf(person).length > 0 ? { person, pageKey } : undefined;
}

/** The roles of somebody in which the page may be looked at. */
export function rolesOf({ roles }: Pick<Person, 'roles'>): Person['roles'] {
  return roles.filter(({ role }) => RIGHTS[role].includes('openPage'));
}
