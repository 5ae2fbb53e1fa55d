import { Input, TelegramError, type Telegram } from 'telegraf';
import type { InlineKeyboardButton, InlineKeyboardMarkup, ReplyKeyboardMarkup } from 'telegraf/types';
import type { Cover, FileMade, Reply } from '../dialogue/reply';
import { DeliveryError } from '../engine';
import { drawCover } from '../engine/draw-cover';
import { commandsFor } from './commands';
import { createCovers } from './covers';
import { within } from './deadline';
import type { Pacing } from './pacing';

export const TELEGRAM = 'telegram';
/** What Telegram takes beside a file; a longer text follows the file as a message of its own. */
const LONGEST_CAPTION = 1024;
const TIMEOUT_MS = 30_000;
/** How long a call under way may still take once the bot stops: cut off, it may have arrived, and goes out again. */
const LAST_MS = 5000;

type Call = Telegram['callApi'];

/** Sends to Telegram: plain text, keyboards, files, each call in its turn, and Telegram's refusals told apart. */
export function createSender(options: {
  telegram: Telegram;
  username: string;
  pacing: Pacing;
  alliance: string;
  onError: (error: unknown) => void;
}) {
  const { telegram, username, pacing, alliance, onError } = options;
  /** Groups that have another number now. */
  const moved = new Map<string, string>();
  const nowAt = (chat: string): string => {
    const next = moved.get(chat);
    return next === undefined ? chat : nowAt(next);
  };

  const covers = createCovers(drawCover, onError);
  /** Messages whose picture has arrived and whose text has not: tried again, they go on there. */
  const pictured = new Set<string>();
  const ended = new AbortController();

  const call: Call = (method, payload) =>
    within(TIMEOUT_MS, [ended.signal], (signal) =>
      // telegraf names the signal of an older library; Node's own is what it works with.
      telegram.callApi(method, payload, { signal: signal as never }),
    );

  /** Makes a call about a chat in its turn; where the group has moved, once more where it is now. */
  async function inTurn(
    chat: string,
    bulk: boolean,
    work: (chat: string) => Promise<unknown>,
  ): Promise<void> {
    const to = nowAt(chat);
    await pacing.turn({ chat: to, bulk, alliance });
    try {
      await work(to);
    } catch (error) {
      const { parameters, description = '' } = error instanceof TelegramError ? error.response : {};
      if (description.includes('message is not modified')) return;
      if (parameters?.retry_after !== undefined) pacing.slowDown(to, parameters.retry_after);
      const next = parameters?.migrate_to_chat_id;
      if (next === undefined || String(next) === to) throw error;
      moved.set(to, String(next));
      await inTurn(chat, bulk, work);
    }
  }

  async function send(
    chat: string,
    reply: Reply,
    { id, bulk }: { id: string; bulk: boolean },
  ): Promise<void> {
    const { text, file, cover, askPhone, menuOf } = reply;
    const keyboard = inline(reply, username);
    const say = (said: string, markup?: InlineKeyboardMarkup | ReplyKeyboardMarkup) =>
      inTurn(chat, bulk, (chat_id) =>
        call('sendMessage', { chat_id, text: said, ...(markup && { reply_markup: markup }) }),
      );
    try {
      const fits = text.length <= LONGEST_CAPTION;
      const shown =
        cover !== undefined && (await showCover(chat, cover, { id, bulk, ...(fits && { text, keyboard }) }));
      const together = fits && (shown || file !== undefined);
      if (file)
        await inTurn(chat, bulk, (to) =>
          together ? hand(call, to, file, text, keyboard) : hand(call, to, file),
        );
      // A message has one keyboard: the key for the number comes with a message of its own beside other buttons.
      const phone = askPhone === undefined ? undefined : shareKey(askPhone);
      if (!together) await say(text, keyboard ?? phone);
      pictured.delete(id);
      if (phone && (together || keyboard)) await say(phone.keyboard[0]![0]!.text, phone);
    } catch (error) {
      throw asDeliveryError(error);
    }
    // The answer has arrived, whatever comes of the commands.
    if (menuOf) nameCommands(chat, menuOf).catch(onError);
  }

  /** The picture of an announcement, with its text where that has room under it. Without it the text still goes out. */
  async function showCover(
    chat: string,
    cover: Cover,
    {
      id,
      bulk,
      text,
      keyboard,
    }: { id: string; bulk: boolean; text?: string; keyboard?: InlineKeyboardMarkup | undefined },
  ): Promise<boolean> {
    if (pictured.has(id)) return true;
    try {
      const shown = await covers.show(cover, async (photo) => {
        let name = '';
        await inTurn(chat, bulk, async (chat_id) => {
          const message = await call('sendPhoto', {
            chat_id,
            photo: typeof photo === 'string' ? photo : contentOf(photo),
            ...(text !== undefined && { caption: text }),
            ...(keyboard && { reply_markup: keyboard }),
          });
          name = message.photo.at(-1)!.file_id;
        });
        return name;
      });
      if (shown && text === undefined) pictured.add(id);
      return shown;
    } catch (error) {
      const { permanent, unreachable } = asDeliveryError(error);
      if (!permanent || unreachable) throw error;
      // It is the picture that is not taken, as in a group that takes none.
      onError(error);
      return false;
    }
  }

  async function nameCommands(chat: string, { role, language }: NonNullable<Reply['menuOf']>): Promise<void> {
    const scope = { type: 'chat' as const, chat_id: Number(chat) };
    await call('setMyCommands', { commands: commandsFor(role, language), scope });
  }

  return {
    send,
    moved(from: string, to: string): void {
      if (from !== to) moved.set(from, to);
    },
    stop(): void {
      setTimeout(() => ended.abort(), LAST_MS).unref();
    },
  };
}
export type Sender = ReturnType<typeof createSender>;

