import { words as menuWords } from '../menu/words';
import type { Context, SentDocument, Turn } from '../turn';

/** Takes a filled form of a month. */
export function takeDocument({ state }: Context, _document: SentDocument): Turn {
  return { state, notice: menuWords[state.language].unreadable.other };
}
