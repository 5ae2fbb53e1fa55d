import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fill, seen } from '../archive/samples';
import { preparedDatabase } from '../postgres/server/shared';
import { openPostgresStore } from '../postgres';
import { openSqliteStore } from '../sqlite';
import { run } from './samples';

let directory = '';
const at = (name: string) => join(directory, name);
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'hoptac-command-'));
});
afterEach(() => rm(directory, { recursive: true, force: true }));

async function filledFile(name: string): Promise<string> {
  const store = await openSqliteStore({ file: at(name) });
  await fill(store, 'hoa-binh');
  await store.close();
  return at(name);
}

const contentOf = async (file: string) => {
  const store = await openSqliteStore({ file });
  try {
    return await seen(store, 'hoa-binh');
  } finally {
    await store.close();
  }
};

const TAKES_NONE = new Set(['--dry-run', '--overwrite', '--backed-up']);

describe('hoptac', () => {
  it('moves an alliance out of SQLite, into PostgreSQL and back, with progress beside the answer', async () => {
    const { bot } = await preparedDatabase();
    const file = await filledFile('kho.db');
    const exported = await run(['export', '--store', file, '--to', at('a.hoptac'), '--tenant', 'hoa-binh']);
    expect(exported).toMatchObject({ code: 0 });
    expect(exported.out).toMatch(
      /^Đã xuất .*a\.hoptac \(\d+ kB\): hoa-binh 7\d\d bản ghi\.\nSHA-256 [0-9a-f]{64}\n/,
    );
    expect(exported.err).toContain('… đang xuất hoa-binh: ');
    const sha256 = /SHA-256 (\w+)/.exec(exported.out)![1]!;
    // Neither a half-written archive nor the copy it was made from.
    expect((await readdir(directory)).filter((name) => name.startsWith('a.'))).toEqual(['a.hoptac']);

    const into = await run(['import', '--from', at('a.hoptac'), '--sha256', sha256], { DATABASE_URL: bot });
    expect(into).toMatchObject({ code: 0 });
    expect(into.out).toMatch(/^hoa-binh: đã nhập 7\d\d bản ghi và đọc lại, khớp hoàn toàn\.\n$/);
    const again = await run(['import', '--from', at('a.hoptac')], { DATABASE_URL: bot });
    expect(again).toMatchObject({
      code: 0,
      out: 'hoa-binh: kho đã có đúng dữ liệu này, không phải làm gì.\n',
    });

    // The bot's role sees one alliance at a time.
    expect(await run(['export', '--store', bot, '--to', at('b.hoptac')])).toMatchObject({
      code: 3,
      err: expect.stringContaining('Nêu rõ từng liên minh (--tenant)'),
    });
    expect(
      await run(['export', '--store', bot, '--to', at('b.hoptac'), '--tenant', 'hoa-binh']),
    ).toMatchObject({ code: 0 });
    expect(await run(['import', '--from', at('b.hoptac'), '--store', at('new.db')])).toMatchObject({
      code: 0,
    });
    expect(await contentOf(at('new.db'))).toEqual(await contentOf(file));
    const store = await openPostgresStore({ url: bot });
    expect(await seen(store, 'hoa-binh')).toEqual(await contentOf(file));
    await store.close();
  });

  it('exports all alliances of a file when none is named', async () => {
    const file = await filledFile('kho.db');
    const exported = await run(['export', '--store', file, '--to', at('a.hoptac')]);
    expect(exported.out).toContain('hoa-binh 7');
  });

  it('refuses a bad archive in one sentence, and makes no store of it', async () => {
    const file = await filledFile('kho.db');
    await run(['export', '--store', file, '--to', at('a.hoptac'), '--tenant', 'hoa-binh']);
    const bytes = await readFile(at('a.hoptac'));
    await writeFile(at('cut.hoptac'), bytes.subarray(0, -100));
    const cut = await run([
      'import',
      '--from',
      at('cut.hoptac'),
      '--store',
      at('new.db'),
      '--language',
      'en',
    ]);
    expect(cut).toEqual({
      code: 3,
      out: '',
      err: `${at('cut.hoptac')} lacks its end or is damaged; nothing was imported. Copy it again from the original.\n`,
    });
    expect(existsSync(at('new.db'))).toBe(false);
    expect(await run(['check', at('cut.hoptac')])).toMatchObject({ code: 3 });
    expect(await run(['check', at('a.hoptac')])).toMatchObject({ code: 0 });
    const wrong = await run([
      'import',
      '--from',
      at('a.hoptac'),
      '--store',
      at('new.db'),
      '--sha256',
      'a'.repeat(64),
    ]);
    expect(wrong).toMatchObject({ code: 3 });
    expect(wrong.err).toContain('SHA-256: mã kiểm tra không khớp');
    expect(existsSync(at('new.db'))).toBe(false);
    const other = await run(['export', '--store', file, '--to', at('a.hoptac'), '--tenant', 'hoa-binh']);
    expect(other).toMatchObject({
      code: 3,
      err: `Tệp ${at('a.hoptac')} đã có và được giữ nguyên. Chọn tên khác.\n`,
    });
  });

  it('backs up, restores, checks and migrates an SQLite file', async () => {
    const file = await filledFile('kho.db');
    const before = await contentOf(file);
    expect(await run(['backup', '--store', file, '--to', at('copy.db')])).toMatchObject({ code: 0 });
    expect(await run(['backup', '--store', file, '--to', at('copy.db')])).toMatchObject({ code: 3 });
    expect((await run(['check', at('copy.db')])).out).toMatch(/copy\.db lành lặn: 7\d\d bản ghi\.\n$/);
    expect((await run(['check', '--store', at('copy.db'), '--language=en'])).out).toMatch(
      /is sound: 7\d\d records\.\n$/,
    );
    expect(await run(['restore', '--from', at('copy.db'), '--store', file])).toMatchObject({ code: 3 });
    const restored = await run(['restore', '--from', at('copy.db'), '--store', file, '--overwrite']);
    expect(restored).toMatchObject({ code: 0 });
    expect(restored.out).toContain(`Tệp cũ được giữ ở ${file}.replaced-1.`);
    expect(await contentOf(file)).toEqual(before);
    expect(await run(['migrate', '--store', file])).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^Kho đã ở bản mới nhất \(00\d\d-\S+\); không phải làm gì\.\n$/),
    });
    const torn = await readFile(at('copy.db'));
    await writeFile(at('torn.db'), torn.subarray(0, torn.length - 5000));
    expect(await run(['check', at('torn.db')])).toMatchObject({ code: 3, out: '' });
  });

  it('says what is wrong with the words, in both languages', async () => {
    expect(await run([])).toMatchObject({ code: 2 });
    const help = await run(['--help']);
    expect(help.code).toBe(0);
    expect(help.out).toContain('hoptac import   --from TỆP.hoptac');
    expect((await run(['--help', '--language', 'en'])).out).toContain('hoptac import   --from FILE.hoptac');
    expect(await run(['nhap'])).toMatchObject({
      code: 2,
      err: 'Không có lệnh “nhap”. Gõ hoptac --help để xem các lệnh.\n',
    });
    expect(await run(['export', '--nach', 'x'])).toMatchObject({
      code: 2,
      err: 'Không có tùy chọn “--nach”. Gõ hoptac --help để xem cách dùng.\n',
    });
    expect(await run(['export', '--to'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('Tùy chọn “--to” ghi chưa đúng'),
    });
    expect(await run(['export', '--to', 'x'])).toMatchObject({
      code: 2,
      err: 'Thiếu --store. Gõ hoptac --help để xem cách dùng.\n',
    });
    expect(await run(['backup', '--store', 'postgresql://localhost/x', '--to', 'y'])).toMatchObject({
      code: 2,
    });
    const elsewhere = await run(['migrate'], { DATABASE_URL: 'mysql://root:secret@db.lan/x' });
    expect(elsewhere).toMatchObject({ code: 1, err: expect.stringContaining('postgresql://user:password@') });
    expect(elsewhere.err).not.toContain('secret');
    expect(await run(['export', '--store', at('none.db'), '--to', at('x')])).toMatchObject({
      code: 3,
      err: `Không có kho ${at('none.db')}. Kiểm tra lại đường dẫn.\n`,
    });
    expect(existsSync(at('none.db'))).toBe(false);
  });

  it('has what its help names, the same in both languages', async () => {
    const [vi, en] = await Promise.all(
      ['vi', 'en'].map(async (language) => (await run(['--help', '--language', language])).out),
    );
    const named = (help: string) => ({
      commands: [...new Set(help.match(/(?<=^ {2}hoptac )\S+/gm))].sort(),
      options: [...new Set(help.match(/--[a-z0-9-]+/g))].sort(),
    });
    const { commands, options } = named(vi!);
    expect(named(en!)).toEqual({ commands, options });
    expect([commands.length, options.length]).toEqual([9, 16]);
    for (const command of commands)
      expect((await run([command])).err).toMatch(/^Thiếu --(?:store|from|to)\. /);
    for (const option of options)
      expect((await run(['none', option, ...(TAKES_NONE.has(option) ? [] : ['vi'])])).err).toContain(
        'Không có lệnh “none”.',
      );
  });

  it('speaks Vietnamese, or English where it or the system is asked to, and never both at once', async () => {
    await writeFile(at('photos.db'), 'x'.repeat(5000));
    const err = async (words: string[], environment: Record<string, string>) =>
      (await run(['check', at('photos.db'), ...words], environment)).err;
    const [vi, en] = [/^Tệp .* bị hỏng [^/]*\n$/u, /^The file .* is damaged [^/]*\n$/];
    const said = (text: string) => text.replaceAll(at('photos.db'), 'photos.db');
    for (const LANG of ['', 'C', 'C.UTF-8', 'POSIX', 'vi_VN.UTF-8', 'fr_FR.UTF-8', 'enormous'])
      expect(said(await err([], { LANG }))).toMatch(vi);
    for (const LANG of ['en', 'en_US.UTF-8', 'en-GB', 'en.UTF-8'])
      expect(said(await err([], { LANG }))).toMatch(en);
    expect(said(await err([], { LANG: 'vi_VN', LC_ALL: 'en_US' }))).toMatch(en);
    expect(said(await err(['--language', 'vi'], { LANG: 'en_US' }))).toMatch(vi);
    expect(said(await err(['--language=en'], {}))).toMatch(en);
    expect(await run(['check', 'x', '--language', 'fr'], { LANG: 'en' })).toEqual({
      code: 2,
      out: '',
      err: 'There is no language “fr”. Choose --language vi or --language en.\n',
    });
  });

  it('says what the system refused: a folder in the place of a file, a path through a file', async () => {
    const through = join(await filledFile('kho.db'), 'x.xlsx');
    expect(await run(['template', '--to', through])).toMatchObject({
      code: 1,
      err: expect.stringContaining('Kiểm tra lại đường dẫn.'),
    });
    expect(await run(['check', directory])).toMatchObject({
      code: 3,
      err: `${directory} không phải là tệp. Nêu đường dẫn của một tệp.\n`,
    });
  });
});
