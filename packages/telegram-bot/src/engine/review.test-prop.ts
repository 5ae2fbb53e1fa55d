import { createMemoryStore } from '@hoptac/adapters/memory';
import type { HeldRole } from '@hoptac/adapters/store';
import { monthlyElements } from '@hoptac/core/indicators';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Reply } from '../dialogue/reply';
import { createEngine } from './engine';

const TENANT = 't';
const alliance = { tenant: TENANT, name: 'Liên minh thử', elements: monthlyElements, indicators: [] };
const MONTHS = ['2023-11', '2023-12'] as const;
const ORGANISATIONS = [
  { id: 'o-1', place: 'north' },
  { id: 'o-2', place: 'north' },
  { id: 'o-3', place: 'south' },
] as const;

/** Who is there: `both` sends for an organisation of the place they review. */
const PEOPLE: Readonly<Record<string, readonly Omit<HeldRole, 'since'>[]>> = {
  reviewer: [{ role: 'reviewer', place: 'north' }],
  both: [
    { role: 'reviewer', place: 'north' },
    { role: 'officer', organisation: 'o-1' },
  ],
  alliance: [{ role: 'allianceOfficer' }],
  officer: [{ role: 'officer', organisation: 'o-2' }],
  member: [{ role: 'member', organisation: 'o-1' }],
  administrator: [{ role: 'administrator' }],
};
/** Which organisations each may decide on. */
const REACH: Readonly<Record<string, readonly string[]>> = {
  reviewer: ['o-1', 'o-2'],
  both: ['o-1', 'o-2'],
  alliance: ['o-1', 'o-2', 'o-3'],
};
const chats = Object.keys(PEOPLE);

const spoken = fc.constantFrom(
  'duyệt',
  'trả lại',
  'để sau',
  'danh sách',
  'duyệt hết',
  'mở lại',
  'cả tháng',
  'doanh thu',
  'Số này có đúng không?',
  '1',
  '2',
  'quay lại',
  'tháng 12',
  'bỏ lọc',
  'menu',
  'english',
);
/** What stands behind the buttons that lead to decisions. */
const wanted = fc.constantFrom(
  'first',
  'approve',
  'approve',
  'return',
  'all',
  'usual:0',
  'approveAll',
  'confirm',
  'next',
  'queue',
);
const forged = fc
  .record({ organisation: fc.constantFrom('o-1', 'o-2', 'o-3', 'none'), month: fc.constantFrom(...MONTHS) })
  .map(({ organisation, month }) => `go|reviewMonth:${organisation}/${month}`);
const move = fc.record({
  chat: fc.constantFrom(...chats, 'reviewer', 'both', 'alliance'),
  act: fc.oneof(
    { weight: 4, arbitrary: fc.nat().map((pick) => ({ pick })) },
    { weight: 8, arbitrary: wanted.map((wants) => ({ wants })) },
    { weight: 4, arbitrary: spoken.map((text) => ({ text })) },
    { weight: 2, arbitrary: forged.map((data) => ({ data })) },
    { weight: 1, arbitrary: fc.constantFrom('o-1', 'o-2', 'o-3').map((sends) => ({ sends })) },
  ),
});

