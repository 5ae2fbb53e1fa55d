import { DeliveryError } from '../engine';

/** How fast messages may leave. */
export interface Rates {
  /** Messages a second, over all chats of the bot. */
  everywhere: number;
  /** In a private chat: messages at once, and seconds between the following ones. */
  chat: { burst: number; everySeconds: number };
  group: { burst: number; everySeconds: number };
}

/**
 * What Telegram asks for, with a little left over: 30 messages a second in all, one a second in a chat (short bursts pass),
 * 20 a minute in a group. Source: https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this
 */
export const TELEGRAM_RATES: Rates = {
  everywhere: 28,
  chat: { burst: 3, everySeconds: 1 },
  group: { burst: 4, everySeconds: 60 / 16 },
};

/** Who asks for a turn. */
interface Asking {
  chat: string;
  bulk: boolean;
  /** Whose bot it is, where one process serves several alliances with one bot. */
  alliance: string;
}

interface Waiting {
  go: () => void;
  refuse: (error: Error) => void;
}

/** Whoever would wait longer gives its place up, and comes back. */
const LONGEST_WAIT_MS = 20_000;
/** After so many answers something that can wait goes out too, so that it never stands still. */
const BULK_EVERY = 10;
const FORGET_CHATS_ABOVE = 10_000;

/** How fast messages are sent. */
export interface Pacing {
  /** Resolves when a message may be sent. Rejects with a DeliveryError when that is too far off. */
  turn(asking: Asking): Promise<void>;
  /** Telegram answered that it is too much: the chat waits, and everybody where it was not only this chat. */
  slowDown(chat: string, seconds: number): void;
  /** Refuses whoever waits, and all who come. */
  close(): void;
}

/** Lets messages out no faster than Telegram takes them: answers before what can wait, alliances in turn. */
export function createPacing(rates: Rates = TELEGRAM_RATES): Pacing {
  const spacing = 1000 / rates.everywhere;
  /** So many may follow each other at once after a quiet while. */
  const slack = Math.min(4, rates.everywhere / 5) * spacing;
  const waiting = { urgent: createRounds(), bulk: createRounds() };
  /** When the next message may leave: in all, and by chat, as if each had taken its time. */
  let next = 0;
  const byChat = new Map<string, number>();
  let pausedUntil = 0;
  /** Chats that were told to slow down lately, and until when. */
  const slowed = new Map<string, number>();
  let answers = 0;
  let timer: NodeJS.Timeout | undefined;
  let closed = false;

  async function turn({ chat, bulk, alliance }: Asking): Promise<void> {
    await chatIsFree(chat);
    if (closed) throw stopping();
    const left = pausedUntil - performance.now();
    if (left > LONGEST_WAIT_MS) throw paused(left);
    await new Promise<void>((go, refuse) => {
      waiting[bulk ? 'bulk' : 'urgent'].add(alliance, { go, refuse });
      dispatch();
    });
  }

  /** Takes the chat's next time, and waits for it. */
  async function chatIsFree(chat: string): Promise<void> {
    const { burst, everySeconds } = chat.startsWith('-') ? rates.group : rates.chat;
    const every = everySeconds * 1000;
    const now = performance.now();
    const ahead = Math.max(byChat.get(chat) ?? 0, now);
    const wait = Math.max(ahead - now - (burst - 1) * every, (slowed.get(chat) ?? 0) - now);
    if (wait > LONGEST_WAIT_MS)
      throw new DeliveryError('This chat has been sent enough for now.', { retryAfterSeconds: wait / 1000 });
    if (byChat.size > FORGET_CHATS_ABOVE) forgetChats(now);
    byChat.set(chat, ahead + every);
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
  }

  function forgetChats(now: number): void {
    for (const [chat, until] of byChat) if (until < now) byChat.delete(chat);
    for (const [chat, until] of slowed) if (until < now) slowed.delete(chat);
  }

  function dispatch(): void {
    if (timer) return;
    for (;;) {
      const now = performance.now();
      const free = Math.max(next - slack, pausedUntil);
      const waits = waiting.urgent.size() + waiting.bulk.size() > 0;
      if (!waits) return;
      if (free > now) {
        timer = setTimeout(() => {
          timer = undefined;
          dispatch();
        }, free - now);
        return;
      }
      next = Math.max(next, now) + spacing;
      nextWaiting()!.go();
    }
  }

  function nextWaiting(): Waiting | undefined {
    const bulkIsDue = ++answers % BULK_EVERY === 0;
    const [first, second] = bulkIsDue ? [waiting.bulk, waiting.urgent] : [waiting.urgent, waiting.bulk];
    return first.take() ?? second.take();
  }

  return {
    turn,
    slowDown(chat, seconds) {
      const now = performance.now();
      const until = now + seconds * 1000;
      const another = [...slowed].some(([other, end]) => other !== chat && end > now);
      slowed.set(chat, until);
      // Two chats at once are no matter of a chat.
      if (another) pausedUntil = Math.max(pausedUntil, until);
    },
    close() {
      closed = true;
      clearTimeout(timer);
      for (const rounds of [waiting.urgent, waiting.bulk])
        for (let one = rounds.take(); one; one = rounds.take()) one.refuse(stopping());
    },
  };
}

function paused(milliseconds: number): DeliveryError {
  return new DeliveryError('Telegram takes no messages for a while.', {
    untried: true,
    retryAfterSeconds: milliseconds / 1000,
  });
}

function stopping(): DeliveryError {
  return new DeliveryError('The connection to Telegram is being closed.', { untried: true });
}

/** Takes from each alliance in its turn. */
function createRounds() {
  const byAlliance = new Map<string, Waiting[]>();
  return {
    size: () => byAlliance.size,
    add(alliance: string, one: Waiting): void {
      const line = byAlliance.get(alliance);
      if (line) line.push(one);
      else byAlliance.set(alliance, [one]);
    },
    take(): Waiting | undefined {
      const [first] = byAlliance;
      if (!first) return undefined;
      const [alliance, line] = first;
      byAlliance.delete(alliance);
      const one = line.shift();
      if (line.length > 0) byAlliance.set(alliance, line);
      return one;
    },
  };
}
