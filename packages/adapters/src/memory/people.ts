import type { PeopleRecords, Person, Version } from '../store';
import { chatsOf, forgottenChange, forgottenPerson } from '../store/forgotten';
import { personKind } from '../store/record-kind';
import type { MemoryTables } from './tables';
import { memoryVersioned } from './versioned';

export function memoryPeople({ person_versions, person_chats }: MemoryTables): PeopleRecords {
  const records = memoryVersioned(person_versions, personKind);

  /** Chats lead to the people who have them now. */
  function noteChats(people: readonly Person[]) {
    const last = [...new Map(people.map((person) => [person.id, person])).values()];
    for (const { id } of last)
      for (const { channel, chat } of person_chats.ofGroup(id)) person_chats.remove(channel, chat);
    for (const { id, chats } of last)
      for (const { channel, chat } of chats) person_chats.put({ channel, chat, person: id });
  }

  return {
    ...records,
    async put(people, change) {
      await records.put(people, change);
      noteChats(people);
    },
    async revise(person, change) {
      const result = await records.revise(person, change);
      if (result.ok) noteChats([person]);
      return result;
    },
    async ofChat(channel, chat) {
      const found = person_chats.get(channel, chat);
      return found && records.get(found.person);
    },
    async ofPhone(phoneHash) {
      const found: Version<Person>[] = [];
      for (const { id, phoneHash: kept } of await records.all())
        if (kept === phoneHash && kept !== '') found.push((await records.get(id))!);
      return found;
    },
    async forget(id, replacement) {
      const versions = person_versions.ofGroup(id);
      for (const row of versions)
        person_versions.put({
          ...row,
          found_by: '',
          change: forgottenChange(row.change),
          body: forgottenPerson(row.body, replacement),
        });
      for (const { channel, chat } of person_chats.ofGroup(id)) person_chats.remove(channel, chat);
      return chatsOf(versions.map(({ body }) => body)).filter(
        ({ channel, chat }) => !person_chats.get(channel, chat),
      );
    },
  };
}
