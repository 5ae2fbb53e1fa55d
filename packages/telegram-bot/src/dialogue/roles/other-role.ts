import { lookUp, type Load } from '../query';
import { may, type Right } from '../rights';
import { roleKey } from '../role-key';
import { go, type Context, type Turn } from '../turn';
import { roleNames } from './role-name';
import { words } from './words';

/** What belongs to another role of the same person is offered by that role's name; undefined where none has the right. */
export function offerOtherRole(context: Context, right: Right): Turn | Load | undefined {
  const { state, view } = context;
  const person = view.person;
  const fitting = person?.roles.filter((held) => roleKey(held) !== roleKey(person) && may(held, right)) ?? [];
  if (fitting.length === 0) return undefined;
  const names = lookUp(view, { kind: 'roleNames' });
  if ('load' in names) return names;
  return {
    state: go(state, { screen: 'roles', needed: right }),
    notice: words[state.language].belongsTo(roleNames(fitting, names.answer, context)),
  };
}
