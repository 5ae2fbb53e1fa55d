import type { Person, Submission, Transaction } from '@hoptac/adapters/store';

/**
 * Who is told of what becomes of a month: whoever sent it, as long as they are an officer of the organisation and can be
 * reached; else all of its officers who can.
 */
export async function sendersOf(
  { people }: Transaction,
  { organisation, by }: Pick<Submission, 'organisation' | 'by'>,
): Promise<Person[]> {
  const answers = ({ chats, roles }: Person) =>
    chats.length > 0 && roles.some((held) => held.role === 'officer' && held.organisation === organisation);
  const sender = (await people.get(by))?.record;
  if (sender && answers(sender)) return [sender];
  return (await people.all()).filter((person) => answers(person));
}
