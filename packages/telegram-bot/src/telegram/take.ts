import type { Telegram } from 'telegraf';
import type { Update } from 'telegraf/types';
import type { Engine } from '../engine';
import { received, type Bot, type Taken } from './receive';
import { TELEGRAM, type Sender } from './send';

/** Takes one update in. When it resolves, the update is safe with us; when it rejects, it is to be delivered again. */
export type Take = (update: Update) => Promise<void>;

export function createTake(options: {
  engine: Pick<Engine, 'receive' | 'noteReachability'>;
  telegram: Telegram;
  bot: Bot;
  sender: Pick<Sender, 'moved'>;
  onError: (error: unknown) => void;
}): Take {
  const { engine, telegram, bot, sender, onError } = options;

  /** One that cannot be read must not come again and again, and hold up all that follow it. */
  function read(update: Update): Taken | undefined {
    try {
      return received(update, bot);
    } catch (cause) {
      onError(new Error(`Update ${update.update_id} could not be read and was passed over.`, { cause }));
      return undefined;
    }
  }

  return async (update) => {
    const taken = read(update);
    if (taken?.kind === 'message') await engine.receive(taken.message);
    if (taken?.kind === 'reached')
      await engine.noteReachability({ channel: TELEGRAM, chat: taken.chat }, taken.reached);
    if (taken?.kind === 'moved') sender.moved(taken.from, taken.to);
    // Ends the spinner on a pressed button; the press counts whether or not this arrives.
    if ('callback_query' in update)
      telegram.answerCbQuery(update.callback_query.id).catch((error: unknown) => {
        if (!/query is too old/.test(String(error))) onError(error);
      });
  };
}
