import type { Person, Transaction } from '@hoptac/adapters/store';

/** Whether somebody is the only one who can look after people: nobody else with a chat is an administrator. */
export async function isLastAdministrator({ people }: Transaction, { id, roles }: Person): Promise<boolean> {
  if (!roles.some(({ role }) => role === 'administrator')) return false;
  const others = (await people.all()).filter(
    (one) => one.id !== id && one.chats.length > 0 && one.roles.some(({ role }) => role === 'administrator'),
  );
  return others.length === 0;
}
