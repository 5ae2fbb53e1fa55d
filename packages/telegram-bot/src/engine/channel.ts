import type { Reply } from '../dialogue/reply';

/** A way to people: Telegram, the try-out page, later others. The engine knows it by name and by this only. */
export interface Channel {
  name: string;
  /** Hands one message over. Rejects with a DeliveryError when it was not taken. */
  send(chat: string, reply: Reply, id: string): Promise<void>;
}

/** Why a message was not taken, and whether it is worth trying again. */
export class DeliveryError extends Error {
  override readonly name = 'DeliveryError';
  /** The chat will never take it: it blocked us, or is gone. */
  readonly permanent: boolean;
  /** How long the channel asked us to wait. */
  readonly retryAfterSeconds: number | undefined;

  constructor(
    message: string,
    options: { permanent?: boolean; retryAfterSeconds?: number; cause?: unknown } = {},
  ) {
    super(message, { cause: options.cause });
    this.permanent = options.permanent ?? false;
    this.retryAfterSeconds = options.retryAfterSeconds;
  }
}
