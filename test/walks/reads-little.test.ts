import type { Store, Transaction } from '@hoptac/adapters/store';
import { createEngine } from '@hoptac/telegram-bot';
import { describe, expect, it } from 'vitest';
import { alliance, CHANNEL, openAlliance } from './alliance.mjs';

/** A store that notes what is asked of it: `submissions.all`, `people.ofChat`. */
function counting(store: Store, asked: string[]): Store {
  return {
    ...store,
    transaction: (tenant, work) =>
      store.transaction(tenant, (transaction) =>
        work(
          new Proxy(transaction, {
            get(target, name: string) {
              const records = target[name as keyof Transaction] as unknown as Record<string, unknown>;
              return new Proxy(records, {
                get(within, method: string) {
                  const found = within[method];
                  if (typeof found !== 'function') return found;
                  return (...given: unknown[]) => {
                    asked.push(`${name}.${method}`);
                    return found.apply(within, given) as unknown;
                  };
                },
              });
            },
          }),
        ),
      ),
  };
}

async function asksFor(chat: string, text: string): Promise<string[]> {
  const asked: string[] = [];
  const engine = createEngine({
    store: counting(await openAlliance(), asked),
    alliance,
    now: () => new Date('2024-01-05T08:00:00+07:00'),
    onError(error) {
      throw error;
    },
  });
  engine.connect({ name: CHANNEL, async send() {} });
  await engine.receive({ channel: CHANNEL, id: '1', chat, event: { kind: 'text', text, sender: chat } });
  await engine.settled();
  return asked;
}

/** What reads a whole province: fine on a board, never for a menu. */
const WHOLE =
  /^(submissions|organisations|events|people|places|announcements|audit|invitations)\.(all|open|inBatches)$/;
const OF_EVERYBODY = [
  'menu',
  'việc khác',
  'hướng dẫn',
  'nhắc việc',
  'đổi vai',
  'nhập mã',
  'luật',
  'tải excel',
];

describe('a message reads little', () => {
  it.each(['member', 'officer', 'reviewer', 'allianceOfficer', 'administrator', 'colleague', 'stranger'])(
    'of a %s',
    async (chat) => {
      for (const text of OF_EVERYBODY) {
        const asked = await asksFor(chat, text);
        expect([text, asked.filter((one) => WHOLE.test(one))]).toEqual([text, []]);
        // Taken in, read, answered, kept and sent.
        expect(asked.length).toBeLessThanOrEqual(24);
      }
    },
  );

  // Only the read-back of figures compares them with a month of the others of their kind.
  it.each(['gửi', 'rút lại', 'tình hình', 'pháp luật', 'việc sắp tới', 'xu hướng', 'thông tin htx'])(
    'of an officer: %s',
    async (text) => {
      expect((await asksFor('officer', text)).filter((one) => WHOLE.test(one))).toEqual([]);
    },
  );
});
