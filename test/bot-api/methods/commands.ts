import type { BotCommand } from 'telegraf/types';
import { LIMITS } from '../limits';
import type { Parameters, Scope } from '../parameters';
import { require } from '../refusal';
import { openChat, type World } from '../world';

type Place = { scope?: Scope | undefined; language_code: string };

export function setMyCommands(world: World, given: Parameters<'setMyCommands'>): true {
  const key = keyOf(world, given);
  require(given.commands.length <= LIMITS.commands, 'BOT_COMMANDS_TOO_MUCH');
  for (const { command, description } of given.commands) {
    require(/^[a-z0-9_]{1,32}$/.test(command), 'BOT_COMMAND_INVALID');
    const { length } = description.trim();
    require(length > 0 && length <= LIMITS.commandDescription, 'BOT_COMMAND_DESCRIPTION_INVALID');
  }
  if (given.commands.length === 0) world.commands.delete(key);
  else world.commands.set(key, given.commands);
  return true;
}

export function deleteMyCommands(world: World, given: Parameters<'deleteMyCommands'>): true {
  world.commands.delete(keyOf(world, given));
  return true;
}

export function getMyCommands(world: World, given: Parameters<'getMyCommands'>): BotCommand[] {
  return [...(world.commands.get(keyOf(world, given)) ?? [])];
}

/** The commands that somebody finds behind the menu key of a chat: the nearest list, as Telegram looks for it. */
export function commandsShown(world: World, chat: number, language = ''): readonly BotCommand[] {
  const kind = chat < 0 ? 'all_group_chats' : 'all_private_chats';
  const scopes: Scope[] = [{ type: 'chat', chat_id: chat }, { type: kind }, { type: 'default' }];
  for (const scope of scopes)
    for (const code of [language, '']) {
      const found = world.commands.get(key({ scope, language_code: code }));
      if (found) return found;
    }
  return [];
}

function keyOf(world: World, place: Place): string {
  require(/^(?:[a-z]{2})?$/.test(place.language_code), 'invalid language code specified');
  if (place.scope && 'chat_id' in place.scope) openChat(world, String(place.scope.chat_id));
  return key(place);
}

function key({ scope, language_code: language }: Place): string {
  const { type } = scope ?? { type: 'default' };
  const chat = scope && 'chat_id' in scope ? scope.chat_id : '';
  return `${type}:${chat}:${language}`;
}