async function setUp() {
  const store = createMemoryStore();
  let clock = Date.parse('2024-01-05T01:00:00Z');
  const errors: unknown[] = [];
  const last = new Map<string, Reply>();
  const engine = createEngine({
    store,
    alliance,
    now: () => new Date(clock),
    onError: (error) => errors.push(error),
  });
  engine.connect({
    name: 'c',
    async send(chat, reply) {
      last.set(chat, reply);
    },
  });
  const at = new Date(clock).toISOString();
  const sends = (organisation: string, by: string, on = new Date(clock).toISOString()) =>
    store.transaction(TENANT, async ({ submissions }) => {
      for (const period of MONTHS) {
        const before = await submissions.latest(organisation, period);
        const version = before?.version ?? 0;
        const values = { revenue: 350_000_000 + version, officialMembers: 25 };
        await submissions.append({ organisation, period, values, basedOn: version, by, at: on });
      }
    });
  await store.transaction(TENANT, async ({ people, places, organisations, events }) => {
    const change = { by: 'x', at };
    await places.put(
      ['north', 'south'].map((code) => ({ code, name: code })),
      change,
    );
    await organisations.put(
      ORGANISATIONS.map(({ id, place }) => ({
        id,
        place,
        name: `HTX ${id}`,
        kind: 'cooperative',
        sector: 'agriculture',
        facts: {},
      })),
      change,
    );
    await events.put(
      ORGANISATIONS.map(({ id }) => ({ id, type: 'founded', on: '2020-01-01', organisation: id })),
      change,
    );
    await people.put(
      chats.map((chat) => ({
        id: chat,
        name: chat,
        chats: [{ channel: 'c', chat }],
        joinedAt: at,
        consentedAt: at,
        roles: PEOPLE[chat]!.map((role) => ({ ...role, since: at })),
      })),
      change,
    );
  });
  await sends('o-1', 'both', at);
  await sends('o-2', 'officer', at);
  await sends('o-3', 'somebody', at);
  let count = 0;
  return {
    store,
    engine,
    errors,
    last,
    sends,
    async receive(chat: string, event: { text: string } | { data: string }) {
      clock += 1000;
      const sent = 'text' in event ? ({ kind: 'text' } as const) : ({ kind: 'button' } as const);
      await engine.receive({
        channel: 'c',
        id: String(++count),
        chat,
        event: { ...sent, ...event, sender: chat } as Parameters<typeof engine.receive>[0]['event'],
      });
      await engine.settled();
    },
  };
}

describe('reviews, walked at random by everybody at once', () => {
  it('leave exactly one step for each decision, taken by somebody who may', async () => {
    let decisions = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(move, { minLength: 20, maxLength: 60 }), async (moves) => {
        const world = await setUp();
        for (const { chat, act } of moves) {
          if ('sends' in act) await world.sends(act.sends, act.sends === 'o-1' ? 'both' : 'officer');
          else if ('pick' in act) {
            const buttons = world.last.get(chat)?.buttons?.flat() ?? [];
            const data = buttons[act.pick % Math.max(1, buttons.length)]?.data;
            await world.receive(chat, data === undefined ? { text: 'duyệt' } : { data });
          } else if ('wants' in act) {
            const buttons = world.last.get(chat)?.buttons?.flat() ?? [];
            const button = buttons.find(({ data }) => data.endsWith(`|${act.wants}`)) ?? buttons[0];
            await world.receive(chat, button ? { data: button.data } : { text: 'duyệt báo cáo' });
          } else await world.receive(chat, act);
        }
        expect(world.errors).toEqual([]);
        await world.store.transaction(TENANT, async ({ submissions, audit }) => {
          const decided = (await audit.all()).filter(({ action }) => /^(approve|return)Month$/.test(action));
          const steps: string[] = [];
          for (const { id } of ORGANISATIONS)
            for (const period of MONTHS) {
              const versions = await submissions.history(id, period);
              for (const { version, state, by, at, comment } of await submissions.steps(id, period)) {
                if (state !== 'approved' && state !== 'returned') continue;
                steps.push([id, period, version, state, by, at].join(' '));
                expect(REACH[by]).toContain(id);
                expect(versions[version - 1]?.by).not.toBe(by);
                expect(state === 'approved' || comment?.trim()).toBeTruthy();
              }
            }
          const audited = decided.map(({ action, by, at, detail }) => {
            const { organisation, period, version } = detail as Record<string, string>;
            const state = action === 'approveMonth' ? 'approved' : 'returned';
            return [organisation, period, version, state, by, at].join(' ');
          });
          expect(audited.sort()).toEqual(steps.sort());
          decisions += steps.length;
        });
        await world.engine.stop();
      }),
      { numRuns: 40 },
    );
    // The walk does decide things; else it would prove nothing.
    expect(decisions).toBeGreaterThan(100);
  });
});
