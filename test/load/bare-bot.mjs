// What the bot is held beside: telegraf, one durable row for each update, and one answer. It knows no order, no people, no
// figures and no words; what is kept is the inbox row that ours keeps, in the same table with the same wait for the disk.
import { Agent, createServer } from 'node:http';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { Telegraf } from 'telegraf';

const { store, apiRoot, port, usage, token, secret, tenant } = JSON.parse(process.argv[2]);
/** As long as most of our answers, with as many buttons. */
const ANSWER =
  'Anh/chị cần gì? Bấm nút, hoặc nhắn thẳng số liệu, ví dụ: “tháng 12: doanh thu 350tr, 25 thành viên”. '.repeat(
    3,
  );
const BUTTONS = ['Gửi số liệu', 'Tình hình', 'Bảng kế hoạch', 'Thông báo', 'Hỏi luật', 'Hướng dẫn'].map(
  (text) => [{ text, callback_data: `4|${text.length}` }],
);
const INSERT = `insert into inbox (tenant, channel, id, chat, position, state, attempts, body)
  values (?, 'bare', ?, ?, ?, 'finished', 0, ?)`;

const keep = store.startsWith('postgres') ? onPostgres() : onSqlite();
const bot = new Telegraf(token, { telegram: { apiRoot, webhookReply: false } });
// telegraf keeps connections to Telegram open, but not to a server by plain HTTP.
bot.telegram.options.agent = new Agent({ keepAlive: true });
bot.catch((error) => console.error(error));
bot.on('message', (context) => answer(context, context.message.text));
bot.on('callback_query', async (context) => {
  await answer(context, context.callbackQuery.data);
  await context.answerCbQuery();
});

async function answer(context, said) {
  const { update, chat } = context;
  const body = JSON.stringify({
    id: update.update_id,
    chat: chat.id,
    receivedAt: new Date().toISOString(),
    said,
  });
  await keep(String(update.update_id), String(chat.id), update.update_id, body);
  await context.reply(ANSWER, { reply_markup: { inline_keyboard: BUTTONS } });
}

function onSqlite() {
  const Libsql = createRequire(fileURLToPath(import.meta.resolve('@hoptac/adapters/sqlite')))('libsql');
  const database = new Libsql(store);
  for (const setting of ['journal_mode = wal', 'synchronous = full', 'busy_timeout = 5000'])
    database.prepare(`pragma ${setting}`).all([]);
  const insert = database.prepare(INSERT);
  return (id, chat, position, body) => insert.run([tenant, id, chat, position, body]);
}

function onPostgres() {
  const pool = new pg.Pool({ connectionString: store, max: 10 });
  let parameter = 0;
  const text = INSERT.replaceAll('?', () => `$${++parameter}`);
  return (id, chat, position, body) =>
    pool.query({ name: 'insert', text, values: [tenant, id, chat, position, body] });
}

createServer((_, response) => {
  const { user, system } = process.cpuUsage();
  response.end(
    `process_resident_memory_bytes ${process.memoryUsage.rss()}\nprocess_cpu_seconds_total ${(user + system) / 1e6}\n`,
  );
}).listen(usage, '127.0.0.1');
createServer(bot.webhookCallback('/telegram', { secretToken: secret })).listen(port, '127.0.0.1', () =>
  process.stdout.write('connected\n'),
);
process.on('SIGTERM', () => process.exit(0));
