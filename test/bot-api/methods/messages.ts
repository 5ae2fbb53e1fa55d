import type { Document, InlineKeyboardMarkup, Message, PhotoSize, Telegram, Update } from 'telegraf/types';
import { LIMITS } from '../limits';
import { checkMarkup } from '../markup';
import type { Markup, Parameters } from '../parameters';
import { Refusal, require } from '../refusal';
import type { Upload } from '../request';
import { keep, keepFile, nextMessageId, openChat, seconds, type KeptChat, type World } from '../world';

const NOT_MODIFIED =
  'message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message';

export function sendMessage(world: World, given: Parameters<'sendMessage'>): Message.TextMessage {
  const chat = openChat(world, given.chat_id);
  const text = checkText(given.text);
  checkMarkup(given.reply_markup, chat);
  return sent<Message.TextMessage>(world, chat, { text, ...markupIn(given.reply_markup) });
}

export function sendDocument(world: World, given: Parameters<'sendDocument'>): Message.DocumentMessage {
  const chat = openChat(world, given.chat_id);
  const upload = uploadOf(given.document, 'document');
  require(upload.content.length > 0, 'file must be non-empty');
  const common = captionAnd(given, chat);
  const document: Document = {
    ...fileKept(world, upload),
    file_name: upload.name,
    mime_type: upload.type || 'application/octet-stream',
  };
  return sent<Message.DocumentMessage>(world, chat, { document, ...common }, upload);
}

export function sendPhoto(world: World, given: Parameters<'sendPhoto'>): Message.PhotoMessage {
  const chat = openChat(world, given.chat_id);
  const named = typeof given.photo === 'string' ? given.photo : '';
  const known = keptPicture(world, named);
  const upload = known ?? uploadOf(given.photo, 'photo');
  const { length } = upload.content;
  require(length > 0, 'file must be non-empty');
  require(length <=
    LIMITS.photoBytes, `file of size ${length} bytes is too big for a photo; the maximum size is ${LIMITS.photoBytes}`);
  require(isPicture(upload.content), 'IMAGE_PROCESS_FAILED');
  const common = captionAnd(given, chat);
  const photo: PhotoSize[] = [
    { ...(known ? sizeOf(named, known) : fileKept(world, upload)), width: 1280, height: 720 },
  ];
  return sent<Message.PhotoMessage>(world, chat, { photo, ...common }, upload);
}

export function editMessageText(
  world: World,
  given: Parameters<'editMessageText'>,
): ReturnType<Telegram['editMessageText']> {
  const chat = openChat(world, given.chat_id);
  const kept = chat.messages.find(({ message }) => message.message_id === given.message_id);
  if (!kept) throw new Refusal(400, 'message to edit not found');
  require(kept.fromBot, "message can't be edited");
  require('text' in kept.message, 'there is no text in the message to edit');
  const text = checkText(given.text);
  checkMarkup(given.reply_markup, chat);
  const before = kept.message;
  const changes = { text, ...markupIn(given.reply_markup) };
  const { reply_markup: shown } = before;
  const isSame =
    before.text === text &&
    JSON.stringify(shown) === JSON.stringify(markupIn(given.reply_markup).reply_markup);
  require(!isSame, NOT_MODIFIED);
  const { reply_markup: _former, ...rest } = before;
  kept.message = { ...rest, ...changes, edit_date: seconds(world) };
  world.changed();
  return kept.message as Update.Edited & Message.TextMessage;
}

export function deleteMessage(world: World, given: Parameters<'deleteMessage'>): true {
  const chat = openChat(world, given.chat_id);
  const index = chat.messages.findIndex(({ message }) => message.message_id === given.message_id);
  require(index >= 0, 'message to delete not found');
  const { message, fromBot } = chat.messages[index]!;
  const isOld = seconds(world) - message.date > 48 * 60 * 60;
  require(!isOld && (fromBot || chat.chat.type === 'private'), "message can't be deleted");
  chat.messages.splice(index, 1);
  world.changed();
  return true;
}

/** Telegram leaves out the space around a text. */
function checkText(given: string): string {
  const text = given.trim();
  require(text !== '', 'message text is empty');
  require(text.length <= LIMITS.text, 'message is too long');
  return text;
}

function captionAnd(
  { caption, reply_markup: markup }: { caption?: string | undefined; reply_markup?: Markup | undefined },
  chat: KeptChat,
) {
  require((caption ?? '').length <= LIMITS.caption, 'message caption is too long');
  checkMarkup(markup, chat);
  return { ...(caption !== undefined && { caption }), ...markupIn(markup) };
}

/** A message tells only of the buttons under it; the keys of a keyboard are the phone's own. */
function markupIn(markup: Markup | undefined): { reply_markup?: InlineKeyboardMarkup } {
  return markup && 'inline_keyboard' in markup
    ? { reply_markup: markup as unknown as InlineKeyboardMarkup }
    : {};
}

function uploadOf(given: Upload | string | undefined, field: string): Upload {
  if (given === undefined || given === '') throw new Refusal(400, `there is no ${field} in the request`);
  if (typeof given === 'string') throw new Refusal(400, 'wrong file identifier/HTTP URL specified');
  if (given.content.length > LIMITS.uploadBytes) throw new Refusal(413);
  return given;
}

/** A picture that was uploaded before, by what it was called then. */
function keptPicture({ files }: World, id: string): Upload | undefined {
  const file = files.get(id);
  return file && { name: '', type: 'image/png', content: file.content };
}

function fileKept(world: World, upload: Upload) {
  return sizeOf(keepFile(world, upload), upload);
}

function sizeOf(id: string, { content }: Upload) {
  return { file_id: id, file_unique_id: `unique-${id}`, file_size: content.length };
}

/** Whether it begins as a PNG or a JPEG does. */
function isPicture(content: Buffer): boolean {
  const begin = content.subarray(0, 8).toString('latin1');
  return begin === '\u0089PNG\r\n\u001A\n' || begin.startsWith('\u00FF\u00D8\u00FF');
}

function sent<M extends Message>(world: World, chat: KeptChat, content: object, file?: Upload): M {
  world.countMessage?.(chat.chat.id);
  const message = {
    message_id: nextMessageId(chat),
    date: seconds(world),
    from: world.me,
    chat: chat.chat,
    ...content,
  } as unknown as M;
  keep(world, chat, { message, fromBot: true, ...(file && { file }) });
  return message;
}
