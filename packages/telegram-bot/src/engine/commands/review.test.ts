import { createMemoryStore } from '@hoptac/adapters/memory';
import { monthlyElements } from '@hoptac/core/indicators';
import { describe, expect, it } from 'vitest';
import type { ReviewCommand } from '../../dialogue/review/commands';
import type { Acting, View } from '../../dialogue/view';
import type { Act } from '../act';
import { carryOut } from '.';

const at = '2024-01-05T01:00:00.000Z';
const month = { organisation: 'o', period: '2023-12', version: 1, from: 'submitted' } as const;
const approval: ReviewCommand = { kind: 'approveMonth', ...month };
const returning: ReviewCommand = { kind: 'returnMonth', ...month, comment: 'Số này có đúng không?' };

/** Carries a command out as somebody, whatever the dialogue would have said; gives the states of the month. */
async function decideAs(person: Omit<Acting, 'id' | 'name' | 'roles'>, command: ReviewCommand, by = 'p') {
  const store = createMemoryStore();
  const change = { by: 'x', at };
  await store.transaction('t', async ({ places, organisations, submissions }) => {
    await places.put(
      ['north', 'south'].map((code) => ({ code, name: code })),
      change,
    );
    await organisations.put(
      [{ id: 'o', name: 'HTX', kind: 'cooperative', sector: 'agriculture', place: 'north', facts: {} }],
      change,
    );
    await submissions.append({ ...month, values: { revenue: 1 }, basedOn: 0, by: 'sender', at });
  });
  const view: View = {
    today: '2024-01-05',
    allianceName: 'Liên minh',
    elements: monthlyElements,
    asked: monthlyElements,
    submissions: [],
    answers: new Map(),
    person: { id: by, name: 'Minh', roles: [], ...person },
  };
  const done = await store
    .transaction('t', (transaction) => {
      const act = { transaction, view, channel: 'c', chat: 'a', by, at, id: 'c:1:0' };
      return carryOut(act as unknown as Act, command);
    })
    .then(
      () => 'done',
      (error: Error) => error.message,
    );
  const steps = await store.transaction('t', ({ submissions }) => submissions.steps('o', '2023-12'));
  return { done, states: steps.map(({ state }) => state) };
}

describe('decisions, carried out', () => {
  it('of a reviewer of the place and of an alliance officer', async () => {
    expect(await decideAs({ role: 'reviewer', place: 'north' }, approval)).toEqual({
      done: 'done',
      states: ['submitted', 'approved'],
    });
    expect(await decideAs({ role: 'allianceOfficer' }, returning)).toEqual({
      done: 'done',
      states: ['submitted', 'returned'],
    });
  });

  it.each([
    ['somebody without the right', { role: 'officer', organisation: 'o' }, /not among this person's rights/],
    ['an administrator', { role: 'administrator' }, /not among this person's rights/],
    ['a reviewer of another place', { role: 'reviewer', place: 'south' }, /not this person's to review/],
    ['a reviewer of no place', { role: 'reviewer' }, /not this person's to review/],
  ] as const)('refuse %s, and write nothing', async (_who, person, why) => {
    for (const command of [approval, returning]) {
      const { done, states } = await decideAs(person, command);
      expect(done).toMatch(why);
      expect(states).toEqual(['submitted']);
    }
  });

  it('refuse whoever sent it, and who comes too late', async () => {
    const reviewer = { role: 'reviewer', place: 'north' } as const;
    expect((await decideAs(reviewer, approval, 'sender')).done).toMatch(/sent by the one who would decide/);
    const late = await decideAs(reviewer, { ...approval, version: 2 });
    expect(late.done).toMatch(/Somebody else was quicker/);
    expect(late.states).toEqual(['submitted']);
  });
});
