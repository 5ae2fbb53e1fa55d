import { formatDate, vietnamDate } from '@hoptac/core/time';
import { hears } from '../hears';
import { lookUp } from '../query';
import { roleName } from '../roles/role-name';
import type { Place } from '../state';
import { go, type Flow } from '../turn';
import { LAW_IN_FORCE } from '../join/consent-words';
import { words } from './words';

const SPOKEN = {
  json: ['tai ve', 'tai', 'json', 'download'],
  text: ['tai chu', 'van ban', 'text'],
  trail: ['nhat ky', 'trail', 'log'],
  name: ['sua ten', 'doi ten', 'name'],
  withdrawConsent: ['rut dong y', 'rut lai dong y', 'withdraw'],
  erase: ['xoa', 'xoa du lieu', 'erase', 'delete'],
};
type Action = keyof typeof SPOKEN;

/** All that is kept of oneself, and what one may do about it. */
export const myData: Flow<Extract<Place, { screen: 'myData' }>> = {
  ownWords: ['myData'],
  draw(context) {
    const { state, view } = context;
    const say = words[state.language];
    const found = lookUp(view, { kind: 'myData' });
    if ('load' in found) return found;
    const mine = found.answer;
    const day = (at: string | undefined) => (!at ? say.unknownDay : formatDate(vietnamDate(new Date(at))));
    return {
      text: [
        say.title,
        say.name(mine.name),
        ...mine.roles.map((held) => say.role(roleName(held, mine.names, context), day(held.since))),
        say.chats(mine.channels),
        mine.hasPhone ? say.phoneKept : say.noPhone,
        say.joined(day(mine.joinedAt), day(mine.consentedAt)),
        say.handedIn(mine.reports),
        say.messages(mine.received, mine.sent),
        say.acts(mine.acts),
        '',
        view.today >= LAW_IN_FORCE ? say.rightsByLaw : say.rights,
      ].join('\n'),
      buttons: [
        [
          { label: say.json, action: 'json' },
          { label: say.text, action: 'text' },
        ],
        [
          { label: say.trail, action: 'trail' },
          { label: say.correct, action: 'name' },
        ],
        [{ label: say.leave, action: 'leave' }],
        [
          { label: say.withdraw, action: 'withdrawConsent' },
          { label: say.erase, action: 'erase' },
        ],
        [{ label: say.menu, action: 'menu' }],
      ],
    };
  },

  take({ state, view }, _at, input) {
    const say = words[state.language];
    const action = 'action' in input ? (input.action as Action) : hears(input.text, SPOKEN);
    switch (action) {
      case 'json':
      case 'text': {
        const file = lookUp(view, { kind: 'myFile', format: action, language: state.language });
        if ('load' in file) return file;
        return { state, notice: say.fileMade, file: file.answer, secret: true };
      }
      case 'trail':
        return { state: go(state, { screen: 'myTrail', page: 1 }) };
      case 'name':
        return { state: go(state, { screen: 'myName' }) };
      case 'withdrawConsent':
        return { state: go(state, { screen: 'withdrawConsent' }) };
      case 'erase':
        return { state: go(state, { screen: 'erase', sure: false }) };
      default:
        return { state, notice: say.chooseButton };
    }
  },
};
