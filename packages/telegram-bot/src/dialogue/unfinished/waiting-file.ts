import { COMMAND_RIGHTS, may } from '../rights';
import type { DialogueState } from '../state';
import { go, type Context, type Turn } from '../turn';

/** Keeps the file on the screen, where somebody goes elsewhere by the menu or a command before it was taken in or left. */
export function keepingFile({ at }: DialogueState, turn: Turn): Turn {
  const isFile = at.screen === 'importCheck' || at.screen === 'definitionsCheck';
  const { state } = turn;
  return isFile && state.at.screen !== at.screen ? { ...turn, state: { ...state, waitingFile: at } } : turn;
}

/** The file that waits, for those who may take it in. */
export function waitingFile({ state: { waitingFile: file }, view }: Context) {
  if (!file) return undefined;
  const right = COMMAND_RIGHTS[file.screen === 'importCheck' ? 'importFile' : 'importDefinitions'];
  return may(view.person, right) ? file : undefined;
}

/** Opens it where it was left. */
export function openWaitingFile(context: Context): DialogueState {
  const file = waitingFile(context);
  return file ? go({ ...context.state, waitingFile: undefined }, file) : context.state;
}
