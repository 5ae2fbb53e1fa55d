import { execFile } from 'node:child_process';
import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';

const ADAPTERS = fileURLToPath(new URL('../../packages/adapters', import.meta.url));
const OWNER = 'postgresql://hoptac_owner@db.lan/hoptac';
/** Programs of others, which are not on every machine. */
const FOREIGN = /^(pg_dump|psql|createdb) /;

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hoptac-operate-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** A line as typed into a shell, with the built command. */
async function typed(line: string): Promise<string> {
  const script = `hoptac() { "${process.execPath}" "${join(ADAPTERS, 'bin', 'hoptac.mjs')}" "$@"; }\n${line}`;
  const environment = { ...process.env, LANG: 'C', LC_ALL: '' };
  const run = promisify(execFile)('bash', ['-euc', script], { cwd: folder, env: environment });
  const { stdout } = await run.catch((error: { stderr: string }) => {
    throw new Error(`${line}\n${error.stderr}`, { cause: error });
  });
  return stdout;
}

const write = (name: string, lines: readonly string[]) => writeFile(join(folder, name), lines.join('\n'));

/** The store and the filled-in files that the page speaks of. */
async function prepare(): Promise<void> {
  await write('register.csv', [
    'Mã;Tên đơn vị;Loại hình;Lĩnh vực;Mã địa bàn;Ngày thành lập',
    'htx-1;HTX Đồng Tâm;Hợp tác xã;Nông nghiệp;cao-phong;15/3/2019',
  ]);
  await write('figures.csv', ['Mã tổ chức;Tháng;Doanh thu', 'htx-1;1/2024;1,2 tỷ']);
  for (const name of ['register', 'figures'])
    await typed(`hoptac import-sheet --from ${name}.csv --store hoa-binh.db --tenant hoa-binh`);
  await typed('hoptac export-sheet --store hoa-binh.db --period 2024 --to filled-in.xlsx');
  await copyFile(join(folder, 'filled-in.xlsx'), join(folder, 'mau-da-dien.xlsx'));
}

describe.each(['operate.md', 'operate.vi.md'])('%s', (page) => {
  it('can be followed from the first command to the last', { timeout: 120_000 }, async () => {
    const markdown = await readFile(join(ADAPTERS, 'docs', page), 'utf8');
    const lines = [...markdown.matchAll(/```sh\n([\s\S]*?)```/g)].flatMap(([, block]) =>
      block!.trim().split('\n'),
    );
    expect(lines.length).toBeGreaterThan(12);
    const database = await (await fetch(inject('postgres'), { method: 'POST' })).text();
    await prepare();
    for (const line of lines.filter((one) => !FOREIGN.test(one)))
      expect(await typed(line.replaceAll(OWNER, database)), line).toMatch(/\.\n/);
  });
});
