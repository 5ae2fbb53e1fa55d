import { compareText } from '@hoptac/adapters/store';
import { describe, expect, it } from 'vitest';
import type { Command } from '../../packages/telegram-bot/src/dialogue/command';
import { entries, screens } from '../../packages/telegram-bot/src/dialogue/flows';
import { COMMAND_RIGHTS } from '../../packages/telegram-bot/src/dialogue/rights';
import { carryOut } from '../../packages/telegram-bot/src/engine/commands';
import { viewOf } from '../../packages/telegram-bot/src/engine/view';
import { FORGED } from './forged';
import { BEGUN, PLACES } from './places';
import { AT_THE_DOOR, COMMANDS, ROLES, SCREENS, WAYS_IN, type RoleName } from './table';
import { alliance, CHANNEL, CHAT_OF, neighbour, openWorld } from './world';

const NOW = new Date('2024-01-05T01:00:00.000Z');
const REFUSED = /không thuộc quyền|Chỉ cán bộ được hợp tác xã giao/;
/** Without any role; what they forge must fail, one way or another. */
const STRANGER = 'stranger';

/** Carries a forged command out for whoever is in a chat; says how it ended. */
async function forge(chat: string, command: Command): Promise<'done' | 'refused' | 'failed'> {
  const { store } = await openWorld();
  return store
    .transaction(alliance.tenant, async (transaction) => {
      const known = await transaction.people.ofChat(CHANNEL, chat);
      const view = await viewOf(transaction, alliance, { channel: CHANNEL, chat, known }, NOW);
      const at = NOW.toISOString();
      await carryOut(
        {
          transaction,
          alliance,
          view,
          now: NOW,
          channel: CHANNEL,
          chat,
          random: (count) => new Uint8Array(count),
          by: view.person?.id ?? 'person:nobody',
          at,
          id: 'forged',
          afterwards: [],
        },
        command,
      );
      return 'done' as const;
    })
    .catch((error: Error) => (error.message.includes('rights') ? 'refused' : 'failed'));
}

describe('the tables', () => {
  it('name every screen, way in and command there is', () => {
    expect([...SCREENS.keys(), ...AT_THE_DOOR].sort()).toEqual(Object.keys(screens).sort());
    expect(PLACES.map(({ screen }) => screen).sort()).toEqual([...SCREENS.keys()].sort());
    const actions = new Set([...WAYS_IN.keys()].map((way) => way.replace(/:.*/, '')));
    expect([...actions].sort(compareText)).toEqual(entries.map(({ action }) => action).sort(compareText));
    expect([...COMMANDS.keys()].sort()).toEqual(Object.keys(COMMAND_RIGHTS).sort());
  });
});

describe.each(ROLES)('%s', (role: RoleName) => {
  const chat = CHAT_OF[role];

  it(
    'comes in by every way that is theirs, and by no other, written or forged',
    { timeout: 60_000 },
    async () => {
      const { ours } = await openWorld();
      const wrong: string[] = [];
      for (const [way, may] of WAYS_IN) {
        const [action] = way.split(':');
        const answers = [
          await ours.does(chat, { kind: 'button', data: `go|${way}` }),
          await ours.does(chat, { kind: 'button', data: `go|${action}` }),
          await ours.does(chat, { kind: 'text', text: `/${action}` }),
        ];
        // Without saying which file, all that is open to everybody is the choice of files.
        const judged = way.startsWith('export:') ? answers.slice(0, 1) : answers;
        for (const { text, files, screen } of judged) {
          const refused = REFUSED.test(text);
          if (refused === may[role]) wrong.push(`${way}: ${refused ? 'refused' : 'let in'}, to ${screen}`);
          if (!may[role] && files.length > 0) wrong.push(`${way} gave a file`);
        }
        // A way in only leads somewhere.
        for (const { written } of answers)
          if (written.some((kind) => kind !== 'closePages')) wrong.push(`${way} wrote ${written.join(', ')}`);
      }
      expect(wrong).toEqual([]);
    },
  );

  it(
    'stands on every screen that is theirs, and is led from every other, whatever is pressed',
    { timeout: 120_000 },
    async () => {
      const { ours } = await openWorld();
      const wrong: string[] = [];
      const tried = [
        'xyz',
        'có',
        'confirm',
        'approve',
        'yes',
        'next',
        'publish',
        'withdraw',
        'value:1',
        'page:2',
      ];
      for (const [screen, may] of SCREENS) {
        if (may[role]) {
          await ours.stand(chat, screen);
          const shown = await ours.does(chat, { kind: 'button', data: 'old|x' });
          // The founding, plan or announcement that it is about may not be there; then it leads on by itself.
          if (REFUSED.test(shown.text)) wrong.push(`${screen}: refused`);
          continue;
        }
        for (const [index, pressed] of tried.entries()) {
          await ours.stand(chat, screen, BEGUN);
          const event =
            index < 2
              ? ({ kind: 'text', text: pressed } as const)
              : ({ kind: 'button', data: `0|${pressed}` } as const);
          const after = await ours.does(chat, event);
          if (after.screen === screen) wrong.push(`${screen}: still there after “${pressed}”`);
          const foreign = after.written.filter((kind) => !COMMANDS.get(kind)?.[role]);
          if (foreign.length > 0) wrong.push(`${screen}: “${pressed}” wrote ${foreign.join(', ')}`);
          if (after.files.length > 0) wrong.push(`${screen}: “${pressed}” gave a file`);
        }
      }
      expect(wrong).toEqual([]);
    },
  );

  it('writes what is theirs and nothing else, even by a forged command', { timeout: 60_000 }, async () => {
    const wrong: string[] = [];
    for (const [kind, may] of COMMANDS) {
      const ended = await forge(chat, FORGED[kind as Command['kind']]);
      // What is theirs may fail for another reason: there is no such announcement, or they hold no such role.
      if ((ended === 'refused') === may[role]) wrong.push(`${kind}: ${ended}`);
    }
    expect(wrong).toEqual([]);
  });
});

