import { agentFor } from '../../telegram';
import type { Settings } from '../settings';
import { askTelegram, type Asked } from './ask-telegram';
import type { Finding } from './finding';
import { checkWords as words } from './words';

/** Seconds that the clock may be off: what nobody notices, and what still gives the right day. */
const NOTICED_SECONDS = 5;
const WRONG_SECONDS = 60;

/** Looks at the token, the webhook and, by the time that Telegram tells, the clock. */
export async function checkTelegram(settings: Settings, now: () => Date): Promise<Finding[]> {
  const { token, apiRoot, proxy } = settings.telegram;
  const agent = agentFor(proxy);
  const me = await askTelegram('getMe', { token, apiRoot, agent });
  const clock = checkClock(me, now());
  if (!me.reached)
    return [
      { what: 'telegram', level: 'wrong', told: words.unreached(me.code), remedy: words.reach() },
      clock,
    ];
  const username = (me.result as { username?: unknown } | undefined)?.username;
  if (me.status !== 200 || typeof username !== 'string')
    return [
      me.status === 401 || me.status === 404
        ? { what: 'telegram', level: 'wrong', told: words.wrongToken(me.status), remedy: words.renewToken() }
        : { what: 'telegram', level: 'wrong', told: words.odd(me.status), remedy: words.tryLater() },
      clock,
    ];
  const found: Finding[] = [{ what: 'telegram', level: 'ok', told: words.telegram(username) }];
  const { botUsername } = settings.alliance;
  if (botUsername !== undefined && botUsername.toLowerCase() !== username.toLowerCase())
    found.push({
      what: 'telegram',
      level: 'wrong',
      told: words.otherUsername(botUsername, username),
      remedy: words.correctUsername(username),
    });
  const info = await askTelegram('getWebhookInfo', { token, apiRoot, agent });
  if (info.reached && info.status === 200)
    found.push(checkWebhook(info.result, settings.telegram.webhook?.url));
  return [...found, clock];
}

interface WebhookTold {
  url?: string;
  pending_update_count?: number;
  last_error_message?: string;
}

function checkWebhook(result: unknown, wanted: string | undefined): Finding {
  const {
    url = '',
    pending_update_count: waiting = 0,
    last_error_message: trouble,
  } = (result ?? {}) as WebhookTold;
  const host = URL.canParse(url) ? new URL(url).host : url;
  if (wanted === undefined)
    return url === ''
      ? { what: 'webhook', level: 'ok', told: words.polling() }
      : { what: 'webhook', level: 'warning', told: words.strayWebhook(host), remedy: words.removeWebhook() };
  if (url === '') return { what: 'webhook', level: 'ok', told: words.webhookToCome() };
  if (url !== wanted)
    return { what: 'webhook', level: 'warning', told: words.otherWebhook(host), remedy: words.restart() };
  // Telegram keeps the last trouble for good; only what still waits tells that it is not over.
  if (trouble !== undefined && waiting > 0)
    return {
      what: 'webhook',
      level: 'wrong',
      told: words.webhookFails(trouble),
      remedy: words.repairWebhook(),
    };
  return { what: 'webhook', level: 'ok', told: words.webhook(waiting) };
}

function checkClock(asked: Asked, now: Date): Finding {
  if (!asked.reached || !asked.date || Number.isNaN(asked.date.getTime()))
    return { what: 'clock', level: 'warning', told: words.noClock(), remedy: words.reach() };
  // Telegram tells whole seconds, and some time ago.
  const off = (now.getTime() - asked.date.getTime()) / 1000;
  const slack = 1 + asked.tookMs / 1000;
  const seconds = Math.round(Math.max(0, off < 0 ? -off : off - slack));
  if (seconds < NOTICED_SECONDS) return { what: 'clock', level: 'ok', told: words.clock(seconds) };
  const level = seconds < WRONG_SECONDS ? 'warning' : 'wrong';
  return { what: 'clock', level, told: words.clockOff(seconds), remedy: words.setClock() };
}
