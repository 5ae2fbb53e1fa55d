import { initialsOf } from '../../dialogue/join/initials';
import type { AnswerTo } from '../../dialogue/query';
import type { Look } from '../look';
import { hashPhone, normalisePhone } from '../phone';
import { namesFor } from '../role-names';
import { viewOfRole as readViewOfRole } from '../view';

/** Whom the alliance has entered with a telephone number. Those who have a chat already are not offered to another one. */
export async function phoneOwners(
  { transaction, alliance }: Look,
  { phone }: { phone: string },
): Promise<AnswerTo<'phoneOwners'>> {
  const normal = normalisePhone(phone);
  if (normal === undefined) return { owners: [], taken: false, phoneHash: '' };
  const phoneHash = hashPhone(alliance, normal);
  const known = (await transaction.people.ofPhone(phoneHash)).filter(({ record }) => record.roles.length > 0);
  const free = known.filter(({ record }) => record.chats.length === 0);
  return {
    owners: free.map(({ record: { id, name } }) => ({ id, initials: initialsOf(name) })),
    taken: known.length > 0 && free.length === 0,
    phoneHash,
  };
}

/** Somebody who was entered and has no chat yet. */
export async function personEntered(
  { transaction }: Look,
  { person }: { person: string },
): Promise<AnswerTo<'personEntered'>> {
  const found = (await transaction.people.get(person))?.record;
  if (!found || found.chats.length > 0) return undefined;
  return { name: found.name, roles: found.roles, names: await namesFor(transaction, found.roles) };
}

export async function roleNames({ transaction, view }: Look): Promise<AnswerTo<'roleNames'>> {
  return namesFor(transaction, view.person?.roles ?? []);
}

export function viewOfRole(
  { transaction, view }: Look,
  role: { organisation: string | undefined; place: string | undefined },
): Promise<AnswerTo<'viewOfRole'>> {
  return readViewOfRole(transaction, role, view.today);
}
