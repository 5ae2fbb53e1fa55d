import { LIMITS } from './limits';
import type { Markup } from './parameters';
import { Refusal, require } from './refusal';
import type { KeptChat } from './world';

/** Refuses the keyboards that Telegram refuses, in its words. */
export function checkMarkup(markup: Markup | undefined, { chat }: KeptChat): void {
  if (!markup) return;
  if ('keyboard' in markup) {
    const asksPhone = markup.keyboard.flat().some((key) => 'request_contact' in key && key.request_contact);
    require(!asksPhone || chat.type === 'private', 'phone number can be requested in private chats only');
    return;
  }
  if (!('inline_keyboard' in markup)) return;
  const buttons = markup.inline_keyboard.flat();
  for (const { text, callback_data: data, url, web_app: app } of buttons) {
    require(text !== '', 'inline keyboard button text must be non-empty');
    if (data === undefined && url === undefined && app === undefined)
      throw new Refusal(
        400,
        "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
      );
    if (url !== undefined && !/^(?:https?|tg):\/\//.test(url))
      throw new Refusal(400, `inline keyboard button URL '${url}' is invalid: Wrong HTTP URL`);
    require(app === undefined || chat.type === 'private', 'BUTTON_TYPE_INVALID');
    require(app?.url.startsWith('https://') !==
      false, `inline keyboard button Web App URL '${app?.url}' is invalid: Only HTTPS links are allowed`);
    const bytes = data === undefined ? 1 : Buffer.byteLength(data);
    if (bytes === 0 || bytes > LIMITS.callbackDataBytes) throw buttonDataInvalid();
  }
  const isLong =
    buttons.length > LIMITS.buttons || Buffer.byteLength(JSON.stringify(markup)) > LIMITS.markupBytes;
  require(!isLong, 'reply markup is too long');
}

function buttonDataInvalid(): Refusal {
  return new Refusal(400, 'BUTTON_DATA_INVALID');
}
