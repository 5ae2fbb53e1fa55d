import { randomUUID } from 'node:crypto';
import { Agent } from 'node:http';
import type { Store } from '@hoptac/adapters/store';
import { Telegram } from 'telegraf';
import type { Engine } from '../engine';
import { commandsFor } from './commands';
import { fetchFile } from './fetch-file';
import { lead } from './leadership';
import { createPacing, type Pacing, type Rates } from './pacing';
import { poll } from './polling';
import { agentFor } from './proxy';
import { TAKEN_UPDATES } from './receive';
import { createSender, TELEGRAM } from './send';
import { createTake, type Take } from './take';
import { createWebhook, listen } from './webhook';
import { withoutToken } from './without-token';

/** How the bot reaches Telegram, and Telegram the bot. */
export interface TelegramSettings {
  token: string;
  /** Another Bot API server; Telegram's own when left out. */
  apiRoot?: string;
  /** `http://`, `https://` or `socks5://`: the way out, where Telegram is blocked. */
  proxy?: string;
  /**
   * Telegram brings updates to `url` (public, HTTPS), which leads to `host` and `port` here; any number of processes may
   * take them. When left out, the bot asks for updates: one process at a time, of those that share the store.
   */
  webhook?: { url: string; secret: string; host: string; port: number };
  /** How fast messages leave; as fast as Telegram takes them when left out. */
  rates?: Rates;
}

/** The bot while it is connected. */
export interface TelegramConnection {
  /** The bot's name, without @. */
  username: string;
  /**
   * Takes nothing more in, and once all that came in is in the inbox waits for `answered`; from then on nothing is sent,
   * and what waits to be stays in the outbox.
   */
  stop(answered?: () => Promise<void>): Promise<void>;
}

/**
 * Connects the engine to Telegram. Rejects when Telegram cannot be reached or refuses the token or the webhook.
 *
 * @example
 * ```ts no-check
 * const telegram = await startTelegram({ engine, store, tenant: 'hoa-binh', now, settings: { token }, onError });
 * ```
 */
export async function startTelegram(options: {
  engine: Pick<Engine, 'connect' | 'receive' | 'noteReachability'>;
  store: Store;
  tenant: string;
  now: () => Date;
  settings: TelegramSettings;
  onError: (error: unknown) => void;
  /** Names this process among those that share the store. */
  holder?: string;
  /** Shared by alliances that one process serves with one bot. */
  pacing?: Pacing;
}): Promise<TelegramConnection> {
  const { engine, store, tenant, now, settings, holder = randomUUID() } = options;
  const { token, apiRoot, webhook } = settings;
  const onError = (error: unknown) => options.onError(withoutToken(error, token));
  const pacing = options.pacing ?? createPacing(settings.rates);
  const agent = agentFor(settings.proxy);
  const telegram = new Telegram(token, {
    webhookReply: false,
    ...(apiRoot !== undefined && { apiRoot }),
    ...(agent && { agent, attachmentAgent: agent }),
  });
  // telegraf opens a connection for each call to a server by plain HTTP, and gives up the agent it is told.
  if (apiRoot?.startsWith('http:'))
    Object.assign(telegram.options, { agent: new Agent({ keepAlive: true }) });
  const bot = await telegram.getMe().catch((error: unknown) => {
    throw withoutToken(error, token);
  });
  const sender = createSender({ telegram, username: bot.username, pacing, alliance: tenant, onError });
  const take = createTake({ engine, telegram, bot, sender, onError });
  const stopping = new AbortController();
  const taking = webhook ? await takeByWebhook(webhook) : takeByPolling();
  engine.connect({
    name: TELEGRAM,
    botUsername: bot.username,
    send: (chat, reply, id, how) =>
      sender.send(chat, reply, { id, bulk: how?.bulk ?? false }).catch((error: unknown) => {
        throw withoutToken(error, token);
      }),
    fetch: (file) => fetchFile(telegram, file, { agent, onError }),
  });

  async function takeByWebhook({ url, secret, host, port }: NonNullable<TelegramSettings['webhook']>) {
    const listener = createWebhook({ path: new URL(url).pathname, secret, take: counted(take), onError });
    const server = await listen(listener, { host, port });
    try {
      await telegram.setWebhook(url, { secret_token: secret, allowed_updates: [...TAKEN_UPDATES] });
      await nameCommands(telegram);
    } catch (error) {
      await server.close();
      throw error;
    }
    return () => server.close();
  }

  function takeByPolling() {
    const leading = lead({
      store,
      tenant,
      now,
      holder,
      stopping: stopping.signal,
      onError,
      async work(signal) {
        // Polling is refused while a webhook is set; what waits for the bot is kept.
        await telegram.deleteWebhook({ drop_pending_updates: false }).catch(onError);
        await nameCommands(telegram).catch(onError);
        await poll(telegram, counted(take), signal, onError);
      },
    });
    return () => leading;
  }

  /** Takes nothing once it is told to stop: what is refused comes again. */
  function counted(take: Take): Take {
    return (update) =>
      stopping.signal.aborted ? Promise.reject(new Error('The bot is being stopped.')) : take(update);
  }

  return {
    username: bot.username,
    async stop(answered) {
      stopping.abort();
      await taking();
      await answered?.();
      sender.stop();
      if (!options.pacing) pacing.close();
    },
  };
}

/** What whoever has not come in yet finds behind the menu key, and what groups find there. */
async function nameCommands(telegram: Telegram): Promise<void> {
  for (const [whom, type] of [
    ['stranger', 'default'],
    ['group', 'all_group_chats'],
  ] as const) {
    const scope = { type };
    await telegram.callApi('setMyCommands', { commands: commandsFor(whom, 'vi'), scope });
    await telegram.callApi('setMyCommands', {
      commands: commandsFor(whom, 'en'),
      scope,
      language_code: 'en',
    });
  }
}
