import type { InlineKeyboardButton, Message } from 'telegraf/types';
import type { KeptFile, KeptMessage } from './world';

/** A message as somebody sees it on their phone. */
export interface Seen {
  id: number;
  /** The text, or what stands under the picture or file. */
  text: string;
  buttons: readonly (readonly { label: string; data?: string; url?: string; webApp?: string }[])[];
  file?: KeptFile & { shownAs: 'photo' | 'document' };
}

export function seen({ message, file }: KeptMessage): Seen {
  const {
    text,
    caption,
    reply_markup: markup,
  } = message as Partial<Message.TextMessage> & { caption?: string };
  return {
    id: message.message_id,
    text: text ?? caption ?? '',
    buttons: (markup?.inline_keyboard ?? []).map((row) => row.map((button) => shown(button))),
    ...(file && { file: { ...file, shownAs: 'photo' in message ? 'photo' : 'document' } }),
  };
}

function shown(button: InlineKeyboardButton) {
  return {
    label: button.text,
    ...('callback_data' in button && { data: button.callback_data }),
    ...('url' in button && { url: button.url }),
    ...('web_app' in button && { webApp: button.web_app.url }),
  };
}

/** The button whose label holds these words, under the last message that has buttons. */
export function buttonNamed(messages: readonly Seen[], label: string) {
  const message = messages.findLast(({ buttons }) => buttons.length > 0);
  const button = message?.buttons.flat().find((one) => one.label.includes(label));
  if (message && button) return { message, button };
  throw new Error(`No button “${label}” under: ${message?.text ?? 'nothing'}`);
}
