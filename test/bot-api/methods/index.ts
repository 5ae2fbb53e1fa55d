import type { Telegram } from 'telegraf/types';
import type { Method, Parameters } from '../parameters';
import type { World } from '../world';
import { answerCallbackQuery } from './callbacks';
import { deleteMyCommands, getMyCommands, setMyCommands } from './commands';
import { getChat, sendChatAction } from './chats';
import { getFile } from './files';
import { deleteMessage, editMessageText, sendDocument, sendMessage, sendPhoto } from './messages';
import { deleteWebhook, getUpdates, getWebhookInfo, setWebhook } from './updates';

/** Each method with the answer that telegraf expects of it. */
type Methods = {
  [M in Method]: (
    world: World,
    parameters: Parameters<M>,
  ) => ReturnType<Telegram[M]> | Promise<ReturnType<Telegram[M]>>;
};

export const METHODS: Methods = {
  getMe: ({ me }) => me,
  getUpdates,
  setWebhook,
  deleteWebhook,
  getWebhookInfo,
  setMyCommands,
  deleteMyCommands,
  getMyCommands,
  sendMessage,
  sendDocument,
  sendPhoto,
  editMessageText,
  deleteMessage,
  sendChatAction,
  answerCallbackQuery,
  getFile,
  getChat,
};
