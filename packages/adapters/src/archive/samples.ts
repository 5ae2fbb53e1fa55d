import type { Month } from '@hoptac/core/time';
import {
  announcement,
  auditEntry,
  change,
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
} from '../contract/samples';
import type { Store, Transaction } from '../store';

/** For the tests of this folder: something of every kind, with former versions, finished work and awkward texts. */
export async function fill(store: Store, tenant: string, { organisations = 700 } = {}): Promise<void> {
  await store.transaction(tenant, async (records) => {
    await records.places.put(
      [
        { code: 'cao-phong', name: 'Huyện Cao Phong' },
        { code: 'đà-bắc', name: 'Huyện Đà Bắc 🌾' },
      ],
      change(1),
    );
    await records.organisations.put(
      Array.from({ length: organisations }, (_, index) => organisation(`htx-${index}`)),
      change(1),
    );
    await records.organisations.put(
      [
        organisation('htx-1', { name: 'Tên mới\n“ngoặc” \\ \u2028' }),
        organisation('Ω-cuối'),
        organisation('ﬀ-\u{10400}'),
        organisation('\u{1F33E}'),
      ],
      change(2, { why: 'Đổi tên' }),
    );
    await records.events.put(
      [event('e-1', { organisation: 'htx-1' })],
      change(1, { validFrom: '2024-02-01' }),
    );
    await records.people.put([person('100'), person('200', { chats: [] })], change(1));
    await records.invitations.add([invitation('hash-1'), invitation('hash-2')]);
    await records.invitations.redeem('hash-1', { by: 'telegram:100', at: noon(2) });
    await records.invitations.noteGuess('telegram:900', noon(2));
    await records.announcements.put([announcement('a-1')], change(1));
    await records.announcements.markRead({ announcement: 'a-1', person: 'telegram:100', at: noon(3) });
    await records.submissions.append(
      submission('htx-1', '2024-01', { values: { revenue: 1e15, debt: -5, share: 0.1 } }),
    );
    await records.submissions.append(submission('htx-1', '2024-01', { basedOn: 1, reason: 'Ghi nhầm' }));
    await records.submissions.move({
      organisation: 'htx-1',
      period: '2024-01',
      version: 2,
      from: 'submitted',
      to: 'returned',
      comment: 'Xem lại',
      by: 'telegram:1',
      at: noon(4),
    });
    await records.submissions.append(submission('htx-2', '2024-02', { draft: true }));
    await records.plans.revise(2024, revision('2024-01-05', 40), {
      by: 'telegram:1',
      at: noon(1),
      basedOn: 0,
    });
    await records.plans.revise(2024, revision('2024-06-05', 45), {
      by: 'telegram:1',
      at: noon(2),
      basedOn: 1,
    });
    for (const id of ['1', '2', '3']) await records.inbox.accept(update(id, '100'));
    await records.inbox.finish('telegram', '1', noon(2));
    await records.inbox.fail('telegram', '2', { error: 'hỏng', park: true });
    await records.conversations.put('telegram', '100', { state: { form: [null, true, 'đ'] } });
    await records.outbox.add([message('m-1', '100'), message('m-2', '100'), message('m-3', '200')]);
    await records.outbox.sent('m-1', noon(2));
    await records.outbox.fail('m-2', { error: 'timeout', retryAt: noon(9) });
    for (let index = 0; index < 20; index++) await records.audit.add(auditEntry(`entry-${19 - index}`));
    await records.leases.claim('digest', { holder: 'bot-1', at: noon(1), until: noon(2) });
    await records.pageKeys.add(pageKey('key-1', { endedAt: noon(2) }));
  });
}

const year: { from: Month; to: Month } = { from: '2024-01', to: '2024-12' };

/** Everything that can be seen through the port. */
export function seen(store: Store, tenant: string) {
  return store.transaction(tenant, async (records: Transaction) => ({
    organisations: await records.organisations.all(),
    former: await records.organisations.history('htx-1'),
    found: await records.organisations.search('tên mới', 5),
    events: await records.events.all(),
    eventOf: await records.events.get('e-1'),
    places: await records.places.all(),
    people: [await records.people.all(), await records.people.ofChat('telegram', '100')],
    invitations: await records.invitations.all(),
    guesses: await records.invitations.guesses('telegram:900'),
    announcements: [await records.announcements.all(), await records.announcements.readersOf('a-1')],
    submissions: await records.submissions.all(year),
    known: await records.submissions.all({ ...year, knownOn: noon(3) }),
    history: await records.submissions.history('htx-1', '2024-01'),
    steps: await records.submissions.steps('htx-1', '2024-01'),
    draft: await records.submissions.latest('htx-2', '2024-02'),
    plan: await records.plans.history(2024),
    waiting: await records.inbox.waitingChats(),
    conversation: await records.conversations.get('telegram', '100'),
    due: await records.outbox.due('telegram', noon(10), 10),
    messages: await records.outbox.ofChat('telegram', '100'),
    audit: await records.audit.all(),
    lease: await records.leases.get('digest'),
    pageKey: await records.pageKeys.get('key-1'),
  }));
}

/** What goes on where it stopped: the same update is known, the next one comes, versions count on. */
export function continued(store: Store, tenant: string) {
  return store.transaction(tenant, async ({ inbox, submissions, invitations }) => ({
    again: await inbox.accept(update('1', '100')),
    next: await inbox.next({ channel: 'telegram', chat: '100' }),
    conflict: (await submissions.append(submission('htx-1', '2024-01', { basedOn: 1 }))).ok,
    redeemed: await invitations.redeem('hash-1', { by: 'telegram:300', at: noon(5) }),
  }));
}
