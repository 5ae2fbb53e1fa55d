import type { Chat, PeopleRecords, Person } from '../store';
import { chatsOf, forgottenChange, forgottenPerson } from '../store/forgotten';
import { personKind } from '../store/record-kind';
import { chunks } from './chunks';
import { prepared } from './prepared';
import type { Database, Schema } from './schema';
import { sqlVersioned } from './versioned';

const personOf = prepared<Omit<Schema['person_chats'], 'person'>, { person: string }>((database, given) =>
  database
    .selectFrom('person_chats')
    .select('person')
    .where('tenant', '=', given('tenant'))
    .where('channel', '=', given('channel'))
    .where('chat', '=', given('chat')),
);

export function sqlPeople(database: Database, tenant: string): PeopleRecords {
  const { current: _, foundBy, ...records } = sqlVersioned(database, tenant, personKind);

  /** Chats lead to the people who have them now. */
  async function noteChats(people: readonly Person[]) {
    const last = new Map(people.map((person) => [person.id, person]));
    for (const chunk of chunks([...last.values()])) {
      const ids = chunk.map(({ id }) => id);
      await database
        .deleteFrom('person_chats')
        .where('tenant', '=', tenant)
        .where('person', 'in', ids)
        .execute();
    }
    // The last of those with the same chat, because PostgreSQL replaces a row only once in a statement.
    const rows = new Map(
      [...last.values()].flatMap(({ id, chats }) =>
        chats.map(({ channel, chat }) => [
          JSON.stringify([channel, chat]),
          { tenant, channel, chat, person: id },
        ]),
      ),
    );
    for (const values of chunks([...rows.values()]))
      await database
        .insertInto('person_chats')
        .values(values)
        .onConflict((same) =>
          same
            .columns(['tenant', 'channel', 'chat'])
            .doUpdateSet((given) => ({ person: given.ref('excluded.person') })),
        )
        .execute();
  }

  async function ofChat(channel: string, chat: string) {
    const [row] = (await personOf(database, { tenant, channel, chat })).rows;
    return row && records.get(row.person);
  }

  return {
    ...records,
    async put(people, change) {
      await records.put(people, change);
      await noteChats(people);
    },
    async revise(person, change) {
      const result = await records.revise(person, change);
      if (result.ok) await noteChats([person]);
      return result;
    },
    ofChat,
    async ofPhone(phoneHash) {
      return phoneHash === '' ? [] : foundBy(phoneHash);
    },
    async forget(id, replacement) {
      const versions = await database
        .selectFrom('person_versions')
        .select(['revision', 'change', 'body'])
        .where('tenant', '=', tenant)
        .where('id', '=', id)
        .execute();
      for (const { revision, change, body } of versions)
        await database
          .updateTable('person_versions')
          .set({
            found_by: '',
            change: forgottenChange(change),
            body: forgottenPerson(body, replacement),
          })
          .where('tenant', '=', tenant)
          .where('id', '=', id)
          .where('revision', '=', revision)
          .execute();
      await database
        .deleteFrom('person_chats')
        .where('tenant', '=', tenant)
        .where('person', '=', id)
        .execute();
      const free: Chat[] = [];
      for (const one of chatsOf(versions.map(({ body }) => body)))
        if (!(await ofChat(one.channel, one.chat))) free.push(one);
      return free;
    },
  };
}