async function hand(
  call: Call,
  chat_id: string,
  file: FileMade,
  caption?: string,
  markup?: InlineKeyboardMarkup,
): Promise<void> {
  const content = contentOf(file);
  const extra = {
    chat_id,
    ...(caption !== undefined && { caption }),
    ...(markup && { reply_markup: markup }),
  };
  if (isPicture(file)) await call('sendPhoto', { ...extra, photo: content });
  else await call('sendDocument', { ...extra, document: content });
}

function contentOf({ base64, name }: FileMade) {
  return Input.fromBuffer(Buffer.from(base64, 'base64'), name);
}

function inline(
  { buttons = [], privately, miniApp }: Reply,
  username: string,
): InlineKeyboardMarkup | undefined {
  const rows: InlineKeyboardButton[][] = buttons.map((row) =>
    row.map(({ label, data }) => ({ text: label, callback_data: data })),
  );
  if (miniApp) rows.unshift([{ text: miniApp.label, web_app: { url: miniApp.url } }]);
  if (privately)
    rows.push([{ text: privately.label, url: `https://t.me/${username}?start=go-${privately.action}` }]);
  return rows.length === 0 ? undefined : { inline_keyboard: rows };
}

function shareKey(label: string) {
  return {
    keyboard: [[{ text: label, request_contact: true }]],
    one_time_keyboard: true,
    resize_keyboard: true,
  };
}

/** What Telegram shows as a picture; others, such as SVG, go as files. */
function isPicture({ type }: FileMade): boolean {
  return /^image\/(?:png|jpeg)$/.test(type);
}

/** 429 says how long to wait; 403 and a missing chat never get better, nor does what Telegram calls a bad request. */
function asDeliveryError(error: unknown): DeliveryError {
  if (error instanceof DeliveryError) return error;
  if (!(error instanceof TelegramError))
    return new DeliveryError('Telegram was not reached.', { cause: error });
  const { error_code: code, description, parameters } = error.response;
  const wait = parameters?.retry_after;
  return new DeliveryError(`Telegram refused the message (${code}: ${description}).`, {
    unreachable: code === 403 || (code === 400 && /chat not found/i.test(description)),
    permanent: code === 400 || code === 403 || code === 413,
    ...(wait !== undefined && { retryAfterSeconds: wait }),
    cause: error,
  });
}
