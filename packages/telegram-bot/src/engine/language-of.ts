import type { Transaction } from '@hoptac/adapters/store';
import { dialogueStateSchema, firstState, type Language } from '../dialogue/state';

/** The language a chat speaks; a conversation that cannot be read any more holds nothing up. */
export async function languageOf(
  { conversations }: Transaction,
  { channel, chat }: { channel: string; chat: string },
): Promise<Language> {
  const read = dialogueStateSchema.safeParse((await conversations.get(channel, chat))?.state);
  return read.success ? read.data.language : firstState.language;
}
