import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPostgresStore } from '.';
import { auditEntry, message, noon, submission, update } from '../contract/samples';
import type { Store } from '../store';
import { openPrepared } from './open';
import { preparedDatabase, query } from './server/shared';

let addresses: Awaited<ReturnType<typeof preparedDatabase>>;
/** As two processes would have them: each with connections of its own. */
let stores: [Store, Store];
beforeAll(async () => {
  addresses = await preparedDatabase();
  const open = () => openPostgresStore({ url: addresses.bot, connections: 5 });
  stores = await Promise.all([open(), open()]);
});
afterAll(() => Promise.all(stores.map((store) => store.close())));

/** Lets others wait until it has been called. */
function signal() {
  let give = () => {};
  const given = new Promise<void>((resolve) => (give = resolve));
  return { give, given };
}

describe('transactions of two processes', () => {
  it('run side by side, of one alliance and of two', async () => {
    for (const others of ['side', 'other-side']) {
      const [first, second] = [signal(), signal()];
      const both = await Promise.all([
        stores[0].transaction('side', async () => {
          first.give();
          await second.given;
          return 'second had begun';
        }),
        stores[1].transaction(others, async () => {
          await first.given;
          second.give();
          return 'first had not ended';
        }),
      ]);
      expect(both).toEqual(['second had begun', 'first had not ended']);
    }
  });

  it('read one snapshot each: what another commits meanwhile is not seen', async () => {
    const seen = await stores[0].transaction('snapshot', async ({ submissions }) => {
      const before = await submissions.history('htx-1', '2024-01');
      await stores[1].transaction('snapshot', (other) =>
        other.submissions.append(submission('htx-1', '2024-01')),
      );
      return [before.length, (await submissions.history('htx-1', '2024-01')).length];
    });
    expect(seen).toEqual([0, 0]);
  });

  it('that write on what another has changed are run again, with what is there by then', async () => {
    const runs: number[] = [];
    const add = (store: Store, wait: () => Promise<unknown>) =>
      store.transaction('collide', async ({ submissions }) => {
        const version = (await submissions.latest('htx-1', '2024-01'))?.version ?? 0;
        runs.push(version);
        await wait();
        return submissions.append(submission('htx-1', '2024-01', { basedOn: version }));
      });
    const [first, second] = [signal(), signal()];
    const results = await Promise.all([
      add(stores[0], async () => {
        first.give();
        await second.given;
      }),
      add(stores[1], async () => {
        await first.given;
        second.give();
      }),
    ]);
    expect(results.map(({ ok }) => ok)).toEqual([true, true]);
    expect(runs).toEqual([0, 0, 1]);
  });

  it('answer every waiting message once, and each chat in its order', async () => {
    const CHATS = 12;
    const EACH = 10;
    await stores[0].transaction('claims', async ({ inbox }) => {
      for (let index = 0; index < CHATS * EACH; index++)
        await inbox.accept(update(String(index), `chat-${index % CHATS}`));
    });
    const workedBy = [0, 0];
    const worker = async (who: 0 | 1) => {
      for (;;) {
        const claimed = await stores[who].transaction('claims', async ({ inbox, outbox }) => {
          const next = await inbox.claim();
          if (!next) return { rest: (await inbox.waitingChats()).length };
          await outbox.add([message(`answer-${next.id}`, next.chat)]);
          expect(await inbox.finish(next.channel, next.id, noon(2))).toBe(true);
          return undefined;
        });
        if (!claimed) workedBy[who]!++;
        // Nothing to be had: the rest is other workers' at this moment.
        else if (claimed.rest === 0) return;
        else await new Promise((resolve) => setTimeout(resolve, 5));
      }
    };
    await Promise.all(([0, 1, 0, 1] as const).map(worker));
    expect(workedBy[0]! + workedBy[1]!).toBe(CHATS * EACH);
    expect(Math.min(...workedBy)).toBeGreaterThan(0);
    for (let chat = 0; chat < CHATS; chat++) {
      const answers = await stores[0].transaction('claims', ({ outbox }) =>
        outbox.ofChat('telegram', `chat-${chat}`),
      );
      expect(answers.map(({ id }) => id)).toEqual(
        Array.from({ length: EACH }, (_, index) => `answer-${index * CHATS + chat}`),
      );
    }
  });

  it('of one process take their places in the audit trail one after another, and none is run again', async () => {
    let runs = 0;
    const ended: string[] = [];
    const add = async (id: string) => {
      await stores[0].transaction('places', async ({ submissions, audit }) => {
        runs++;
        await submissions.append(submission(id, '2024-01'));
        await audit.add(auditEntry(id));
      });
      ended.push(id);
    };
    await Promise.all(Array.from({ length: 30 }, (_, index) => add(`a-${index}`)));
    const kept = await stores[0].transaction('places', ({ audit }) => audit.all());
    expect(kept.map(({ id }) => id)).toEqual(ended);
    expect(runs).toBe(30);
  });

  it('put nothing before what somebody has read already', async () => {
    const seen: string[][] = [];
    const writing = { on: true };
    const write = async (who: number) => {
      for (let index = 0; index < 15; index++)
        await stores[who % 2]!.transaction('in-order', async ({ audit, outbox }) => {
          await audit.add(auditEntry(`${who}-${index}`));
          await outbox.add([message(`${who}-${index}`, 'chat')]);
        });
    };
    const read = async () => {
      do {
        const entries = await stores[0].transaction('in-order', ({ audit }) => audit.all());
        seen.push(entries.map(({ id }) => id));
      } while (writing.on);
    };
    const reading = read();
    await Promise.all(Array.from({ length: 4 }, (_, who) => write(who)));
    writing.on = false;
    await reading;
    await read();
    const last = seen.at(-1)!;
    expect(last).toHaveLength(60);
    for (const earlier of seen) expect(last.slice(0, earlier.length)).toEqual(earlier);
    const sent = await stores[1].transaction('in-order', ({ outbox }) => outbox.ofChat('telegram', 'chat'));
    expect(sent.map(({ id }) => id)).toEqual(last);
  });

  it('do not write when they could not begin, though their statements are sent behind the beginning', async () => {
    const { pool } = await openPrepared({ url: addresses.admin, backedUp: true });
    const [begun, written] = await pool.use(({ command, database }) =>
      Promise.allSettled([
        command('begin nonsense'),
        database
          .insertInto('conversations')
          .values({ tenant: 'unbegun', channel: 'c', chat: '1', body: '{}' })
          .execute(),
      ]),
    );
    await pool.close();
    expect(begun.status).toBe('rejected');
    // read_only_sql_transaction
    expect(written).toMatchObject({ status: 'rejected', reason: { cause: { code: '25006' } } });
  });

  it('that fail by their own fault are not run again', async () => {
    let runs = 0;
    const failing = stores[0].transaction('failing', async ({ submissions }) => {
      runs++;
      await submissions.append(submission('htx-1', '2024-01'));
      throw new Error('own fault');
    });
    await expect(failing).rejects.toThrow('own fault');
    expect(runs).toBe(1);
  });

  it('do not wait for ever for a tool that holds a table', async () => {
    const store = await openPostgresStore({ url: addresses.bot, patienceMs: 300 });
    const held = query(
      addresses.admin,
      'begin; lock table audit in access exclusive mode; select pg_sleep(1.5); commit',
    );
    await new Promise((resolve) => setTimeout(resolve, 200));
    await expect(store.transaction('held', ({ audit }) => audit.all())).rejects.toMatchObject({
      code: 'busy',
    });
    await held;
    expect(await store.transaction('held', ({ audit }) => audit.all())).toEqual([]);
    await store.close();
  });

  it('leave the last connection free for the one that waits to be alone', async () => {
    const store = await openPostgresStore({ url: addresses.bot, connections: 2 });
    const add = () =>
      store.transaction('crowd', async ({ submissions }) => {
        const basedOn = (await submissions.latest('htx-1', '2024-01'))?.version ?? 0;
        return submissions.append(submission('htx-1', '2024-01', { basedOn }));
      });
    const results = await Promise.all(Array.from({ length: 40 }, add));
    expect(results.every(({ ok }) => ok)).toBe(true);
    await store.close();
  });
});
