import type { Button } from '../reply';
import { placeNamed } from '../page';
import { lookUp } from '../query';
import { may, type Right } from '../rights';
import { roleKey } from '../role-key';
import type { Place } from '../state';
import { go, type Context, type Flow } from '../turn';
import { roleName } from './role-name';
import { words } from './words';

type At = Extract<Place, { screen: 'roles' }>;

/** Which of one's roles one acts in. */
export const roles: Flow<At> = {
  draw(context, at) {
    const { state, view } = context;
    const say = words[state.language];
    const names = lookUp(view, { kind: 'roleNames' });
    if ('load' in names) return names;
    const held = inOrder(context, at);
    const acting = view.person && roleKey(view.person);
    const rows = held.map((role, index): Button[] => [
      {
        label: `${index + 1}. ${roleName(role, names.answer, context)}${roleKey(role) === acting ? ` ${say.now}` : ''}`,
        action: `act:${index}`,
      },
    ]);
    const first = held[0];
    const text = held.length > 1 || !first ? say.choose : say.onlyOne(roleName(first, names.answer, context));
    return {
      text,
      buttons: [
        ...(held.length > 1 ? rows : []),
        [
          { label: say.anotherCode, action: 'anotherCode' },
          { label: say.leave, action: 'leave' },
        ],
        [{ label: say.menu, action: 'menu' }],
      ],
    };
  },

  take(context, at, input) {
    const { state, view } = context;
    const say = words[state.language];
    const held = inOrder(context, at);
    const index =
      'action' in input
        ? Number(/^act:(\d+)$/.exec(input.action)?.[1] ?? Number.NaN)
        : placeNamed(input, held.length);
    const role = index === undefined ? undefined : held[index];
    if (!role) return { state, notice: say.notUnderstood };
    const names = lookUp(view, { kind: 'roleNames' });
    if ('load' in names) return names;
    return {
      state: { ...go(state, { screen: 'menu' }), actingAs: roleKey(role) },
      notice: say.changed(roleName(role, names.answer, context)),
    };
  },
};

function inOrder({ view }: Context, { needed }: At) {
  const held = view.person?.roles ?? [];
  const fits = (role: (typeof held)[number]) => needed !== undefined && may(role, needed as Right);
  return [...held.filter(fits), ...held.filter((role) => !fits(role))];
}
