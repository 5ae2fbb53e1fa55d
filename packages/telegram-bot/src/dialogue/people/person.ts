import { formatDate, vietnamDate } from '@hoptac/core/time';
import { hears } from '../hears';
import { lookUp } from '../query';
import { roleName } from '../roles/role-name';
import type { Place } from '../state';
import { go, type Flow } from '../turn';
import { words } from './words';

const SPOKEN = {
  give: ['giao vai', 'them vai', 'give'],
  take: ['thoi vai', 'bo vai', 'take'],
  detach: ['mat may', 'doi may', 'ngat', 'lost phone'],
  rename: ['sua ten', 'rename'],
  forget: ['xoa', 'xoa du lieu', 'erase'],
};

/** One person: roles, chats, since when, last seen, and what an administrator does about them. */
export const person: Flow<Extract<Place, { screen: 'person' }>> = {
  right: 'keepPeople',
  ownWords: ['leave', 'myData'],
  draw(context, at) {
    const { state, view } = context;
    const say = words[state.language];
    const found = lookUp(view, { kind: 'person', id: at.person });
    if ('load' in found) return found;
    const one = found.answer;
    const back = [{ label: say.backToPeople, action: 'people' }];
    if (!one) return { text: say.nobody, buttons: [back] };
    const day = (at: string | undefined) => (!at ? say.notYet : formatDate(vietnamDate(new Date(at))));
    return {
      text: [
        `👤 ${one.name}`,
        ...one.roles.map((held) => say.holds(roleName(held, one.names, context), day(held.since))),
        ...(one.roles.length === 0 ? [say.noRoles] : []),
        one.channels.length === 0 ? say.noChat : say.reached(one.channels.length),
        one.hasPhone ? say.phoneKnown : say.phoneUnknown,
        say.joined(day(one.joinedAt), day(one.consentedAt)),
        say.lastSeen(day(one.lastSeenAt)),
      ].join('\n'),
      buttons: [
        [
          { label: say.give, action: 'give' },
          ...(one.roles.length > 0 ? [{ label: say.take, action: 'take' }] : []),
        ],
        [
          { label: say.rename, action: 'rename' },
          ...(one.roles.length > 0 ? [{ label: say.detach, action: 'detach' }] : []),
        ],
        [{ label: say.forget, action: 'forget' }],
        back,
      ],
    };
  },

  take({ state, view }, { person }, input) {
    const say = words[state.language];
    const found = lookUp(view, { kind: 'person', id: person });
    if ('load' in found) return found;
    const one = found.answer;
    if (!one) return { state: go(state, { screen: 'people', search: '', page: 1 }), notice: say.nobody };
    const action = 'action' in input ? input.action : hears(input.text, SPOKEN);
    switch (action) {
      case 'give':
        return {
          state: go(state, { screen: 'grantRole', grant: { kind: 'give', person, basedOn: one.revision } }),
        };
      case 'take':
        return { state: go(state, { screen: 'takeRole', person }) };
      case 'rename':
        return { state: go(state, { screen: 'renamePerson', person }) };
      case 'detach':
      case 'forget':
        return { state: go(state, { screen: 'personSure', person, what: action }) };
      default:
        return { state, notice: say.chooseButton };
    }
  },
};
