import type { Invitation, Person } from '@hoptac/adapters/store';
import { words } from '../dialogue/my-data/words';
import { roleKey } from '../dialogue/role-key';
import { roleName } from '../dialogue/roles/role-name';
import { firstState } from '../dialogue/state';
import type { Act } from './act';
import { namesFor } from './role-names';
import { tell } from './tell';

/** Where somebody gave their role up to whoever takes it: it ends now, and they are told. */
export async function endHandedOver(
  act: Act,
  invitation: Invitation,
  successor: Pick<Person, 'name'>,
): Promise<void> {
  const { transaction, at, id } = act;
  const { handedOverBy } = invitation;
  const giver = handedOverBy === undefined ? undefined : await transaction.people.get(handedOverBy);
  if (!giver) return;
  const { record } = giver;
  const left = record.roles.filter((held) => roleKey(held) !== roleKey(invitation));
  if (left.length === record.roles.length) return;
  const names = await namesFor(transaction, [invitation]);
  await tell(act, record, `${id}:handed-over`, (language) => ({
    text: words[language].handedOverTo(
      roleName(invitation, names, { state: { ...firstState, language } }),
      successor.name,
    ),
    ...(left.length > 0 && { buttons: [[{ label: words[language].menu, action: 'menu' }]] }),
  }));
  await transaction.people.revise(
    { ...record, roles: left, chats: left.length === 0 ? [] : record.chats },
    { by: record.id, at, why: 'handedOver', basedOn: giver.revision },
  );
}
