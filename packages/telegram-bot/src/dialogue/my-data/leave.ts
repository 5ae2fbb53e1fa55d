import type { HeldRole } from '@hoptac/adapters/store';
import { addDays } from '@hoptac/core/time';
import { hears } from '../hears';
import { placeNamed } from '../page';
import { codeNotice } from '../people/code-notice';
import { lookUp } from '../query';
import type { Button } from '../reply';
import { roleKey } from '../role-key';
import { roleName } from '../roles/role-name';
import type { Place } from '../state';
import { go, type Context, type Flow } from '../turn';
import { words } from './words';

const SPOKEN = {
  yes: ['thoi', 'thoi vai', 'dong y', 'co', 'yes', 'leave'],
  handOver: ['ban giao', 'giao lai', 'hand over'],
  share: ['them nguoi', 'cung lam', 'share'],
};
const HANDED_OVER_FOR_DAYS = 14;

/** Which role one gives up or hands over. */
export const leave: Flow<Extract<Place, { screen: 'leave' }>> = {
  ownWords: ['leave'],
  draw(context) {
    const { state, view } = context;
    const say = words[state.language];
    const names = lookUp(view, { kind: 'roleNames' });
    if ('load' in names) return names;
    const rows = held(context).map((role, index): Button[] => [
      { label: `${index + 1}. ${roleName(role, names.answer, context)}`, action: `role:${index}` },
    ]);
    return { text: say.whichToLeave, buttons: [...rows, [{ label: say.menu, action: 'menu' }]] };
  },

  take(context, _at, input) {
    const { state } = context;
    const roles = held(context);
    const index =
      'action' in input
        ? Number(/^role:(\d+)$/.exec(input.action)?.[1] ?? Number.NaN)
        : placeNamed(input, roles.length);
    const role = index === undefined ? undefined : roles[index];
    if (!role) return { state, notice: words[state.language].chooseButton };
    return { state: go(state, { screen: 'leaveSure', role: roleKey(role) }) };
  },
};

/** What becomes of the role: it ends at once, or when a successor takes it, or it is shared with them. */
export const leaveSure: Flow<Extract<Place, { screen: 'leaveSure' }>> = {
  ownWords: ['leave'],
  draw(context, at) {
    const { state, view } = context;
    const say = words[state.language];
    const names = lookUp(view, { kind: 'roleNames' });
    if ('load' in names) return names;
    const role = held(context).find((one) => roleKey(one) === at.role);
    if (!role) return { text: say.roleGone, buttons: [[{ label: say.menu, action: 'menu' }]] };
    const name = roleName(role, names.answer, context);
    const isLast = held(context).length === 1;
    return {
      text: isLast ? say.leaveLast(name) : say.leaveOne(name),
      buttons: [
        ...(role.role === 'officer'
          ? [[{ label: say.handOver, action: 'handOver' }], [{ label: say.share, action: 'share' }]]
          : []),
        [{ label: say.leaveNow, action: 'yes' }],
        [{ label: say.back, action: 'leave' }],
      ],
    };
  },

  take(context, at, input) {
    const { state, view } = context;
    const say = words[state.language];
    const action = 'action' in input ? input.action : hears(input.text, SPOKEN);
    const role = held(context).find((one) => roleKey(one) === at.role);
    if (!role) return { state: go(state, { screen: 'menu' }), notice: say.roleGone };
    if (action === 'yes') {
      if (role.role === 'administrator') {
        const mine = lookUp(view, { kind: 'myData' });
        if ('load' in mine) return mine;
        if (mine.answer.isLastAdministrator) return { state, notice: say.lastAdministrator };
      }
      const isLast = held(context).length === 1;
      return {
        state: go(state, isLast ? { screen: 'join' } : { screen: 'menu' }),
        notice: isLast ? say.leftAll(view.allianceName) : say.left,
        commands: [{ kind: 'leaveRole', role: at.role }],
      };
    }
    if (role.role === 'officer' && (action === 'handOver' || action === 'share')) {
      const keeps = action === 'share';
      const made = lookUp(view, { kind: 'newCodes', count: 1 });
      if ('load' in made) return made;
      const [code] = made.answer;
      const invited = {
        role: role.role,
        ...(role.organisation !== undefined && { organisation: role.organisation }),
      };
      const names = lookUp(view, { kind: 'roleNames' });
      if ('load' in names) return names;
      const until = addDays(view.today, HANDED_OVER_FOR_DAYS);
      const shown = codeNotice(context, code!.code, roleName(role, names.answer, context), until);
      if ('load' in shown) return shown;
      return {
        state: go(state, { screen: 'menu' }),
        ...shown,
        notice: `${shown.notice}\n${keeps ? say.shared : say.handedOverLater}`,
        commands: [
          { kind: 'handOver', codeHash: code!.codeHash, handed: invited, keeps, expiresAt: endOfDay(until) },
        ],
      };
    }
    return { state, notice: say.chooseButton };
  },
};

/** The last instant of a day in Việt Nam. */
export function endOfDay(day: string): string {
  return `${day}T16:59:59.999Z`;
}

function held({ view }: Context): readonly HeldRole[] {
  return view.person?.roles ?? [];
}
