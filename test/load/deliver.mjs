// Brings updates to the bot's webhooks: one update a request, over connections that stay open, to the processes by turns,
// and again until one of them has taken it. Of each chat one at a time, as Telegram does.
import { Agent, request } from 'node:http';

export const SECRET = 'a-secret-of-the-load-test-0123456789';
const PATH = '/telegram';
/** As many as Telegram opens at most. */
const CONNECTIONS = 100;
const PAUSE_MS = 20;

/** @param {() => readonly number[]} ports Where processes listen; some of them may be away. */
export function createDelivery(ports) {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS, scheduling: 'fifo' });
  const lines = new Map();
  const counts = { delivered: 0, again: 0 };
  let turn = 0;

  function post(port, body) {
    return new Promise((resolve) => {
      const asked = request(
        {
          agent,
          host: '127.0.0.1',
          port,
          path: PATH,
          method: 'POST',
          headers: {
            'content-type': 'application/json',
            'content-length': Buffer.byteLength(body),
            'x-telegram-bot-api-secret-token': SECRET,
          },
        },
        (answer) => {
          answer.resume();
          answer.on('end', () => resolve(answer.statusCode));
          answer.on('error', () => resolve(undefined));
        },
      );
      asked.on('error', () => resolve(undefined));
      asked.end(body);
    });
  }

  async function deliver(body) {
    for (;;) {
      const all = ports();
      const status = await post(all[turn++ % all.length], body);
      if (status === 200) break;
      counts.again++;
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
    counts.delivered++;
  }

  async function deliverLine(chat, line) {
    for (let body = line[0]; body !== undefined; body = line[0]) {
      await deliver(body);
      line.shift();
    }
    lines.delete(chat);
  }

  return {
    counts,
    /** Chats with something that no process has taken yet. */
    underWay: () => lines.size,
    give(chat, body) {
      const line = lines.get(chat);
      if (line) line.push(body);
      else {
        const own = [body];
        lines.set(chat, own);
        void deliverLine(chat, own);
      }
    },
    close: () => agent.destroy(),
  };
}
