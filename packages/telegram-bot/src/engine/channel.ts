import type { ChatEvent } from '../dialogue/event';
import type { Reply } from '../dialogue/reply';
import type { FileToFetch } from './file-to-fetch';

/** A way to people: Telegram, the try-out page, later others. The engine knows it by name and by this only. */
export interface Channel {
  name: string;
  /**
   * Hands one message over. Rejects with a DeliveryError when it was not taken. Messages to different chats are handed
   * over side by side; what is `bulk` may wait for the others.
   */
  send(chat: string, reply: Reply, id: string, how?: { bulk: boolean }): Promise<void>;
  /** The content of a file, or why there is none; it never rejects. Only channels whose messages carry files have it. */
  fetch?(file: FileToFetch): Promise<ChatEvent>;
  /** Name of the bot, for links to it. */
  botUsername?: string;
}

/** Why a message was not taken, and whether it is worth trying again. */
export class DeliveryError extends Error {
  override readonly name = 'DeliveryError';
  /** Trying again is of no use: the chat will never take it. */
  readonly permanent: boolean;
  /** The person has blocked us, or is gone. */
  readonly unreachable: boolean;
  /** How long the channel asked us to wait. */
  readonly retryAfterSeconds: number | undefined;
  /** It was not even tried, because the channel takes nothing at all for now. */
  readonly untried: boolean;

  constructor(
    message: string,
    options: {
      permanent?: boolean;
      unreachable?: boolean;
      retryAfterSeconds?: number | undefined;
      untried?: boolean;
      cause?: unknown;
    } = {},
  ) {
    super(message, { cause: options.cause });
    this.unreachable = options.unreachable ?? false;
    this.permanent = options.permanent ?? this.unreachable;
    this.retryAfterSeconds = options.retryAfterSeconds;
    this.untried = options.untried ?? false;
  }
}
