import { appendFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openJournalStore } from '../../examples/own-store/src/open-journal-store';
import { example } from './example';

const { run, blocks } = example('own-store');

let folder = '';
let file = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hoptac-own-store-'));
  file = join(folder, 'months.jsonl');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const entry = (id: string) => ({
  id,
  at: '2024-01-05T01:00:00.000Z',
  by: 'person:1',
  action: 'test',
  detail: { id },
});
const ids = async () => {
  const store = await openJournalStore(file);
  const entries = await store.transaction('a', ({ audit }) => audit.all());
  await store.close();
  return entries.map(({ id }) => id);
};
async function add(id: string): Promise<void> {
  const store = await openJournalStore(file);
  await store.transaction('a', ({ audit }) => audit.add(entry(id)));
  await store.close();
}

describe('a store of somebody else', () => {
  it('keeps every promise of the contract', { timeout: 120_000 }, async () => {
    const [, test] = /^(npm test)\b/m.exec(blocks('sh')[0]!)!;
    const said = await run(test!);
    expect(said).toMatch(/^# fail 0$/m);
    expect(Number(/^# pass (\d+)$/m.exec(said)?.[1])).toBeGreaterThan(180);
  });

  it('says the second time that the month is there', { timeout: 60_000 }, async () => {
    expect(await run(`npm start -- ${file}`)).toBe('Đã giữ bản 1\n');
    expect(await run(`npm start -- ${file}`)).toBe('Đã có bản 1\n');
  });

  it('passes over a line that was being written when the power went', async () => {
    await add('one');
    await appendFile(file, '{"tenant":"a","calls":[["audit","add",[{"id":"tw');
    await add('three');
    expect(await ids()).toEqual(['one', 'three']);
  });

  it('refuses a file that is damaged elsewhere, and leaves it as it is', async () => {
    await add('one');
    await appendFile(file, 'not a line of ours\n');
    const before = await readFile(file, 'utf8');
    await expect(openJournalStore(file)).rejects.toMatchObject({ code: 'cannotOpen' });
    expect(await readFile(file, 'utf8')).toBe(before);
  });

  it('has no more in its file what was forgotten', async () => {
    await add('the telephone number');
    const store = await openJournalStore(file);
    await store.transaction('a', ({ audit }) => audit.forget('person:1'));
    await store.close();
    await ids();
    expect(await readFile(file, 'utf8')).not.toContain('"detail":{"id"');
    expect(await ids()).toEqual(['the telephone number']);
  });
});
