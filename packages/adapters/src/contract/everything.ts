import { archiveTables, readRegister, type ArchiveRow, type Transaction } from '../store';
import {
  announcement,
  auditEntry,
  change,
  definitions as ownDefinitions,
  event,
  invitation,
  message,
  noon,
  organisation,
  pageKey,
  person,
  revision,
  submission,
  update,
} from './samples';

const USED = { by: 'telegram:100', at: noon(2) };

/** Something of every kind, where there is nothing yet. */
export async function writeFirst(transaction: Transaction): Promise<void> {
  const { organisations, events, places, people, invitations, submissions, plans } = transaction;
  await organisations.put([organisation('htx-1')], change(1));
  await events.put([event('e-1', { organisation: 'htx-1' })], change(1));
  await places.put([{ code: 'cao-phong', name: 'Cao Phong cũ' }], change(1));
  await people.put([person('100')], change(1));
  await invitations.add([invitation('hash-1'), invitation('hash-0')]);
  await invitations.noteGuess('telegram:9', noon(1));
  await submissions.append(submission('htx-1', '2024-02'));
  await plans.revise(2024, revision('2024-01-05', 10), { ...change(1), basedOn: 0 });
  const { announcements, inbox, conversations, outbox, audit, leases } = transaction;
  await announcements.put([announcement('n-1')], change(1));
  await transaction.definitions.put([ownDefinitions('own', 0)], change(1));
  await inbox.accept(update('1', '100'));
  await conversations.put('telegram', '100', { state: 'new' });
  await outbox.add([message('m-1', '100'), message('m-2', '100'), message('m-4', '200')]);
  await audit.add(auditEntry('a-1'));
  await leases.claim('digest', { holder: 'a', at: noon(1), until: noon(2) });
  await transaction.pageKeys.add(pageKey('key-1'));
}

/** A change of every kind to what `writeFirst` wrote. */
export async function writeAll(transaction: Transaction): Promise<void> {
  const { organisations, events, places, people, invitations, submissions, plans } = transaction;
  await organisations.put([organisation('htx-2')], change(2));
  await organisations.revise(organisation('htx-1', { name: 'Tên mới' }), { ...change(2), basedOn: 1 });
  await events.put([event('e-2', { organisation: 'htx-1' })], change(2));
  await places.put([{ code: 'cao-phong', name: 'Cao Phong' }], change(2));
  await people.put([person('100', { name: 'Tên mới', chats: [], phoneHash: 'phone' })], change(2));
  await people.put([person('200')], change(2));
  await invitations.add([invitation('hash-2')]);
  await invitations.redeem('hash-1', USED);
  await invitations.withdraw('hash-0', USED);
  await invitations.noteGuess('telegram:9', noon(2));
  await submissions.move({
    organisation: 'htx-1',
    period: '2024-02',
    version: 1,
    from: 'submitted',
    to: 'returned',
    comment: 'Xem lại',
    by: 'telegram:2',
    at: noon(2),
  });
  await submissions.append(submission('htx-1', '2024-02', { basedOn: 1 }));
  await submissions.append(submission('htx-1', '2024-03', { draft: true }));
  await plans.revise(2024, revision('2024-03-01', 20), { ...change(2), basedOn: 1 });
  const { announcements, inbox, conversations, outbox, audit, leases } = transaction;
  await announcements.put([announcement('n-2')], change(2));
  await transaction.definitions.put([ownDefinitions('own', 1)], change(2));
  await announcements.markRead({ announcement: 'n-1', person: 'telegram:100', at: noon(2) });
  await inbox.accept(update('2', '100'));
  await inbox.finish('telegram', '1', noon(2));
  await conversations.put('telegram', '100', { state: 'asked' });
  await outbox.add([message('m-3', '100')]);
  await outbox.sent('m-1', noon(2));
  await outbox.fail('m-2', { error: 'timeout', retryAt: noon(9) });
  await outbox.claim('telegram', { at: noon(2), until: noon(8), limit: 10 });
  await audit.add(auditEntry('a-2'));
  await leases.claim('digest', { holder: 'b', at: noon(2), until: noon(5) });
  await transaction.pageKeys.add(pageKey('key-2', { kind: 'link' }));
  await transaction.pageKeys.end('key-1', noon(2));
}

/** Everything that can be seen, in every way it can be looked at. */
export async function readAll(transaction: Transaction) {
  const { organisations, events, places, people, invitations, submissions, plans } = transaction;
  const { announcements, inbox, conversations, outbox, audit, leases } = transaction;
  return {
    register: await readRegister(transaction),
    places: await places.all(),
    histories: [await organisations.history('htx-1'), await people.history('telegram:100')],
    found: await organisations.search('ten moi', 10),
    happened: await events.ofOrganisation('htx-1'),
    people: [await people.ofChat('telegram', '100'), await people.ofChat('telegram', '200')],
    phone: await people.ofPhone('phone'),
    invitations: await invitations.all(),
    guesses: await invitations.guesses('telegram:9'),
    submissions: await submissions.all({ from: '2024-01', to: '2024-12' }),
    history: await submissions.history('htx-1', '2024-02'),
    draft: await submissions.latest('htx-1', '2024-03'),
    steps: await submissions.steps('htx-1', '2024-02'),
    plan: await plans.history(2024),
    announcements: await announcements.all(),
    readers: await announcements.readersOf('n-1'),
    definitions: await transaction.definitions.history('own'),
    next: await inbox.next({ channel: 'telegram', chat: '100' }),
    waiting: await inbox.waitingChats(),
    conversation: await conversations.get('telegram', '100'),
    due: await outbox.due('telegram', noon(3), 10),
    messages: await outbox.ofChat('telegram', '100'),
    audit: [await audit.all(), await audit.ofPerson('system')],
    lease: await leases.get('digest'),
    pageKeys: [await transaction.pageKeys.get('key-1'), await transaction.pageKeys.get('key-2')],
    archive: await readArchive(transaction),
  };
}

/** Every row of every table, a few at a time. */
export async function readArchive({ archive }: Transaction): Promise<Record<string, ArchiveRow[]>> {
  const rows: Record<string, ArchiveRow[]> = {};
  for (const table of archiveTables) {
    const all: ArchiveRow[] = (rows[table] = []);
    for (;;) {
      const page = await archive.page(table, { after: all.at(-1), limit: 2 });
      all.push(...page);
      if (page.length < 2) break;
    }
  }
  return rows;
}
