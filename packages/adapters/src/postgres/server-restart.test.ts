import { afterAll, beforeAll, expect, it } from 'vitest';
import { openPostgresStore } from '.';
import { auditEntry, submission } from '../contract/samples';
import { isStoreError } from '../store';
import { startPostgres, type PostgresServer } from './server/postgres-server.mjs';

const ROUNDS = Number(process.env['HOPTAC_RESTARTS'] ?? 3);
const WORKERS = 6;

let server: PostgresServer;
beforeAll(async () => {
  // Every commit is on the disk when it is answered, or the test would lose what no cut of the power did.
  server = await startPostgres({ durable: true });
}, 60_000);
afterAll(() => server?.remove());

it(`a server stopped and started ${ROUNDS} times under load loses nothing and doubles nothing`, async () => {
  const store = await openPostgresStore({ url: server.url(), patienceMs: 30_000 });
  const load = { on: true };
  const kept = new Map<string, number>();
  const told: string[] = [];
  let [uncertain, found] = [0, 0];

  /** Adds a version. Where nobody knows whether it was kept, it does so again, and finds it there if it was. */
  async function add(organisation: string, version: number): Promise<void> {
    for (let again = false; ; again = true)
      try {
        const added = await store.transaction('restart', async ({ submissions, audit }) => {
          await audit.add(auditEntry(`${organisation}-${version}`));
          return submissions.append(submission(organisation, '2024-01', { basedOn: version }));
        });
        if (added.ok) return;
        expect(again && added.conflict.theirs?.version).toBe(version + 1);
        found++;
        return;
      } catch (error) {
        if (!isStoreError(error, 'uncertain')) throw error;
        uncertain++;
      }
  }

  /** Each for an organisation of its own: what it was told is kept must be there, and nothing else. */
  async function work(organisation: string) {
    try {
      for (let version = 0; load.on; version++) {
        await add(organisation, version);
        kept.set(organisation, version + 1);
      }
    } catch (error) {
      told.push(isStoreError(error) ? error.code : String(error));
    }
  }

  const workers = Array.from({ length: WORKERS }, (_, index) => work(`htx-${index}`));
  for (let round = 0; round < ROUNDS; round++) {
    await new Promise((resolve) => setTimeout(resolve, 400));
    // As an administrator does it, and as a crash does.
    await server.stop(round % 2 === 0 ? 'immediate' : 'fast');
    await new Promise((resolve) => setTimeout(resolve, 100));
    await server.start();
  }
  await new Promise((resolve) => setTimeout(resolve, 400));
  load.on = false;
  await Promise.all(workers);
  await store.close();

  const again = await openPostgresStore({ url: server.url() });
  const { versions, entries } = await again.transaction('restart', async ({ submissions, audit }) => ({
    versions: await Promise.all(
      [...kept.keys()].map(async (one) => [one, (await submissions.history(one, '2024-01')).length] as const),
    ),
    entries: (await audit.all()).length,
  }));
  await again.close();
  const acknowledged = [...kept.values()].reduce((sum, count) => sum + count, 0);
  const surplus = versions.map(([organisation, count]) => count - kept.get(organisation)!);
  const [lost, doubled] = [-1, 1].map((sign) =>
    surplus.reduce((sum, difference) => sum + Math.max(0, sign * difference), 0),
  );
  console.log(
    `${ROUNDS} restarts, ${acknowledged} submissions acknowledged (${uncertain} not known at first, ${found} of them kept), ${lost} lost, ${doubled} doubled`,
  );
  expect(told).toEqual([]);
  expect(kept.size).toBe(WORKERS);
  expect(Object.fromEntries(versions)).toEqual(Object.fromEntries(kept));
  expect(entries).toBe(acknowledged);
}, 180_000);
