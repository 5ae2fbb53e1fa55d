import { decode, encode, type Invitation, type PeopleRecords, type Person } from '../store';
import { createTable, type UndoLog } from './table';

export function memoryPeople(undoLog: UndoLog): PeopleRecords {
  const people = createTable<string>(undoLog);
  const invitations = createTable<string>(undoLog);

  function invitation(codeHash: string): Invitation | undefined {
    const body = invitations.get(codeHash);
    return body === undefined ? undefined : decode<Invitation>(body);
  }

  return {
    async put(person) {
      people.put(encode(person), person.channel, person.chat);
    },
    async ofChat(channel, chat) {
      const body = people.get(channel, chat);
      return body === undefined ? undefined : decode<Person>(body);
    },
    async putInvitations(added) {
      for (const one of added)
        if (invitations.get(one.codeHash) === undefined) invitations.put(encode(one), one.codeHash);
    },
    async invitation(codeHash) {
      return invitation(codeHash);
    },
    async redeem(codeHash, used) {
      const found = invitation(codeHash);
      if (!found || found.used) return false;
      invitations.put(encode({ ...found, used }), codeHash);
      return true;
    },
  };
}
