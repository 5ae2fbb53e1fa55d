import type { HeldRole } from '@hoptac/adapters/store';
import { lookUp, type Load } from '../query';
import { roleKey } from '../role-key';
import type { Place } from '../state';
import type { Context, Turn } from '../turn';
import type { Acting, View } from '../view';

const DOOR = new Set<Place['screen']>(['join', 'consent', 'samePhone']);

/** Whether a screen is for those who are not in yet, and for them only. */
export function atTheDoor({ screen }: Place): boolean {
  return DOOR.has(screen);
}

/** What is seen after a turn: by who has just come in, has taken a role, or has given one up. */
export function viewAfter({ view, sender }: Context, turn: Turn): View | Load {
  const command = turn.commands?.find(({ kind }) => kind === 'join' || kind === 'claimPerson');
  const { person } = view;
  const back = command?.kind === 'claimPerson' || command?.kind === 'join' ? command.person : undefined;
  if (command && back !== undefined) {
    const entered = lookUp(view, { kind: 'personEntered', person: back });
    if ('load' in entered) return entered;
    const [first] = entered.answer?.roles ?? [];
    if (!entered.answer || !first) return view;
    const { name, roles } = entered.answer;
    const held = roles.find((one) => roleKey(one) === turn.state.actingAs) ?? first;
    return actingIn(view, { id: back, name, roles }, held);
  }
  if (command?.kind === 'join') {
    const held = { ...command.invited, since: '' };
    const known = person ?? { id: '', name: sender, roles: [] };
    const others = known.roles.filter((one) => roleKey(one) !== roleKey(held));
    return actingIn(view, { ...known, roles: [...others, held] }, held);
  }
  const left = turn.commands?.find(({ kind }) => kind === 'leaveRole');
  if (person && left?.kind === 'leaveRole') {
    const roles = person.roles.filter((one) => roleKey(one) !== left.role);
    const held = roles.find((one) => roleKey(one) === roleKey(person)) ?? roles[0];
    return held ? actingIn(view, { ...person, roles }, held) : view;
  }
  return view;
}

function actingIn(
  { organisation: _organisation, placeName: _placeName, ...view }: View,
  { id, name, roles }: Pick<Acting, 'id' | 'name' | 'roles'>,
  { since: _since, ...acted }: HeldRole,
): View | Load {
  const { organisation, place } = acted;
  const seen = lookUp(view, { kind: 'viewOfRole', organisation, place });
  return 'load' in seen ? seen : { ...view, ...seen.answer, person: { id, name, roles, ...acted } };
}
