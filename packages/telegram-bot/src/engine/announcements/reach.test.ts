import { createMemoryStore } from '@hoptac/adapters/memory';
import type { Announcement, HeldRole, Person, Store } from '@hoptac/adapters/store';
import type { Place, RegisterEvent } from '@hoptac/core/organisation';
import { beforeEach, describe, expect, it } from 'vitest';
import { isForRole } from './audience';
import { readPlaces } from './places-of-day';
import { reachOf } from './reach';

const AT = '2024-02-01T02:00:00.000Z';
const BEFORE = { by: 'x', at: '2023-01-01T00:00:00.000Z' };
/** Districts until the middle of 2025, communes since; o-2 moved to the north in 2024. */
const PLACES: Place[] = [
  { code: 'tinh', name: 'Tỉnh' },
  { code: 'bac', name: 'Bắc', parent: 'tinh', to: '2025-06-30', successors: ['xa-1', 'xa-2'] },
  { code: 'nam', name: 'Nam', parent: 'tinh', to: '2025-06-30', successors: ['xa-3'] },
  ...['xa-1', 'xa-2', 'xa-3'].map((code): Place => ({
    code,
    name: code,
    parent: 'tinh',
    from: '2025-07-01',
  })),
];
const EVENTS: RegisterEvent[] = [
  ...['o-1', 'o-2', 'o-3'].map((organisation): RegisterEvent => ({
    id: `f-${organisation}`,
    type: 'founded',
    on: '2020-01-01',
    organisation,
  })),
  { id: 'm', type: 'relocated', on: '2024-06-01', organisation: 'o-2', place: 'bac' },
  { id: 'd', type: 'dissolved', on: '2024-03-01', organisation: 'o-3' },
];
const ORGANISATIONS = ['bac', 'nam', 'nam'].map((place, index) => ({
  id: `o-${index + 1}`,
  name: `HTX ${index + 1}`,
  kind: 'cooperative' as const,
  sector: 'agriculture' as const,
  place,
  facts: {},
}));

function person(id: string, ...roles: Omit<HeldRole, 'since'>[]): Person {
  return {
    id,
    name: id,
    chats: [{ channel: 'c', chat: id }],
    roles: roles.map((role) => ({ ...role, since: BEFORE.at })),
  };
}

function announcement(id: string, audience: Announcement['audience'], at = AT): Announcement {
  return { id, audience, publishedAt: at, content: { title: id, text: id, author: 'n', editions: [at] } };
}

let store: Store;

beforeEach(async () => {
  store = createMemoryStore();
  await store.transaction('t', async ({ places, organisations, events, people }) => {
    await places.put(PLACES, BEFORE);
    await organisations.put(ORGANISATIONS, BEFORE);
    await events.put(EVENTS, BEFORE);
    await people.put(
      [
        person('lan', { role: 'officer', organisation: 'o-1' }),
        person('minh', { role: 'officer', organisation: 'o-2' }, { role: 'member', organisation: 'o-1' }),
        person('hung', { role: 'reviewer', place: 'bac' }),
        person('nga', { role: 'allianceOfficer' }),
      ],
      BEFORE,
    );
  });
});

const reach = (place?: string, from = '2024-01-01' as const, to = '2024-12-31' as const) =>
  store.transaction('t', (transaction) => reachOf(transaction, { from, to }, place));
const read = (id: string, who: string) =>
  store.transaction('t', ({ announcements }) =>
    announcements.markRead({ announcement: id, person: who, at: AT }),
  );
const publish = (...some: Announcement[]) =>
  store.transaction('t', ({ announcements }) => announcements.put(some, { by: 'nga', at: AT }));

describe('whom an announcement is for', () => {
  const where = (on: '2024-02-01' | '2024-07-01' | '2025-07-01') =>
    readPlaces({ organisations: ORGANISATIONS, events: EVENTS }, PLACES, on);
  const inNorth = { places: ['bac'] };
  const officer = (organisation: string): HeldRole => ({ role: 'officer', organisation, since: '' });

  it('is who lay in its places on its day', () => {
    expect(isForRole(inNorth, officer('o-1'), where('2024-02-01'))).toBe(true);
    expect(isForRole(inNorth, officer('o-2'), where('2024-02-01'))).toBe(false);
    expect(isForRole(inNorth, officer('o-2'), where('2024-07-01'))).toBe(true);
  });

  it('is who reviews a place in them, and nobody of the alliance', () => {
    const reviewer = { role: 'reviewer', place: 'bac', since: '' } as const;
    expect(isForRole(inNorth, reviewer, where('2024-02-01'))).toBe(true);
    expect(isForRole({ places: ['tinh'] }, reviewer, where('2024-02-01'))).toBe(true);
    expect(isForRole({ places: ['nam'] }, reviewer, where('2024-02-01'))).toBe(false);
    expect(isForRole(inNorth, { role: 'allianceOfficer', since: '' }, where('2024-02-01'))).toBe(false);
    expect(isForRole({}, { role: 'allianceOfficer', since: '' }, where('2024-02-01'))).toBe(true);
  });

  it('is a role and a place held together, not each by itself', () => {
    const officersInNorth = { roles: ['officer'], places: ['bac'] } as const;
    const minh = [officer('o-2'), { role: 'member', organisation: 'o-1', since: '' } as const];
    expect(minh.some((held) => isForRole(officersInNorth, held, where('2024-02-01')))).toBe(false);
  });
});

describe('how far announcements came', () => {
  it('is nothing where nothing was announced', async () => {
    expect(await reach()).toEqual({
      announcements: 0,
      cooperatives: { read: 0, whole: 0 },
      people: { read: 0, whole: 0 },
    });
  });

  it('counts a cooperative once, as reached where one of its people has read', async () => {
    await publish(announcement('2024-1', {}), announcement('2024-2', {}));
    await read('2024-1', 'lan');
    await read('2024-2', 'lan');
    await read('2024-2', 'nga');
    expect(await reach()).toEqual({
      announcements: 2,
      cooperatives: { read: 1, whole: 3 },
      people: { read: 2, whole: 4 },
    });
  });

  it('keeps what somebody had read who has left since', async () => {
    await publish(announcement('2024-1', {}));
    await read('2024-1', 'lan');
    await store.transaction('t', ({ people }) =>
      people.put([{ ...person('lan'), chats: [] }], { by: 'lan', at: '2024-05-01T00:00:00.000Z' }),
    );
    expect((await reach()).cooperatives).toEqual({ read: 1, whole: 3 });
  });

  it('counts what lay in a place on the day of each', async () => {
    await publish(announcement('2024-1', {}));
    await read('2024-1', 'minh');
    expect(await reach('nam')).toMatchObject({
      cooperatives: { read: 1, whole: 2 },
      people: { read: 1, whole: 1 },
    });
    expect(await reach('bac')).toMatchObject({ cooperatives: { read: 1, whole: 1 } });
  });

  it('leaves out what is of another time or was withdrawn', async () => {
    const gone = announcement('2024-2', {});
    await publish(announcement('2023-9', {}, '2023-12-31T18:00:00.000Z'), {
      ...gone,
      content: { ...(gone.content as object), withdrawn: { at: AT, why: 'nhầm' } },
    });
    // 18:00 UTC on the last day of 2023 is the first day of 2024 in Việt Nam.
    expect((await reach()).announcements).toBe(1);
  });
});
