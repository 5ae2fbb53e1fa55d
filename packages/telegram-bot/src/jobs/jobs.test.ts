import { createMemoryStore } from '@hoptac/adapters/memory';
import type { Store, Transaction } from '@hoptac/adapters/store';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fill, process } from './sample-alliance';

const at = (moment: string) => new Date(`${moment}+07:00`);
const publication = {
  id: '2024-1',
  audience: {},
  content: {
    title: 'Tiêu đề',
    text: 'Nội dung',
    author: 'p-000001',
    editions: [at('2024-01-06T09:00').toISOString()],
  },
};

let store: Store;
let now: Date;
const clock = () => now;
const idsOf = (...some: { sent: { id: string }[] }[]) => some.flatMap(({ sent }) => sent.map(({ id }) => id));

beforeEach(async () => {
  store = createMemoryStore();
  now = at('2024-01-12T09:00');
});

async function run(one: ReturnType<typeof process>) {
  await one.jobs.tick();
  await one.engine.settled();
}

async function publish() {
  await store.transaction('t', ({ announcements }) =>
    announcements.revise(publication, { by: 'x', at: publication.content.editions[0]!, basedOn: 0 }),
  );
}

/** A store whose transactions fail once after so many, as if the process had died there. */
function dyingAfter(count: number): Store {
  let left = count;
  return {
    ...store,
    transaction: (tenant, work) =>
      store.transaction(tenant, async (transaction: Transaction) => {
        left -= 1;
        const result = await work(transaction);
        if (left < 0) throw new Error('killed');
        return result;
      }),
  };
}

describe('jobs', () => {
  it('remind each officer once, however often they tick and are started anew', async () => {
    await fill(store, 3);
    const first = process(store, clock, 'a');
    await run(first);
    await run(first);
    await first.jobs.stop();
    const second = process(store, clock, 'b');
    await run(second);
    expect(idsOf(first, second)).toEqual([
      'reminder:p-000001:2023-12:before:c:000001',
      'reminder:p-000002:2023-12:before:c:000002',
      'reminder:p-000003:2023-12:before:c:000003',
    ]);
  });

  it('go on where a process died, and say nothing twice', async () => {
    await fill(store, 450);
    const dying = process(dyingAfter(2), clock, 'a');
    await run(dying);
    expect(dying.errors.map(String)).toContain('Error: killed');
    // Its lease has to run out first.
    now = at('2024-01-12T09:02');
    const early = process(store, clock, 'b');
    await run(early);
    now = at('2024-01-12T09:04');
    const next = process(store, clock, 'c');
    await run(next);
    const ids = idsOf(dying, early, next);
    expect(new Set(ids).size).toBe(450);
    expect(ids).toHaveLength(450);
  });

  it('are done by one of several processes at a time', async () => {
    await fill(store, 300);
    const both = [process(store, clock, 'a'), process(store, clock, 'b')] as const;
    await Promise.all(both.map(({ jobs }) => jobs.tick()));
    for (const { engine } of both) await engine.settled();
    expect(idsOf(...both).toSorted()).toEqual([...new Set(idsOf(...both))].toSorted());
    expect(idsOf(...both)).toHaveLength(300);
    await both[0].jobs.stop();
    now = at('2024-01-15T09:00');
    await run(both[1]);
    expect(idsOf(...both).filter((id) => id.includes(':due:'))).toHaveLength(300);
    expect(both.flatMap(({ errors }) => errors)).toEqual([]);
  });

  it('say nothing twice when the clock goes back', async () => {
    await fill(store, 2);
    const one = process(store, clock, 'a');
    for (const moment of ['12T09:00', '15T09:00', '12T08:00', '11T09:00', '15T08:00', '12T09:00']) {
      now = at(`2024-01-${moment}`);
      await run(one);
    }
    const ids = idsOf(one);
    expect(ids).toHaveLength(new Set(ids).size);
    expect(ids.filter((id) => id.includes('p-000001'))).toEqual([
      'reminder:p-000001:2023-12:before:c:000001',
      'reminder:p-000001:2023-12:due:c:000001',
    ]);
  });

  it('are quiet at night and on days off', async () => {
    await fill(store, 1);
    const one = process(store, clock, 'a');
    for (const moment of ['2024-01-12T06:59', '2024-01-12T20:00', '2024-01-13T10:00', '2024-01-14T10:00']) {
      now = at(moment);
      await run(one);
    }
    expect(one.sent).toEqual([]);
  });

  it('leave those alone who need not report: reported, suspended, dissolved, founded later, left, or off', async () => {
    await fill(store, 7);
    const change = { by: 'x', at: '2024-01-02T00:00:00.000Z' };
    await store.transaction('t', async ({ submissions, events, people, conversations }) => {
      await submissions.append({
        organisation: 'o-000001',
        period: '2023-12',
        values: { revenue: 1 },
        basedOn: 0,
        ...change,
      });
      await events.put(
        [
          { id: 's', type: 'suspended', on: '2023-11-01', organisation: 'o-000002' },
          { id: 'd', type: 'dissolved', on: '2024-01-04', organisation: 'o-000003' },
          { id: 'f-000004', type: 'founded', on: '2024-01-03', organisation: 'o-000004' },
        ],
        change,
      );
      await people.put([{ id: 'p-000005', name: 'Đã rời', chats: [], roles: [] }], change);
      await conversations.put('c', '000006', {
        state: { language: 'vi', revision: 1, at: { screen: 'menu' }, drafts: {}, reminders: { off: true } },
      });
    });
    const one = process(store, clock, 'a');
    await run(one);
    expect(one.sent.map(({ chat }) => chat)).toEqual(['000007']);
  });

  it('are not held up by one conversation that cannot be read', async () => {
    await fill(store, 2);
    await store.transaction('t', ({ conversations }) =>
      conversations.put('c', '000001', { state: 'broken' }),
    );
    const one = process(store, clock, 'a');
    await run(one);
    expect(one.sent).toHaveLength(2);
  });

  it('do the rest where one of them fails, and try that one again', async () => {
    await fill(store, 1);
    await publish();
    let broken = true;
    const failing: Store = {
      ...store,
      transaction: (tenant, work) =>
        store.transaction(tenant, (transaction) =>
          work({
            ...transaction,
            announcements: {
              ...transaction.announcements,
              async all(...asked) {
                if (broken) throw new Error('defect');
                return transaction.announcements.all(...asked);
              },
            },
          }),
        ),
    };
    const one = process(failing, clock, 'a');
    await run(one);
    expect(one.errors.map(String)).toEqual(['Error: defect']);
    expect(idsOf(one)).toEqual(['reminder:p-000001:2023-12:before:c:000001']);
    broken = false;
    await run(one);
    expect(idsOf(one).slice(1)).toEqual([
      'announcement:2024-1:1:p-000001:c:000001',
      'announced:2024-1:1:p-000001:c:000001',
    ]);
  });
});

