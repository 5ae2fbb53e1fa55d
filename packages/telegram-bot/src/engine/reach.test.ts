import { createMemoryStore } from '@hoptac/adapters/memory';
import type { Organisation, Place, RegisterEvent } from '@hoptac/core/organisation';
import type { CalendarDate } from '@hoptac/core/time';
import { describe, expect, it } from 'vitest';
import type { Acting } from '../dialogue/view';
import { readReach, withinReach } from './reach';

const LAST: CalendarDate = '2025-06-30';
const NEW: CalendarDate = '2025-07-01';
/** A district that was divided into two communes below another province. */
const territory: Place[] = [
  { code: 'old-province', name: 'Tỉnh cũ', to: LAST, successors: ['province'] },
  { code: 'province', name: 'Tỉnh' },
  { code: 'district', name: 'Huyện', parent: 'old-province', to: LAST, successors: ['north', 'south'] },
  { code: 'old-north', name: 'Xã Bắc cũ', parent: 'district', to: LAST, successors: ['north'] },
  { code: 'other', name: 'Huyện khác', parent: 'old-province', to: LAST, successors: ['east'] },
  { code: 'north', name: 'Xã Bắc', parent: 'province', from: NEW },
  { code: 'south', name: 'Xã Nam', parent: 'province', from: NEW },
  { code: 'east', name: 'Xã Đông', parent: 'province', from: NEW },
];
const organisation = (id: string, place: string): Organisation => ({
  id,
  name: id,
  kind: 'cooperative',
  sector: 'agriculture',
  place,
  facts: {},
});
const organisations = [
  organisation('in-district', 'district'),
  organisation('in-old-north', 'old-north'),
  organisation('in-other', 'other'),
  organisation('founded-north', 'north'),
  organisation('moves', 'old-north'),
];
const moved: RegisterEvent = {
  id: 'm',
  type: 'relocated',
  on: '2025-09-01',
  organisation: 'moves',
  place: 'east',
};

async function reachOf(role: Omit<Acting, 'id' | 'name' | 'roles'>, today: CalendarDate) {
  const store = createMemoryStore();
  const person: Acting = { id: 'p', name: 'Minh', roles: [], ...role };
  return store.transaction('t', async (transaction) => {
    const change = { by: 'x', at: '2024-01-01T00:00:00.000Z' };
    await transaction.places.put(territory, change);
    await transaction.organisations.put(organisations, change);
    await transaction.events.put([moved], change);
    const { byId } = await readReach(transaction, { person, today });
    // One by one it is the same.
    for (const { id } of organisations)
      expect(await withinReach(transaction, { person, today }, id)).toEqual(byId.get(id));
    return [...byId.keys()].sort();
  });
}

describe('reach', () => {
  it('is a place and all that lies in it on the day', async () => {
    // One that is registered in a commune of later lay where that commune came from.
    expect(await reachOf({ role: 'reviewer', place: 'district' }, LAST)).toEqual([
      'founded-north',
      'in-district',
      'in-old-north',
      'moves',
    ]);
    expect(await reachOf({ role: 'reviewer', place: 'old-north' }, LAST)).toEqual(['in-old-north', 'moves']);
    expect(await reachOf({ role: 'reviewer', place: 'north' }, NEW)).toEqual([
      'founded-north',
      'in-old-north',
      'moves',
    ]);
    expect(await reachOf({ role: 'reviewer', place: 'province' }, NEW)).toHaveLength(5);
  });

  it('of a district that was divided stays what lay in it, and is never the province', async () => {
    expect(await reachOf({ role: 'reviewer', place: 'district' }, NEW)).toEqual([
      'founded-north',
      'in-district',
      'in-old-north',
      'moves',
    ]);
  });

  it('follows an organisation that moves away', async () => {
    const later: CalendarDate = '2025-09-01';
    expect(await reachOf({ role: 'reviewer', place: 'north' }, later)).not.toContain('moves');
    expect(await reachOf({ role: 'reviewer', place: 'district' }, later)).not.toContain('moves');
    expect(await reachOf({ role: 'reviewer', place: 'east' }, later)).toEqual(['in-other', 'moves']);
  });

  it('is nothing for a place that nobody knows, one’s own for an officer, and everything for the alliance', async () => {
    expect(await reachOf({ role: 'reviewer', place: 'nowhere' }, NEW)).toEqual([]);
    expect(await reachOf({ role: 'reviewer' }, NEW)).toEqual([]);
    expect(await reachOf({ role: 'officer', organisation: 'in-other' }, NEW)).toEqual(['in-other']);
    expect(await reachOf({ role: 'allianceOfficer' }, NEW)).toHaveLength(5);
  });
});
