import type { Store } from '@hoptac/adapters/store';
import type { ChatEvent, Engine, Reply } from '@hoptac/telegram-bot';

/** What takes messages to the engine and its answers to people. */
export interface Carrier {
  deliver(event: ChatEvent, chat: string): Promise<void>;
}

export interface CarrierOptions {
  engine: Engine;
  store: Store;
  tenant: string;
  channel: string;
  /** Called with each answer, in their order. */
  received(chat: string, reply: Reply): void;
}
