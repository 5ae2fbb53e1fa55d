import { formatDate, vietnamDate } from '@hoptac/core/time';
import { hears } from '../hears';
import { pageOf, pageTurned, placeNamed } from '../page';
import { lookUp } from '../query';
import { roleName } from '../roles/role-name';
import type { Button } from '../reply';
import type { Place } from '../state';
import { go, type Context, type Flow } from '../turn';
import { label } from './grant';
import type { OpenInvitation } from './queries';
import type { RoleNames } from '../roles/names';
import { words } from './words';

type At<S extends Place['screen']> = Extract<Place, { screen: S }>;

/** Invitations that somebody may still use, the one that expires first on top. */
export const openInvitations: Flow<At<'openInvitations'>> = {
  right: 'keepPeople',
  draw(context, { page }) {
    const { state, view } = context;
    const say = words[state.language];
    const found = lookUp(view, { kind: 'openInvitations' });
    if ('load' in found) return found;
    const { invitations, names } = found.answer;
    const { shown, first, turning } = pageOf(invitations, page, state.language);
    return {
      text: invitations.length === 0 ? say.noneOpen : say.openTitle(invitations.length),
      buttons: [
        ...shown.map((one, index): Button[] => [
          {
            label: label(first + index, nameOf(context, one, names), say.until(day(one.expiresAt))),
            action: `open:${first + index}`,
          },
        ]),
        ...(turning.length > 0 ? [turning] : []),
        [{ label: say.backToPeople, action: 'people' }],
      ],
    };
  },

  take({ state, view }, at, input) {
    const turned = pageTurned(input, at.page);
    if (turned !== undefined) return { state: go(state, { ...at, page: turned }) };
    const found = lookUp(view, { kind: 'openInvitations' });
    if ('load' in found) return found;
    const { invitations } = found.answer;
    const index =
      'action' in input
        ? Number(/^open:(\d+)$/.exec(input.action)?.[1] ?? Number.NaN)
        : placeNamed(input, invitations.length);
    const one = index === undefined ? undefined : invitations[index];
    return one
      ? { state: go(state, { screen: 'openInvitation', codeHash: one.codeHash }) }
      : { state, notice: words[state.language].chooseButton };
  },
};

const SPOKEN = { withdraw: ['rut', 'rut ma', 'dong y', 'co', 'withdraw', 'yes'] };

/** One of them, which can be taken back. */
export const openInvitation: Flow<At<'openInvitation'>> = {
  right: 'keepPeople',
  ownWords: ['withdraw'],
  draw(context, { codeHash }) {
    const { state, view } = context;
    const say = words[state.language];
    const found = lookUp(view, { kind: 'openInvitations' });
    if ('load' in found) return found;
    const one = found.answer.invitations.find((open) => open.codeHash === codeHash);
    const back = [{ label: say.back, action: 'openInvitations' }];
    if (!one) return { text: say.notOpen, buttons: [back] };
    return {
      text: [
        say.codeFor(nameOf(context, one, found.answer.names)),
        ...(one.issuedAt === undefined ? [] : [say.issued(day(one.issuedAt))]),
        say.codeUntil(day(one.expiresAt)),
        say.codeNotKept,
      ].join('\n'),
      buttons: [[{ label: say.withdraw, action: 'withdrawCode' }], back],
    };
  },

  take({ state, view }, { codeHash }, input) {
    const say = words[state.language];
    const wants =
      'action' in input ? input.action === 'withdrawCode' : hears(input.text, SPOKEN) !== undefined;
    if (!wants) return { state, notice: say.chooseButton };
    const found = lookUp(view, { kind: 'openInvitations' });
    if ('load' in found) return found;
    const list = go(state, { screen: 'openInvitations', page: 1 });
    // Somebody used it, or another administrator took it back.
    if (!found.answer.invitations.some((open) => open.codeHash === codeHash))
      return { state: list, notice: say.notOpen };
    return {
      state: go(state, { screen: 'peopleDone' }),
      notice: say.withdrawn,
      commands: [{ kind: 'withdrawInvitation', codeHash }],
    };
  },
};

function nameOf(context: Context, { invited, forPerson }: OpenInvitation, names: RoleNames): string {
  const role = roleName(invited, names, context);
  return forPerson === undefined ? role : `${forPerson} – ${role}`;
}

const day = (at: string) => formatDate(vietnamDate(new Date(at)));
