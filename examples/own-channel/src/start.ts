import { randomBytes } from 'node:crypto';
import { createInterface } from 'node:readline';
import { openSqliteStore } from '@hoptac/adapters/sqlite';
import { hoaBinh2023Indicators, monthlyElements } from '@hoptac/core/indicators';
import { createEngine, invite, newInvitationCode, type Alliance } from '@hoptac/telegram-bot';
import { connectTerminal } from './terminal.js';

/** `npm start`: the conversation of an alliance with one cooperative, kept in `talk.db`. */
const alliance: Alliance = {
  tenant: 'mine',
  name: 'Liên minh HTX của tôi',
  elements: monthlyElements,
  indicators: hoaBinh2023Indicators,
};
const print = (text: string) => void process.stdout.write(`${text}\n`);
const now = () => new Date();

const store = await openSqliteStore({ file: process.argv[2] ?? 'talk.db' });
const invitation = await store.transaction(alliance.tenant, async (transaction) => {
  if ((await transaction.organisations.all()).length > 0) return undefined;
  const [at, by] = [now().toISOString(), 'system:start'];
  const place = { code: 'xa', name: 'Xã Cao Phong', kind: 'commune' as const };
  await transaction.places.put([place], { by, at });
  await transaction.organisations.put(
    [
      {
        id: 'htx-1',
        name: 'HTX Đồng Tâm',
        kind: 'cooperative',
        sector: 'agriculture',
        place: 'xa',
        facts: {},
      },
    ],
    { by, at },
  );
  const code = newInvitationCode(randomBytes);
  await invite(transaction, [
    { code, role: 'officer', organisation: 'htx-1', expiresAt: '2100-01-01T00:00:00.000Z' },
  ]);
  return code;
});

const engine = createEngine({ store, alliance, now, onError: (error) => console.error(error) });
const lines = createInterface({ input: process.stdin });
const talk = connectTerminal(lines, print, engine, now);
if (invitation) print(`Mã mời của anh/chị: ${invitation}`);
print('Gõ tin nhắn rồi Enter; gõ số để bấm nút; Ctrl+D để dừng.');
await engine.resume();
await talk();
await engine.stop();
await store.close();
