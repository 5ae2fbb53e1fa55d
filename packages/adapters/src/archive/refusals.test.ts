import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createMemoryStore } from '../memory';
import { checkArchive, exportArchive, importArchive, type ArchiveError } from '.';
import { manifestHash } from './archive-lines';
import { fill, seen } from './samples';

let directory = '';
let archive: Buffer;
let text = '';
let told = '';
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'hoptac-refusals-'));
  const store = createMemoryStore();
  await fill(store, 'a', { organisations: 5 });
  await fill(store, 'b', { organisations: 5 });
  const file = join(directory, 'whole.hoptac');
  ({ sha256: told } = await exportArchive({
    store,
    file,
    tenants: ['a', 'b'],
    at: '2024-04-01T00:00:00.000Z',
  }));
  archive = await readFile(file);
  text = gunzipSync(archive).toString();
});
afterAll(() => rm(directory, { recursive: true, force: true }));

/** The code of the refusal; afterwards the store must have nothing at all. */
async function refusal(bytes: Uint8Array, options: { sha256?: string } = {}): Promise<string> {
  const file = join(directory, 'bad.hoptac');
  await writeFile(file, bytes);
  const store = createMemoryStore();
  const code = await importArchive({ store, file, ...options }).then(
    () => 'imported',
    (error: ArchiveError) => {
      expect(error.name).toBe('ArchiveError');
      expect(error.told.vi).toContain(file);
      return error.code;
    },
  );
  const kept = await Promise.all(['a', 'b'].map((tenant) => seen(store, tenant)));
  const records = kept.flatMap(({ organisations, audit, messages }) => [
    ...organisations,
    ...audit,
    ...messages,
  ]);
  expect(records.length > 0).toBe(code === 'imported');
  return code;
}
const zipped = (lines: string) => gzipSync(lines);

describe('an archive is refused, and nothing of it imported,', () => {
  it('when it is cut short anywhere', async () => {
    const codes = new Set<string>();
    for (let part = 0; part < 40; part++)
      codes.add(await refusal(archive.subarray(0, Math.floor((archive.length * part) / 40))));
    expect([...codes]).toEqual(['truncated']);
    const lines = text.split('\n').slice(0, -1);
    for (const kept of [1, 2, 3, lines.length - 2, lines.length - 1])
      expect(await refusal(zipped(`${lines.slice(0, kept).join('\n')}\n`))).toBe('truncated');
  });

  it('when one bit of it has changed', async () => {
    for (let at = 12; at < archive.length; at += Math.floor(archive.length / 60)) {
      const bytes = Buffer.from(archive);
      bytes[at]! ^= 1;
      expect(['tampered', 'truncated', 'notAnArchive']).toContain(await refusal(bytes));
    }
  });

  it('when a figure, a row, an alliance or their order was changed and compressed again', async () => {
    const lines = text.split('\n');
    const row = lines.findIndex((line) => line.includes('1000000000000000'));
    const changed = [
      lines.with(row, lines[row]!.replace('1000000000000000', '2000000000000000')),
      lines.toSpliced(row, 1),
      lines.toSpliced(row, 0, lines[row]!),
      lines.with(row, lines[row + 1]!).with(row + 1, lines[row]!),
      lines.toSpliced(
        1,
        lines.findIndex((line) => line.startsWith('{"end"')),
      ),
      lines.with(0, lines[0]!.replace('2024-04-01', '2023-04-01')),
      [...lines.slice(0, -1), '{"tenant":"c"}', ''],
    ];
    for (const one of changed) expect(await refusal(zipped(one.join('\n')))).toBe('tampered');
  });

  it('when all checksums were written anew, by the SHA-256 that the export told', async () => {
    const lines = text.replaceAll('1000000000000000', '2000000000000000').split('\n');
    const summaries: { tenant: string; rows: number; sha256: string }[] = [];
    let from = 1;
    for (const [index, line] of lines.entries()) {
      if (!line.startsWith('{"end"')) continue;
      const sha256 = createHash('sha256')
        .update(
          lines
            .slice(from, index)
            .map((one) => `${one}\n`)
            .join(''),
        )
        .digest('hex');
      const { end, rows } = JSON.parse(line) as { end: string; rows: number };
      lines[index] = JSON.stringify({ end, rows, sha256 });
      summaries.push({ tenant: end, rows, sha256 });
      from = index + 1;
    }
    lines[lines.length - 2] = JSON.stringify({
      manifest: summaries,
      sha256: manifestHash(`${lines[0]}\n`, summaries),
    });
    const forged = zipped(lines.join('\n'));
    expect(await refusal(forged)).toBe('imported');
    expect(await refusal(forged, { sha256: told })).toBe('tampered');
    expect(await refusal(archive, { sha256: told.toUpperCase() })).toBe('imported');
  });

  it('when a newer or an older hoptac wrote it', async () => {
    expect(await refusal(zipped(text.replace('"version":1', '"version":2')))).toBe('newer');
    expect(await refusal(zipped(text.replace(/"schema":"[^"]+"/, '"schema":"9999-from-the-future"')))).toBe(
      'newer',
    );
    expect(await refusal(zipped(text.replace(/"schema":"[^"]+"/, '"schema":"0001-first-tables"')))).toBe(
      'older',
    );
  });

  it('when it is something else', async () => {
    expect(await refusal(Buffer.from('Kính gửi Liên minh'))).toBe('notAnArchive');
    expect(await refusal(zipped('{"hoptac":"letter"}\n'))).toBe('notAnArchive');
    await expect(checkArchive(join(directory, 'none.hoptac'))).rejects.toMatchObject({ code: 'noFile' });
  });
});
