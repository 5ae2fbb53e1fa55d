import type { ChatFromGetChat } from 'telegraf/types';
import type { Parameters } from '../parameters';
import { require } from '../refusal';
import { openChat, type World } from '../world';

const ACTIONS = new Set([
  'typing',
  'upload_photo',
  'record_video',
  'upload_video',
  'record_voice',
  'upload_voice',
  'upload_document',
  'choose_sticker',
  'find_location',
  'record_video_note',
  'upload_video_note',
]);

export function sendChatAction(world: World, given: Parameters<'sendChatAction'>): true {
  openChat(world, given.chat_id);
  require(ACTIONS.has(given.action), 'wrong parameter action in request');
  return true;
}

export function getChat(world: World, given: Parameters<'getChat'>): ChatFromGetChat {
  return { ...openChat(world, given.chat_id).chat, accent_color_id: 0 } as ChatFromGetChat;
}
