import type { Transaction } from '@hoptac/adapters/store';

/** The name of who wrote something; of the program itself, and of somebody unknown, the id. */
export async function nameOfPerson({ people }: Transaction, id: string): Promise<string> {
  return (await people.get(id))?.record.name ?? id;
}
