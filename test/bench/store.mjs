import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqliteStore, sqliteDriver } from '@hoptac/adapters/sqlite';
import { openPostgresStore } from '@hoptac/adapters/postgres';
import { startPostgres } from '../../packages/adapters/src/postgres/server/postgres-server.mjs';
import { row } from './row.mjs';
import { secondsInTurn } from './measure.mjs';
import { nationalStream } from './store/national-stream.mjs';
import { planBoard } from './store/plan-board.mjs';
import { rawPostgres } from './store/raw-postgres.mjs';
import { rawSqlite } from './store/raw-sqlite.mjs';
import { fillProvince, PROVINCE } from './store/province.mjs';

/** What a durable submission costs through the port, beside its bare rows; and how soon a plan board stands. */
export async function rows({ quick = false, progress = () => undefined } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'hoptac-bench-'));
  try {
    const driver = await sqliteDriver();
    progress(`submitting, on SQLite by ${driver}`);
    const sqlite = await onSqlite({ folder, quick });
    progress('submitting, on PostgreSQL');
    return [
      ...sqlite,
      await onPostgres({ quick }),
      await reading({ folder, quick, progress }),
      ...(await nationalStream({ quick, progress })),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * One transaction for each submission on both sides. The port waits for the disk beside the program, once for those who
 * were committed meanwhile; so it gains where several submit, as in a bot, and loses a little where one does.
 */
async function onSqlite({ folder, quick }) {
  const several = { quick, name: '10 at once on SQLite', atOnce: 10 };
  const single = { quick, name: 'one after another on SQLite', goal: null };
  return [await onSqliteFile(folder, 'several', several), await onSqliteFile(folder, 'single', single)];
}

async function onSqliteFile(folder, name, how) {
  const [port, bare] = ['port', 'raw'].map((side) => join(folder, `${name}-${side}.db`));
  const store = await openSqliteStore({ file: port });
  // The same tables and indexes, which the port makes.
  await (await openSqliteStore({ file: bare })).close();
  const raw = rawSqlite(bare);
  const measured = await besideRaw(store, raw, how);
  await store.close();
  requireSame(raw.holdsTheSameAs(port));
  raw.close();
  return measured;
}

async function onPostgres({ quick }) {
  const server = await startPostgres({ durable: true });
  try {
    const store = await openPostgresStore({ url: server.url() });
    const raw = rawPostgres(server.url());
    const measured = await besideRaw(store, raw, {
      quick,
      name: 'on 10 connections to PostgreSQL',
      atOnce: 10,
    });
    await store.close();
    requireSame(await raw.holdsTheSame());
    await raw.close();
    return measured;
  } finally {
    await server.remove();
  }
}

function requireSame(same) {
  if (!same) throw new Error('The port and the raw inserts did not write the same rows.');
}

/** Both sides in turn, with so many submissions under way at once. */
async function besideRaw(store, raw, { quick, name, atOnce = 1, goal = 0.8 }) {
  const perTurn = quick ? 10 : 50;
  const turnOf = (submitOne) => {
    let next = 0;
    return async () => {
      const end = next + perTurn;
      const submitter = async () => {
        while (next < end) await submitOne(next++);
      };
      await Promise.all(Array.from({ length: atOnce }, submitter));
    };
  };
  const through = turnOf((number) => submit(store, number));
  const bare = turnOf((number) => raw.submit(submission(number)));
  const [ours, theirs] = await secondsInTurn([through, bare], { times: quick ? 2 : 60 });
  return row({
    name: `durable submissions, each a transaction of its own, ${name}`,
    unit: 'submissions/s',
    ours: perTurn / ours,
    peer: perTurn / theirs,
    peerName: 'raw inserts of the same rows',
    ...(!quick && goal !== null && { goal }),
  });
}

const MONTHS = 24;
function submission(number) {
  const month = number % MONTHS;
  return {
    organisation: `htx-${Math.floor(number / MONTHS)}`,
    period: `${2023 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`,
    values: {
      revenue: 350_000_000 + number,
      profit: 12_000_000,
      officialMembers: 25,
      newMembers: 1,
      wageBill: 48_000_000,
    },
    by: 'telegram:100',
    at: '2024-01-05T01:00:00.000Z',
  };
}

const submit = (store, number) =>
  store.transaction(PROVINCE, async ({ submissions }) => {
    const result = await submissions.append({ ...submission(number), basedOn: 0 });
    if (!result.ok) throw new Error(`Submission ${number} was there already.`);
  });

/** From the file to the figures, the indicators of two years and the report: what somebody who asks for the board waits for. */
async function reading({ folder, quick, progress }) {
  const organisations = quick ? 20 : 640;
  progress(`keeping ${organisations} organisations x 24 months`);
  const store = await openSqliteStore({ file: join(folder, 'province.db') });
  await fillProvince(store, organisations);
  progress('reading the plan board');
  const board = () => store.transaction(PROVINCE, (transaction) => planBoard(transaction));
  const { count } = await board();
  if (count.noData > 0) throw new Error('The board has rows without figures.');
  const [seconds] = await secondsInTurn([board], { times: quick ? 2 : 20 });
  await store.close();
  return row({
    name: `plan board of ${organisations} organisations x 24 months from SQLite`,
    unit: 's',
    ours: seconds,
    ...(!quick && { goal: 0.15 }),
  });
}
