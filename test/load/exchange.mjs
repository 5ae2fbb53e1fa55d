// Telegram's side, as cheap as it can be: takes the bot's calls over HTTP, notes when and what, and answers at once. What
// Telegram refuses, limits and delays is tested with ../bot-api; here it would only take the processor from the bot.
import { createServer } from 'node:http';
import { crc32 } from 'node:zlib';

export const TOKEN = '1:load-token';
const ME = { id: 1, is_bot: true, first_name: 'Tải', username: 'hoptac_tai_bot' };
const OK = JSON.stringify({ ok: true, result: true });
const HEADERS = { 'content-type': 'application/json' };

/**
 * A message that arrived.
 *
 * @typedef {object} Arrived
 * @property {number} chat
 * @property {string} text
 * @property {object | undefined} markup
 * @property {number} at By `performance.now()`.
 */

/**
 * Starts it. `onMessage` is told of each message; `onWebhook` of the address that updates are to be brought to.
 *
 * @param {{ onMessage: (message: Arrived) => void }} options
 */
export async function startExchange({ onMessage }) {
  const calls = {};
  let messages = 0;
  let webhook;

  const server = createServer((request, response) => {
    const method = request.url.slice(request.url.lastIndexOf('/') + 1);
    calls[method] = (calls[method] ?? 0) + 1;
    const parts = [];
    request.on('data', (part) => parts.push(part));
    request.on('end', () => {
      const answer = answerTo(method, parts.length === 1 ? parts[0] : Buffer.concat(parts));
      response.writeHead(200, HEADERS).end(answer);
    });
  });
  // A bot keeps its connections between two calls.
  server.keepAliveTimeout = 60_000;

  function answerTo(method, body) {
    if (method === 'getMe') return JSON.stringify({ ok: true, result: ME });
    if (method === 'setWebhook') webhook = JSON.parse(body);
    if (!method.startsWith('send')) return OK;
    const at = performance.now();
    const { chat_id, text = '', reply_markup: markup } = JSON.parse(body);
    const chat = Number(chat_id);
    onMessage({ chat, text, markup, at });
    return `{"ok":true,"result":{"message_id":${++messages},"date":1,"chat":{"id":${chat},"type":"private"},"text":"-"}}`;
  }

  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    apiRoot: `http://127.0.0.1:${server.address().port}`,
    calls,
    webhook: () => webhook,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** What a text is known by later, without keeping it. */
export function textMark(text) {
  return crc32(text);
}
