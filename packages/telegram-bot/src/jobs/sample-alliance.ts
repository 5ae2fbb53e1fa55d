import type { Person, Store } from '@hoptac/adapters/store';
import { monthlyElements } from '@hoptac/core/indicators';
import type { Organisation, RegisterEvent } from '@hoptac/core/organisation';
import type { Alliance } from '../engine/alliance';
import { createEngine } from '../engine/engine';
import { createJobs } from './create-jobs';

/** For tests: an alliance of some cooperatives with one officer each, in the channel `c`, and nothing reported. */
const alliance: Alliance = {
  tenant: 't',
  name: 'Sample alliance',
  elements: monthlyElements,
  indicators: [],
};

const CHANGE = { by: 'system:test', at: '2023-01-01T00:00:00.000Z' };

export async function fill(store: Store, size: number): Promise<void> {
  const ids = Array.from({ length: size }, (_, number) => String(number + 1).padStart(6, '0'));
  const organisations = ids.map((id): Organisation => ({
    id: `o-${id}`,
    name: `HTX ${id}`,
    kind: 'cooperative',
    sector: 'agriculture',
    place: `h-${Number(id) % 10}`,
    facts: {},
  }));
  const founded = ids.map((id): RegisterEvent => ({
    id: `f-${id}`,
    type: 'founded',
    on: '2020-01-01',
    organisation: `o-${id}`,
  }));
  const people = ids.map((id): Person => ({
    id: `p-${id}`,
    name: `Officer ${id}`,
    chats: [{ channel: 'c', chat: id }],
    roles: [{ role: 'officer', organisation: `o-${id}`, since: CHANGE.at }],
    joinedAt: CHANGE.at,
  }));
  const districts = Array.from({ length: 10 }, (_, number) => ({
    code: `h-${number}`,
    name: `District ${number}`,
    parent: 'tinh',
  }));
  await store.transaction(alliance.tenant, async (transaction) => {
    await transaction.places.put([{ code: 'tinh', name: 'Province' }, ...districts], CHANGE);
    await transaction.organisations.put(organisations, CHANGE);
    await transaction.events.put(founded, CHANGE);
    await transaction.people.put(people, CHANGE);
  });
}

/** One process on a store: its engine, its jobs, and what it has handed over. */
export function process(store: Store, now: () => Date, holder: string) {
  const sent: { id: string; chat: string; text: string }[] = [];
  const errors: unknown[] = [];
  const onError = (error: unknown) => errors.push(error);
  const engine = createEngine({ store, alliance, now, onError, shared: true });
  engine.connect({
    name: 'c',
    async send(chat, { text }, id) {
      sent.push({ id, chat, text });
    },
  });
  const jobs = createJobs({ store, alliance, now, engine, onError, holder });
  return { engine, jobs, sent, errors };
}
