import { z } from 'zod';
import { Refusal } from './refusal';
import type { Given, Upload } from './request';

/** Numbers and truth values come as text in a form. */
const number = z.coerce.number().int();
const flag = z.union([z.boolean(), z.stringbool()]);
const text = z.union([z.string(), z.number().transform(String)]);

/** An object or a list that comes as JSON in a form. */
function json<T extends z.ZodType>(schema: T, problem: string) {
  return z
    .unknown()
    .transform((given) => {
      if (typeof given !== 'string') return given;
      try {
        return JSON.parse(given) as unknown;
      } catch {
        throw new Refusal(400, problem);
      }
    })
    .pipe(schema);
}

const button = z.object({
  text: z.string().default(''),
  callback_data: z.string().optional(),
  url: z.string().optional(),
  web_app: z.object({ url: z.string() }).optional(),
});
const key = z.union([
  z.string().transform((text) => ({ text })),
  z.object({ text: z.string(), request_contact: z.boolean().optional() }),
]);
const inlineKeyboard = z.object({ inline_keyboard: z.array(z.array(button)) });
const replyKeyboard = z.object({
  keyboard: z.array(z.array(key)),
  one_time_keyboard: z.boolean().optional(),
  resize_keyboard: z.boolean().optional(),
});
const removedKeyboard = z.object({ remove_keyboard: z.literal(true) });
const markup = json(
  z.union([inlineKeyboard, replyKeyboard, removedKeyboard]),
  "can't parse reply keyboard markup JSON object",
).optional();
export type Markup = NonNullable<z.infer<typeof markup>>;

const scope = json(
  z.union([
    z.object({ type: z.enum(['default', 'all_private_chats', 'all_group_chats']) }),
    z.object({ type: z.literal('all_chat_administrators') }),
    z.object({ type: z.enum(['chat', 'chat_administrators']), chat_id: number }),
    z.object({ type: z.literal('chat_member'), chat_id: number, user_id: number }),
  ]),
  "can't parse BotCommandScope JSON object",
).optional();
export type Scope = NonNullable<z.infer<typeof scope>>;

const upload = z.custom<Upload>((given) => typeof given === 'object' && given !== null && 'content' in given);
const toChat = { chat_id: text };
const said = { ...toChat, reply_markup: markup };
const handed = { ...said, caption: text.optional() };
const updateKinds = json(z.array(z.string()), "can't parse allowed_updates JSON object").optional();

/** What each method takes of what Telegram lets one give; more is passed over. */
const PARAMETERS = {
  getMe: z.object({}),
  getUpdates: z.object({
    offset: number.default(0),
    limit: number.default(100),
    timeout: number.default(0),
    allowed_updates: updateKinds,
  }),
  setWebhook: z.object({
    url: text.default(''),
    max_connections: number.default(40),
    allowed_updates: updateKinds,
    drop_pending_updates: flag.default(false),
    secret_token: text.optional(),
  }),
  deleteWebhook: z.object({ drop_pending_updates: flag.default(false) }),
  getWebhookInfo: z.object({}),
  setMyCommands: z.object({
    commands: json(
      z.array(z.object({ command: z.string(), description: z.string() })),
      "can't parse commands JSON object",
    ),
    scope,
    language_code: text.default(''),
  }),
  deleteMyCommands: z.object({ scope, language_code: text.default('') }),
  getMyCommands: z.object({ scope, language_code: text.default('') }),
  sendMessage: z.object({ ...said, text: text.default('') }),
  sendDocument: z.object({ ...handed, document: z.union([upload, text]).optional() }),
  sendPhoto: z.object({ ...handed, photo: z.union([upload, text]).optional() }),
  editMessageText: z.object({ ...said, message_id: number, text: text.default('') }),
  deleteMessage: z.object({ ...toChat, message_id: number }),
  sendChatAction: z.object({ ...toChat, action: text.default('') }),
  answerCallbackQuery: z.object({ callback_query_id: text, text: text.optional() }),
  getFile: z.object({ file_id: text.default('') }),
  getChat: z.object(toChat),
};
export type Method = keyof typeof PARAMETERS;
export type Parameters<M extends Method> = z.output<(typeof PARAMETERS)[M]>;

/** The method of this name in any case, as Telegram takes it. */
export function methodNamed(name: string): Method | undefined {
  return (Object.keys(PARAMETERS) as Method[]).find((method) => method.toLowerCase() === name.toLowerCase());
}

export function parametersOf<M extends Method>(method: M, given: Given): Parameters<M> {
  const read = PARAMETERS[method].safeParse(given);
  if (read.success) return read.data as Parameters<M>;
  const path = read.error.issues[0]?.path ?? [];
  if (path[0] === 'chat_id') throw new Refusal(400, 'chat_id is empty');
  throw new Refusal(400, `can't parse ${path.join('.') || 'the request'}`);
}