describe('nobody', () => {
  it.each([
    ['officer', 'submit', 'o-2'],
    ['officer', 'tellFact', 'o-2'],
    ['officer', 'withdraw', 'o-2'],
    ['officer', 'resubmit', 'o-2'],
    ['reviewer', 'approveMonth', 'o-2'],
    ['reviewer', 'returnMonth', 'o-2'],
    ['colleague', 'submit', 'o-4'],
  ] as const)('who is %s does %s for %s, which is not theirs', async (chat, kind, organisation) => {
    expect(await forge(chat, { ...FORGED[kind], organisation })).not.toBe('done');
  });

  it.each([
    ['reviewer', 'reviewMonth:o-2/2023-11', 'HTX Hai'],
    ['officer', 'returned:2023-11,revenue,o-2', 'HTX Hai'],
    ['officer', 'resume:2023-11', 'HTX Hai'],
    ['member', 'reviewMonth:o-1/2023-11', 'HTX <i>Một'],
  ])('who is %s sees by “%s” anything of %s', async (chat, way, beyond) => {
    const { ours } = await openWorld();
    const { text } = await ours.does(chat, { kind: 'button', data: `go|${way}` });
    expect(text).not.toContain(beyond);
  });

  it('who is no one writes anything', async () => {
    const kinds = [...COMMANDS.keys()].filter((kind) => kind !== 'noteGuess' && kind !== 'declineConsent');
    const ended = await Promise.all(kinds.map((kind) => forge(STRANGER, FORGED[kind as Command['kind']])));
    expect(kinds.filter((_, index) => ended[index] === 'done')).toEqual([]);
  });

  it('hands over or gives up a role they do not hold', async () => {
    expect(await forge('officer', FORGED.handOver)).toBe('failed');
    expect(await forge('officer', FORGED.leaveRole)).toBe('failed');
  });
});

describe('another alliance on the same store', () => {
  it('knows nobody of this one, and shows and takes nothing', { timeout: 60_000 }, async () => {
    const { store, ours, theirs } = await openWorld();
    const snapshot = () =>
      store.transaction(neighbour.tenant, async ({ organisations, people, submissions, plans, audit }) =>
        JSON.stringify([
          await organisations.all(),
          await people.all(),
          await submissions.all({ from: '2022-01', to: '2025-12' }),
          await plans.history(2023),
          await audit.all(),
        ]),
      );
    const before = await snapshot();
    for (const role of ROLES)
      for (const way of WAYS_IN.keys()) {
        const foreign = await theirs.does(CHAT_OF[role], { kind: 'button', data: `go|${way}` });
        expect(foreign).toMatchObject({ written: [], files: [], screen: 'join' });
        const own = await ours.does(CHAT_OF[role], { kind: 'button', data: `go|${way}` });
        expect(own.text).not.toContain(neighbour.name);
      }
    expect(await snapshot()).toBe(before);
  });

  it('takes no code and no telephone number of this one', async () => {
    const { theirs } = await openWorld();
    const { text, screen } = await theirs.does('other', { kind: 'text', text: 'MA-1234' });
    expect([screen, text]).toEqual(['join', expect.stringContaining('không đúng')]);
  });
});
