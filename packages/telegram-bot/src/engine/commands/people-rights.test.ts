import { createMemoryStore } from '@hoptac/adapters/memory';
import type { HeldRole, Role } from '@hoptac/adapters/store';
import { describe, expect, it } from 'vitest';
import type { Command } from '../../dialogue/command';
import { entries } from '../../dialogue/flows';
import { peopleEntries } from '../../dialogue/people';
import { reduce } from '../../dialogue/reduce';
import { firstState } from '../../dialogue/state';
import type { Acting, View } from '../../dialogue/view';
import { carryOut } from '.';

const ROLES: readonly (Role | 'stranger')[] = [
  'stranger',
  'member',
  'officer',
  'reviewer',
  'allianceOfficer',
  'administrator',
];
const invited = { role: 'administrator' } as const;
const ofPerson = { person: 'other', basedOn: 1 };
const OF_PEOPLE: readonly Command[] = [
  { kind: 'invite', codeHash: 'h', invited, expiresAt: '2025' },
  { kind: 'inviteMany', place: 'x', invitations: [{ codeHash: 'h', invited }], expiresAt: '2025' },
  { kind: 'withdrawInvitation', codeHash: 'open' },
  { kind: 'addPerson', name: 'Mai', phoneHash: 'p', given: invited },
  { kind: 'giveRole', ...ofPerson, given: invited },
  { kind: 'takeRole', ...ofPerson, role: 'member:o' },
  { kind: 'detachChat', ...ofPerson, codeHash: 'h', expiresAt: '2025' },
  { kind: 'renamePerson', ...ofPerson, name: 'Mai' },
  { kind: 'forgetPerson', ...ofPerson },
];
const OF_ONESELF: readonly Command[] = [
  { kind: 'correctName', name: 'Mai' },
  { kind: 'withdrawConsent' },
  { kind: 'forgetMe' },
];

function viewFor(role: Role | 'stranger'): View {
  const held: HeldRole = { role: role === 'stranger' ? 'member' : role, since: '2024' };
  const person: Acting = { id: 'me', name: 'Lan', role: held.role, roles: [held] };
  return {
    today: '2024-01-05',
    allianceName: 'Liên minh',
    elements: [],
    asked: [],
    submissions: [],
    answers: new Map(),
    ...(role !== 'stranger' && { person }),
  };
}

/** Carries a command out for somebody in a store where everything that it could be about is there. */
async function tries(role: Role | 'stranger', command: Command): Promise<string> {
  const store = createMemoryStore();
  const change = { by: 'system', at: '2024-01-01' };
  const { person } = viewFor(role);
  return store
    .transaction('t', async (transaction) => {
      const chats = [{ channel: 'c', chat: 'me' }];
      if (person)
        await transaction.people.put([{ id: 'me', name: 'Lan', chats, roles: person.roles }], change);
      await transaction.people.put(
        [
          {
            id: 'other',
            name: 'Mai',
            chats: [],
            roles: [{ role: 'member', organisation: 'o', since: '2024' }],
          },
          {
            id: 'third',
            name: 'Hoa',
            chats: [{ channel: 'c', chat: '3' }],
            roles: [{ ...invited, since: '2024' }],
          },
        ],
        change,
      );
      await transaction.invitations.add([{ codeHash: 'open', ...invited, expiresAt: '2025' }]);
      await carryOut(
        {
          transaction,
          alliance: { tenant: 't', name: '', elements: [], indicators: [] },
          view: viewFor(role),
          now: new Date('2024-01-05T01:00:00Z'),
          channel: 'c',
          chat: 'me',
          random: (count) => new Uint8Array(count),
          by: 'me',
          at: '2024-01-05T01:00:00.000Z',
          id: 'c:1:0',
          afterwards: [],
        },
        command,
      );
      return 'done';
    })
    .catch((error: Error) => (error.message.includes('rights') ? 'refused' : error.message));
}

describe('who may do what about people', () => {
  for (const role of ROLES)
    it.each(OF_PEOPLE.map((command) => [command.kind, command] as const))(
      `${role}: %s`,
      async (_, command) => {
        expect(await tries(role, command)).toBe(role === 'administrator' ? 'done' : 'refused');
      },
    );

  for (const role of ROLES.slice(1))
    it.each(OF_ONESELF.map((command) => [command.kind, command] as const))(
      `${role}, about their own data: %s`,
      async (_, command) => expect(await tries(role, command)).toBe('done'),
    );

  it.each(ROLES)('%s finds the ways in to people open only as an administrator', (role) => {
    const view = viewFor(role);
    for (const { action } of peopleEntries) {
      expect(entries.some((entry) => entry.action === action)).toBe(true);
      const state = { ...firstState, at: { screen: 'menu' as const } };
      const step = reduce(state, { kind: 'button', data: `go|${action}`, sender: 'Lan' }, view);
      // To an administrator the screen is drawn, or asks for what it shows.
      const opened = 'load' in step || !['menu', 'join'].includes(step.state.at.screen);
      expect(opened).toBe(role === 'administrator');
      expect('load' in step ? [] : step.commands).toEqual([]);
    }
  });
});
