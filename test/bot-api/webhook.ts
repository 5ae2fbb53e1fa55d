import type { Update, WebhookInfo } from 'telegraf/types';
import { LIMITS } from './limits';
import type { Parameters } from './parameters';
import { require } from './refusal';
import { chatOf, type UpdateQueue } from './update-queue';

type Set = Omit<Parameters<'setWebhook'>, 'drop_pending_updates'>;

const FIRST_WAIT_MS = 50;
const LONGEST_WAIT_MS = 2000;

/** How the bot is told of updates by calls to its own address: chats side by side, and again when it did not take one. */
export function createWebhook(updates: UpdateQueue, now: () => number, timeoutMs: number) {
  let set: Set | undefined;
  /** The chats that the bot is being told of. */
  const busy = new Set<number>();
  let failures = 0;
  let failed: Pick<WebhookInfo, 'last_error_date' | 'last_error_message'> = {};
  let resting: NodeJS.Timeout | undefined;
  let closed = false;
  /** What the bot answered with: a method in the body would be carried out by Telegram, without an answer. */
  const answers: { status: number; body: string }[] = [];

  function deliverAll(): void {
    if (!set || closed || resting || busy.size >= set.max_connections) return;
    const update = updates.shift(busy);
    if (!update) return;
    busy.add(chatOf(update));
    void deliver(set, update).finally(() => {
      busy.delete(chatOf(update));
      deliverAll();
    });
    deliverAll();
  }

  async function deliver({ url, secret_token: secret }: Set, update: Update): Promise<void> {
    const problem = await post(url, JSON.stringify(update), secret);
    if (problem === undefined) {
      failures = 0;
      return;
    }
    failed = { last_error_date: Math.floor(now() / 1000), last_error_message: problem };
    updates.unshift(update);
    const wait = Math.min(FIRST_WAIT_MS * 2 ** failures++, LONGEST_WAIT_MS);
    resting ??= setTimeout(() => {
      resting = undefined;
      deliverAll();
    }, wait);
  }

  /** Undefined when it was taken, else what was wrong. */
  async function post(url: string, body: string, secret: string | undefined): Promise<string | undefined> {
    try {
      const answer = await fetch(url, {
        method: 'POST',
        body,
        headers: {
          'content-type': 'application/json',
          ...(secret !== undefined && { 'x-telegram-bot-api-secret-token': secret }),
        },
        signal: AbortSignal.timeout(timeoutMs),
      });
      answers.push({ status: answer.status, body: await answer.text() });
      return answer.ok
        ? undefined
        : `Wrong response from the webhook: ${answer.status} ${answer.statusText}`.trimEnd();
    } catch (error) {
      return (error as Error).name === 'TimeoutError' ? 'Read timeout expired' : 'Connection refused';
    }
  }

  updates.onArrival(deliverAll);

  return {
    answers,
    /** Posts anything to the bot's address, as somebody might who is not Telegram. */
    async post(body: string, secret?: string): Promise<string | undefined> {
      return post(set!.url, body, secret);
    },
    isSet: () => set !== undefined,
    set(wanted: Set, local: boolean): void {
      check(wanted, local);
      set = wanted;
      failed = {};
      deliverAll();
    },
    remove(): void {
      set = undefined;
    },
    info(): WebhookInfo {
      return {
        url: set?.url ?? '',
        has_custom_certificate: false,
        pending_update_count: updates.waiting() + busy.size,
        ...(set && { max_connections: set.max_connections, ip_address: '127.0.0.1' }),
        ...(updates.allowed().length > 0 && { allowed_updates: [...updates.allowed()] }),
        ...failed,
      };
    },
    close(): void {
      closed = true;
      clearTimeout(resting);
    },
  };
}
export type Webhook = ReturnType<typeof createWebhook>;

function check({ url, max_connections: connections, secret_token: secret }: Set, local: boolean): void {
  require(URL.canParse(url), 'bad webhook: invalid webhook URL specified');
  const { protocol, port } = new URL(url);
  if (!local) {
    require(protocol === 'https:', 'bad webhook: An HTTPS URL must be provided for webhook');
    const number = Number(port === '' ? 443 : port);
    require((LIMITS.webhookPorts as readonly number[]).includes(
      number,
    ), 'bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443');
  }
  require(connections >= 1 && connections <= 100, 'bad webhook: invalid max_connections specified');
  if (secret === undefined) return;
  require(secret.length <= LIMITS.secretToken, 'secret token is too long');
  require(/^[A-Za-z0-9_-]+$/.test(secret), 'secret token contains unallowed characters');
}
