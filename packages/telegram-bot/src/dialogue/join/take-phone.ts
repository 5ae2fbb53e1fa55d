import { lookUp, type Load } from '../query';
import { go, type Context, type Turn } from '../turn';
import { words } from './words';

/** A stranger shared their own telephone number: the alliance may have entered them with it. */
export function takePhone(context: Context, phone: string): Turn | Load {
  const { state, view } = context;
  const say = words[state.language];
  if (view.person) return { state, notice: say.alreadyIn };
  const found = lookUp(view, { kind: 'phoneOwners', phone });
  if ('load' in found) return found;
  const { owners, taken, phoneHash } = found.answer;
  const door = go(state, { screen: 'join', asked: 'again' });
  if (taken) return { state: door, notice: say.phoneTaken };
  const [first, second] = owners;
  if (!first) return { state: door, notice: say.phoneUnknown };
  if (second)
    return { state: go(state, { screen: 'samePhone', people: owners.map(({ id }) => id), phoneHash }) };
  return { state: go(state, { screen: 'consent', by: { person: first.id, phoneHash } }) };
}
