import { TelegramError, type Telegram } from 'telegraf';
import type { Reply } from '../dialogue/reply';
import { DeliveryError, type Channel } from '../engine';

export const TELEGRAM = 'telegram';

/** The engine's way out to Telegram: plain text and an inline keyboard, and Telegram's refusals told apart. */
export function telegramChannel(telegram: Telegram): Channel {
  return {
    name: TELEGRAM,
    async send(chat, { text, buttons }: Reply) {
      try {
        await telegram.callApi('sendMessage', {
          chat_id: chat,
          text,
          ...(buttons && {
            reply_markup: {
              inline_keyboard: buttons.map((row) =>
                row.map(({ label, data }) => ({ text: label, callback_data: data })),
              ),
            },
          }),
        });
      } catch (error) {
        throw asDeliveryError(error);
      }
    },
  };
}

/** 429 says how long to wait; 403 and a missing chat never get better; the rest is worth another try. */
function asDeliveryError(error: unknown): DeliveryError {
  if (!(error instanceof TelegramError))
    return new DeliveryError('Telegram was not reached.', { cause: error });
  const { error_code: code, description, parameters } = error.response;
  const wait = parameters?.retry_after;
  const permanent = code === 403 || (code === 400 && /chat not found/i.test(description));
  return new DeliveryError(`Telegram refused the message (${code}: ${description}).`, {
    permanent,
    ...(wait !== undefined && { retryAfterSeconds: wait }),
    cause: error,
  });
}
