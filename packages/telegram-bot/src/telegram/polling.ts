import { Telegram } from 'telegraf';
import type { Engine } from '../engine';
import { received } from './receive';
import { telegramChannel } from './send';

export interface TelegramConnection {
  /** The bot's name, without @. */
  username: string;
  stop(): Promise<void>;
}

const LONG_POLL_SECONDS = 50;
const PAUSE_AFTER_FAILURE_MS = 3000;
const COMMANDS = [
  { command: 'gui', description: 'Gửi số liệu tháng' },
  { command: 'tinhhinh', description: 'Tình hình HTX của tôi' },
  { command: 'kehoach', description: 'Bảng kế hoạch' },
  { command: 'luat', description: 'Hỏi luật hợp tác xã' },
  { command: 'menu', description: 'Về đầu' },
  { command: 'help', description: 'Hướng dẫn' },
];

/**
 * Connects the engine to Telegram by long polling. Rejects when Telegram cannot be reached or refuses the token.
 *
 * The loop is ours and not telegraf's, because telegraf's asks for the next updates, and so makes Telegram forget the
 * last ones, even when taking them in failed.
 */
export async function connectTelegram(options: {
  engine: Engine;
  token: string;
  /** Another Bot API server; Telegram's own when left out. */
  apiRoot?: string;
  onError: (error: unknown) => void;
}): Promise<TelegramConnection> {
  const { engine, token, apiRoot, onError } = options;
  const telegram = new Telegram(token, { webhookReply: false, ...(apiRoot !== undefined && { apiRoot }) });
  const { username } = await telegram.getMe();
  // Long polling is refused while a webhook is set; what waits for the bot is kept.
  await telegram.deleteWebhook({ drop_pending_updates: false });
  await telegram.setMyCommands(COMMANDS);
  engine.connect(telegramChannel(telegram));

  const stopping = new AbortController();
  let offset = 0;

  async function takeUpdates(): Promise<void> {
    const updates = await telegram.callApi(
      'getUpdates',
      { timeout: LONG_POLL_SECONDS, offset, allowed_updates: ['message', 'callback_query'] },
      // telegraf names the signal of an older library; Node's own is what it works with.
      { signal: stopping.signal as never },
    );
    for (const update of updates) {
      const message = received(update);
      if (message) await engine.receive(message);
      // Only now is the update safe with us; the next request makes Telegram forget it.
      offset = update.update_id + 1;
      // Ends the spinner on a pressed button; the press counts whether or not this arrives.
      if ('callback_query' in update) telegram.answerCbQuery(update.callback_query.id).catch(onError);
    }
  }

  async function poll(): Promise<void> {
    while (!stopping.signal.aborted) {
      try {
        await takeUpdates();
      } catch (error) {
        if (stopping.signal.aborted) return;
        onError(error);
        await pause(PAUSE_AFTER_FAILURE_MS, stopping.signal);
      }
    }
  }
  const polling = poll();

  return {
    username,
    async stop() {
      stopping.abort();
      await polling;
    },
  };
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
