// A large alliance out of one SQLite file into an archive, and into another file; counted and compared on the way.
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { dataElements } from '@hoptac/core/indicators';
import { openSqliteStore } from '@hoptac/adapters/sqlite';

const STEP = fileURLToPath(new URL('step.mjs', import.meta.url));
const TENANT = 'hoa-binh';
const MONTHS = Array.from(
  { length: 24 },
  (_, at) => `${2024 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`,
);
const ELEMENTS = dataElements.slice(0, 24).map(({ code }) => code);
const ORGANISATIONS_AT_ONCE = 100;

/**
 * @param {{ months: number, progress?: (said: string) => void }} options how many monthly reports, of 24 figures each
 * @returns {Promise<{ months: number, figures: number, rows: number, bytes: number, same: boolean, sum: bigint,
 *   expectedSum: bigint, fillSeconds: number, exportSeconds: number, importSeconds: number, idleMegabytes: number,
 *   exportMegabytes: number, importMegabytes: number }>}
 */
export async function measureLargeArchive({ months, progress = () => undefined }) {
  const folder = await mkdtemp(join(tmpdir(), 'hoptac-large-'));
  try {
    const [from, to, file] = ['from.db', 'to.db', 'all.hoptac'].map((name) => join(folder, name));
    progress(`keeping ${months} months`);
    const began = performance.now();
    const expectedSum = await fill(from, months);
    const fillSeconds = (performance.now() - began) / 1000;
    const idle = await inProcess({ step: 'idle', store: from });
    progress('exporting');
    const exported = await inProcess({ step: 'export', store: from, file });
    progress('importing');
    const imported = await inProcess({ step: 'import', store: to, file });
    progress('reading');
    const kept = await count(to);
    const [written, read] = [exported.tenants[0], imported.tenants[0]];
    return {
      ...kept,
      expectedSum,
      rows: read.rows,
      bytes: exported.bytes,
      same: written.rows === read.rows && written.sha256 === read.sha256,
      fillSeconds,
      exportSeconds: exported.seconds,
      importSeconds: imported.seconds,
      idleMegabytes: idle.peakMegabytes,
      exportMegabytes: exported.peakMegabytes,
      importMegabytes: imported.peakMegabytes,
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function inProcess(asked) {
  const { stdout } = await promisify(execFile)(process.execPath, [STEP, JSON.stringify(asked)]);
  return JSON.parse(stdout);
}

/** Every figure another, so that nothing can be taken for something else; tells the sum of all. */
async function fill(path, months) {
  const store = await openSqliteStore({ file: path });
  const each = ORGANISATIONS_AT_ONCE * MONTHS.length;
  let sum = 0n;
  for (let done = 0; done < months; done += each)
    await store.transaction(TENANT, async ({ submissions }) => {
      for (let number = done; number < Math.min(done + each, months); number++) {
        const values = Object.fromEntries(ELEMENTS.map((code, at) => [code, number * 1_000 + at]));
        for (const value of Object.values(values)) sum += BigInt(value);
        const organisation = `htx-${String(Math.floor(number / MONTHS.length)).padStart(6, '0')}`;
        const period = MONTHS[number % MONTHS.length];
        await submissions.append({
          organisation,
          period,
          values,
          basedOn: 0,
          by: 'telegram:100',
          at: '2026-01-05T01:00:00.000Z',
        });
      }
    });
  await store.close();
  return sum;
}

/** A month at a time, which is little to hold. */
async function count(path) {
  const store = await openSqliteStore({ file: path });
  let [months, figures, sum] = [0, 0, 0n];
  for (const month of MONTHS)
    for (const { values } of await store.transaction(TENANT, ({ submissions }) =>
      submissions.all({ from: month, to: month }),
    )) {
      months++;
      for (const value of Object.values(values)) {
        figures++;
        sum += BigInt(value);
      }
    }
  await store.close();
  return { months, figures, sum };
}
