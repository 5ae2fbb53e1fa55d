import type { Kysely } from 'kysely';
import { chunks } from '../../chunks';
import { readOld, takeOver, type Tables } from './taken-over';

/** Somebody as they were kept: in one chat, with one role. */
interface OldPerson {
  id: string;
  channel: string;
  chat: string;
  name: string;
  role: string;
  organisation?: string;
  joinedAt: string;
}

export async function movePeople(database: Kysely<unknown>): Promise<void> {
  const tables = database as Tables;
  const people = (await readOld(tables, 'people')).map(({ tenant, body }) => ({
    tenant,
    person: JSON.parse(body) as OldPerson,
  }));
  await takeOver(
    tables,
    'person_versions',
    people.map(({ tenant, person }) => {
      const { id, channel, chat, name, role, organisation, joinedAt } = person;
      const held = { role, ...(organisation !== undefined && { organisation }), since: joinedAt };
      const record = { id, name, chats: [{ channel, chat }], roles: [held], joinedAt };
      return { tenant, id, at: joinedAt, foundBy: '', record };
    }),
  );
  for (const some of chunks(people))
    await tables
      .insertInto('person_chats')
      .values(
        some.map(({ tenant, person: { id, channel, chat } }) => ({ tenant, channel, chat, person: id })),
      )
      .execute();
}
