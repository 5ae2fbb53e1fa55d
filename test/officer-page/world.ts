import { createEngine, type Alliance, type Reply } from '@hoptac/telegram-bot';
import {
  calls,
  problemSchema,
  type Answer,
  type Asked,
  type Call,
  type Problem,
} from '../../packages/telegram-bot/src/officer-page/contract';
import { createOfficerPage } from '../../packages/telegram-bot/src/officer-page';
import { alliance as walking, CHANNEL, neighbour, openAlliance } from '../walks/alliance.mjs';

const BASE = 'https://lienminh.example/can-bo/';
export const ORIGIN = 'https://lienminh.example';
export const BOT_TOKEN = '123456789:AAE-test-token';
const SECRET = 'a secret of the alliance, kept outside the store';

/** Two alliances on one store, each with its chat and its page. The clock is what is set. */
export async function openWorld(start = new Date('2024-01-05T08:00:00+07:00')) {
  const store = await openAlliance();
  const clock = { now: start };
  const sides = {
    ours: side(walking),
    theirs: side(neighbour),
  };

  function side(of: Alliance) {
    const alliance = { ...of, officerPage: { url: BASE, secret: SECRET } };
    const replies: { chat: string; reply: Reply }[] = [];
    const errors: unknown[] = [];
    const onError = (error: unknown) => void errors.push(error);
    const engine = createEngine({ store, alliance, now: () => clock.now, onError });
    engine.connect({ name: CHANNEL, send: async (chat, reply) => void replies.push({ chat, reply }) });
    const page = createOfficerPage({
      store,
      alliance,
      engine,
      now: () => clock.now,
      botToken: BOT_TOKEN,
      onError,
    });
    let count = 0;

    /** What is answered to a message. */
    async function says(chat: string, text: string): Promise<Reply> {
      const before = replies.length;
      const id = `${of.tenant}-${++count}`;
      await engine.receive({ channel: CHANNEL, id, chat, event: { kind: 'text', text, sender: chat } });
      await engine.settled();
      return replies.slice(before).findLast((one) => one.chat === chat)!.reply;
    }

    /** The link that the chat gives, without the address. */
    async function linkFor(chat: string): Promise<string> {
      const { text } = await says(chat, 'mở trang');
      return /https:\/\/\S+/.exec(text)?.[0].slice(BASE.length) ?? '';
    }

    function fetchPage(path: string, init: RequestInit & { cookie?: string } = {}): Promise<Response> {
      const { cookie, headers, ...rest } = init;
      return Promise.resolve(
        page.app.request(`${ORIGIN}/${path}`, {
          ...rest,
          headers: { ...(cookie !== undefined && { cookie }), ...(headers as Record<string, string>) },
        }),
      );
    }

    const press = (link: string, headers: Record<string, string> = { origin: ORIGIN }) =>
      fetchPage(link, { method: 'POST', headers });

    /** Opens the page as somebody of the cast would; gives the cookie. */
    async function open(chat: string): Promise<string> {
      const response = await press(await linkFor(chat));
      if (response.status !== 303) throw new Error(`Not opened: ${await response.text()}`);
      return cookieOf(response);
    }

    /** Makes a call, and holds what comes back against the contract. */
    async function call<C extends Call>(
      cookie: string,
      name: C,
      asked: Asked<C>,
      around: { language?: 'vi' | 'en'; role?: string } = {},
    ): Promise<{ status: number; value?: Answer<C>; problem?: Problem }> {
      const response = await fetchPage(`api/${name}`, {
        method: 'POST',
        cookie,
        headers: { origin: ORIGIN, 'content-type': 'application/json' },
        body: JSON.stringify({ ...around, ...asked }),
      });
      const { status } = response;
      const body = (await response.json()) as { ok: boolean; value?: unknown; problem?: unknown };
      return body.ok
        ? { status, value: calls[name].answer.parse(body.value) as Answer<C> }
        : { status, problem: problemSchema.parse(body.problem) };
    }

    return { alliance, engine, page, errors, replies, says, linkFor, press, open, call, fetchPage };
  }

  return { store, clock, ...sides };
}

export function cookieOf(response: Response): string {
  return response.headers.get('set-cookie')?.split(';')[0] ?? '';
}
