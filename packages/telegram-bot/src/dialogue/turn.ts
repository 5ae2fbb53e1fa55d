import type { Role } from '@hoptac/adapters/store';
import type { Month } from '@hoptac/core/time';
import type { Screen } from './reply';
import type { DialogueState, Place } from './state';
import type { Load, View } from './view';

/** What is to be written because of a message. */
export type Command =
  | { kind: 'join'; code: string; name: string; role: Role; organisation?: string }
  | {
      kind: 'submit';
      organisation: string;
      period: Month;
      values: Readonly<Record<string, number>>;
      basedOn: number;
      reason?: string;
    };

/** What somebody did, once it is known whether they pressed a button or wrote. */
export type Input = { action: string } | { text: string };

export interface Context {
  state: DialogueState;
  view: View;
  sender: string;
}

/** The outcome of an input: where the conversation stands, something to say first, and what is to be written. */
export interface Turn {
  state: DialogueState;
  notice?: string;
  commands?: Command[];
}

/** A flow: what each of its screens shows, and what an input on it leads to. */
export interface Flow<P extends Place = Place> {
  draw(context: Context, at: P): Screen | Load;
  take(context: Context, at: P, input: Input): Turn | Load;
}

/** The same conversation at another screen. */
export function go(state: DialogueState, at: Place): DialogueState {
  return { ...state, at };
}
