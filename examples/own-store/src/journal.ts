import { open, rename } from 'node:fs/promises';

/** One call on a transaction that wrote something: `['submissions', 'append', [{ … }]]`. */
export type Call = [subject: string, method: string, parameters: unknown[]];
/** One committed transaction, one line of the file. */
export interface Entry {
  tenant: string;
  calls: Call[];
}

/** The entries of a file. What stands behind the last end of a line was being written when its process was killed. */
export async function readJournal(file: string): Promise<Entry[]> {
  const handle = await open(file, 'a+');
  try {
    const text = await handle.readFile('utf8');
    const lines = text.slice(0, text.lastIndexOf('\n') + 1).split('\n');
    return lines.slice(0, -1).map((line) => JSON.parse(line) as Entry);
  } finally {
    await handle.close();
  }
}

/** Puts a new journal in place of a file, whole or not at all, and goes on writing in it. */
export async function startJournal(file: string, entries: readonly Entry[]) {
  const draft = `${file}.new`;
  const handle = await open(draft, 'w');
  let length = 0;

  async function append(entry: Entry): Promise<void> {
    const line = Buffer.from(`${JSON.stringify(entry)}\n`);
    try {
      await handle.write(line, 0, line.length, length);
      await handle.sync();
    } catch (error) {
      await handle.truncate(length);
      throw error;
    }
    length += line.length;
  }

  for (const entry of entries) await append(entry);
  await handle.sync();
  await rename(draft, file);
  return { append, close: () => handle.close() };
}