describe('the delivery of an announcement', () => {
  it('goes on where a process died, in parts of bounded size, and reaches everybody once', async () => {
    await fill(store, 1200);
    await publish();
    now = at('2024-01-06T09:01');
    const dying = process(dyingAfter(3), clock, 'a');
    await run(dying);
    now = at('2024-01-06T09:05');
    const next = process(store, clock, 'b');
    await run(next);
    const ids = idsOf(dying, next).filter((id) => id.startsWith('announcement:'));
    expect(ids).toHaveLength(1200);
    expect(new Set(ids).size).toBe(1200);
    const trail = await store.transaction('t', ({ audit }) => audit.ofPerson('system:announcements'));
    expect(trail.map(({ detail }) => detail)).toMatchObject([
      { people: 250, part: 1, done: false },
      { people: 500, part: 2, done: false },
      { people: 750, part: 3, done: false },
      { people: 1000, part: 4, done: false },
      { people: 1200, part: 5, done: true },
    ]);
    await run(next);
    expect(idsOf(dying, next).filter((id) => id.startsWith('announcement:'))).toHaveLength(1200);
  });

  it('ends where nobody is there to be told', async () => {
    await publish();
    const one = process(store, clock, 'a');
    await run(one);
    expect(one.sent).toEqual([]);
    expect(one.errors).toEqual([]);
  });

  it('tells who joined after it was published nothing by itself', async () => {
    await fill(store, 1);
    await publish();
    await store.transaction('t', ({ people }) =>
      people.put(
        [
          {
            id: 'p-new',
            name: 'Mới',
            chats: [{ channel: 'c', chat: 'new' }],
            roles: [{ role: 'officer', organisation: 'o-000001', since: '2024-01-07T00:00:00.000Z' }],
          },
        ],
        { by: 'x', at: '2024-01-07T00:00:00.000Z' },
      ),
    );
    now = at('2024-01-07T09:00');
    const one = process(store, clock, 'a');
    await run(one);
    expect(one.sent.map(({ chat }) => chat)).toEqual(['000001', '000001']);
  });
});

describe('jobs that are started', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] }));
  afterEach(() => void vi.useRealTimers());

  it('tick each minute until they are stopped', async () => {
    await fill(store, 1);
    now = at('2024-01-12T06:58');
    const one = process(store, clock, 'a');
    one.jobs.start();
    // The tick it starts with is over before seven.
    await one.jobs.tick();
    await one.engine.settled();
    now = at('2024-01-12T07:00');
    vi.advanceTimersByTime(60_000);
    await one.jobs.tick();
    await one.engine.settled();
    expect(one.sent).toHaveLength(1);
    await one.jobs.stop();
    now = at('2024-01-15T07:00');
    vi.advanceTimersByTime(600_000);
    await one.engine.settled();
    expect(one.sent).toHaveLength(1);
    expect(await store.transaction('t', ({ leases }) => leases.get('jobs'))).toMatchObject({ until: '' });
  });

  it('take what is published on its way at once', async () => {
    await fill(store, 2);
    now = at('2024-01-06T22:00');
    const officer = {
      id: 'nga',
      name: 'Nga',
      chats: [{ channel: 'c', chat: 'nga' }],
      roles: [{ role: 'allianceOfficer' as const, since: '2023-01-01T00:00:00.000Z' }],
      consentedAt: '2023-01-01T00:00:00.000Z',
    };
    await store.transaction('t', ({ people }) =>
      people.put([officer], { by: 'x', at: '2023-01-01T00:00:00.000Z' }),
    );
    const one = process(store, clock, 'a');
    one.jobs.start();
    for (const [id, text] of [
      'soạn thông báo',
      'Tiêu đề',
      'Nội dung',
      'không',
      'xem trước',
      'gửi',
    ].entries()) {
      await one.engine.receive({
        channel: 'c',
        id: String(id),
        chat: 'nga',
        event: { kind: 'text', text, sender: 'Nga' },
      });
      await one.engine.settled();
    }
    await vi.waitFor(() => expect(idsOf(one)).toContain('announced:2024-1:1:nga:c:nga'));
    expect(idsOf(one).filter((id) => id.startsWith('announcement:'))).toHaveLength(3);
    await one.jobs.stop();
    expect(one.errors).toEqual([]);
  });
});
