import type { Person, Store } from '@hoptac/adapters/store';
import { sampleAlliance } from './alliance';

const SINCE = '2022-01-05T01:00:00.000Z';

/** The officer whose page stands beside the chat: has no chat of their own, and is nobody real. */
export const sampleOfficer: Person = {
  id: 'can-bo-mau',
  name: 'Hoàng Thị Lan (mẫu)',
  chats: [],
  roles: [{ role: 'allianceOfficer', since: SINCE }],
  joinedAt: SINCE,
};

/** Makes the officer known; again changes nothing. */
export async function employOfficer(store: Store): Promise<void> {
  const change = { by: 'system:sample', at: SINCE, why: 'Dữ liệu mẫu' };
  await store.transaction(sampleAlliance.tenant, ({ people }) => people.put([sampleOfficer], change));
}
