// A bot process to be killed: takes the scripted messages in order, from the first that it has not acknowledged, as
// Telegram would deliver them again. Runs the built packages, as an operator would.
import { appendFileSync, existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { openSqliteStore } from '@hoptac/adapters/sqlite';
import { hoaBinh2023Indicators, monthlyElements } from '@hoptac/core/indicators';
import { createEngine } from '@hoptac/telegram-bot';

const { file, script, acknowledged, sent, killAt } = JSON.parse(process.argv[2]);
const die = () => process.kill(process.pid, 'SIGKILL');

/** Every call on the store and every message sent is a step; the process dies at the one that was asked for. */
let step = 0;
function stepped(name, call) {
  return async (...args) => {
    if (++step === killAt) die();
    return call(...args);
  };
}
function watched(store) {
  const wrap = (records) =>
    new Proxy(records, { get: (target, name) => stepped(name, target[name].bind(target)) });
  return {
    close: () => store.close(),
    async transaction(tenant, work) {
      if (++step === killAt) die();
      const result = await store.transaction(tenant, (transaction) =>
        work(new Proxy(transaction, { get: (target, name) => wrap(target[name]) })),
      );
      if (++step === killAt) die();
      return result;
    },
  };
}

const store = watched(await openSqliteStore({ file }));
const alliance = {
  tenant: 'killed',
  name: 'Liên minh thử',
  elements: monthlyElements,
  indicators: hoaBinh2023Indicators,
};
const engine = createEngine({
  store,
  alliance,
  now: () => new Date('2024-01-05T01:00:00Z'),
  onError: (error) => console.error(error),
});
engine.connect({
  name: 'killed',
  send: stepped('send', async (chat, reply, id) =>
    appendFileSync(sent, `${JSON.stringify({ id, chat, text: reply.text })}\n`),
  ),
});
await engine.resume();
process.stdout.write('ready\n');

const messages = JSON.parse(readFileSync(script, 'utf8'));
const from = existsSync(acknowledged) ? Number(readFileSync(acknowledged, 'utf8')) : 0;
for (let index = from; index < messages.length; index++) {
  const { chat, text } = messages[index];
  await engine.receive({
    channel: 'killed',
    id: String(index),
    chat,
    event: { kind: 'text', text, sender: 'Lan' },
  });
  // Renaming is atomic, so the mark is never half written.
  writeFileSync(`${acknowledged}.new`, String(index + 1));
  renameSync(`${acknowledged}.new`, acknowledged);
}
await engine.settled();
await engine.stop();
await store.close();
process.stdout.write(`done ${step}\n`);
