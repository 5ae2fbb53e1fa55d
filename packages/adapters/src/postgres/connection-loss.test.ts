import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openPostgresStore } from '.';
import { submission } from '../contract/samples';
import type { Store } from '../store';
import { startProxy, type Fate, type Proxy } from './server/proxy';
import { preparedDatabase, query } from './server/shared';

let addresses: Awaited<ReturnType<typeof preparedDatabase>>;
beforeAll(async () => {
  addresses = await preparedDatabase();
});

const closers: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).toReversed()) await close();
});

async function opened(url: string, patienceMs = 10_000): Promise<Store> {
  const store = await openPostgresStore({ url, patienceMs });
  closers.push(() => store.close());
  return store;
}

/** A store whose commits meet the fates given, one after another; `thenAway`: after the first, nothing gets through. */
async function throughProxy(fates: Fate[], { patienceMs = 10_000, thenAway = false } = {}): Promise<Store> {
  let away = false;
  const proxy: Proxy = await startProxy(addresses.bot, (message) => {
    if (away) return 'lost';
    if (!/Q.{4}commit[;\0]/s.test(message)) return 'forwarded';
    away = thenAway;
    return fates.shift() ?? 'forwarded';
  });
  closers.push(() => proxy.close());
  return opened(proxy.url, patienceMs);
}

let tenants = 0;
const newTenant = () => `cut-${++tenants}`;

/** Adds one version, and tells how often it was run; `during` happens in the middle of the first run. */
async function addOne(store: Store, tenant: string, during: () => Promise<unknown> = async () => undefined) {
  let runs = 0;
  const result = await store.transaction(tenant, async ({ submissions, audit }) => {
    runs++;
    const basedOn = (await submissions.latest('htx-1', '2024-01'))?.version ?? 0;
    const added = await submissions.append(submission('htx-1', '2024-01', { basedOn }));
    if (runs === 1) await during();
    await audit.all();
    return added;
  });
  return { runs, ok: result.ok };
}

async function versionsOf(tenant: string): Promise<number> {
  const store = await opened(addresses.bot);
  return (await store.transaction(tenant, ({ submissions }) => submissions.history('htx-1', '2024-01')))
    .length;
}

const cutEveryConnection = () =>
  query(
    addresses.admin,
    `select pg_terminate_backend(pid) from pg_stat_activity
     where application_name = 'hoptac' and datname = current_database()`,
  );

describe('a connection that is cut', () => {
  it('in the middle of a transaction: it is run again, once, and kept once', async () => {
    const tenant = newTenant();
    expect(await addOne(await opened(addresses.bot), tenant, cutEveryConnection)).toEqual({
      runs: 2,
      ok: true,
    });
    expect(await versionsOf(tenant)).toBe(1);
  });

  it('between two transactions: the next one does not notice', async () => {
    const tenant = newTenant();
    const store = await opened(addresses.bot);
    await addOne(store, tenant);
    await cutEveryConnection();
    expect((await addOne(store, tenant)).ok).toBe(true);
    expect(await versionsOf(tenant)).toBe(2);
  });

  it('before the commit arrives: it is run again', async () => {
    const tenant = newTenant();
    const store = await throughProxy(['lost']);
    expect(await addOne(store, tenant)).toEqual({ runs: 2, ok: true });
    expect(await versionsOf(tenant)).toBe(1);
  });

  it('before the answer to the commit: the server is asked, and it is not run again', async () => {
    const tenant = newTenant();
    const store = await throughProxy(['answer lost']);
    expect(await addOne(store, tenant)).toEqual({ runs: 1, ok: true });
    expect(await versionsOf(tenant)).toBe(1);
  });

  it('thirty times in turn, in every one of these ways: thirty versions', async () => {
    const tenant = newTenant();
    const fates = Array.from(
      { length: 30 },
      (_, index) => (['lost', 'answer lost', 'forwarded'] as const)[index % 3]!,
    );
    const store = await throughProxy([...fates]);
    for (let index = 0; index < 30; index++)
      await addOne(store, tenant, index % 5 === 0 ? cutEveryConnection : undefined);
    expect(await versionsOf(tenant)).toBe(30);
  });

  it('during the commit, and the server stays away: the caller is told that nobody knows', async () => {
    const tenant = newTenant();
    const store = await throughProxy(['answer lost'], { patienceMs: 300, thenAway: true });
    await expect(addOne(store, tenant)).rejects.toMatchObject({ code: 'uncertain' });
    // It was kept. To send it again does no harm: its `basedOn` is no longer the last version.
    expect(await versionsOf(tenant)).toBe(1);
  });
});
