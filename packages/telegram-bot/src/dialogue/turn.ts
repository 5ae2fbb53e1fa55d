import type { Command } from './command';
import type { Load } from './query';
import type { FileMade, Screen } from './reply';
import type { Right } from './rights';
import type { DialogueState, Place } from './state';
import type { View } from './view';

/** What somebody did, once it is known whether they pressed a button or wrote. */
export type Input = { action: string } | { text: string };

/** A file as it came from the chat. */
export interface SentDocument {
  name: string;
  base64: string;
}

export interface Context {
  state: DialogueState;
  view: View;
  sender: string;
}

/** The outcome of an input: where the conversation stands, something to say first, and what is to be written. */
export interface Turn {
  state: DialogueState;
  notice?: string;
  /** Goes out with the notice. */
  file?: FileMade;
  /** What opens the officer's page within Telegram, and what stands on the button. */
  miniApp?: { label: string; url: string };
  /** The notice is kept only until it is sent. */
  secret?: true;
  commands?: Command[];
}

/** A screen: what it shows, what an input on it leads to, and who may stand on it. */
export interface Flow<P extends Place = Place> {
  /** Everybody who is in, when left out. */
  right?: Right;
  /** What is written here is taken as it is written: a name, a reason, a search. Only `menu`, `help` and `/commands` lead away. */
  verbatim?: boolean;
  /** What is written here is for the screen, to be searched for or heard, unless it is a way in: “trả lại” is no “lãi”. */
  searches?: boolean;
  /** The longest message taken here, in characters; a thousand or two when left out. */
  longest?: number;
  /** Ways in whose words mean something of the screen's own here: on the read-back “gửi” confirms. */
  ownWords?: readonly string[];
  /** Reads periods itself: elsewhere a month by itself opens that month's figures. */
  ownPeriods?: boolean;
  draw(context: Context, at: P): Screen | Load;
  take(context: Context, at: P, input: Input): Turn | Load;
  /** A file sent on this screen; where left out, it is taken as a filled form of a month. */
  takeDocument?(context: Context, at: P, document: SentDocument): Turn | Load;
}

/** The screens of a flow's places. */
export type Screens<P extends Place> = { [S in P['screen']]: Flow<Extract<P, { screen: S }>> };

/**
 * A way into a flow that is open on every screen: by a button anywhere with this action (`submit`, or with what exactly
 * after a colon, `resume:2024-03`), or by saying it. Ways in only lead somewhere; they write nothing, but that somebody has read an
 * announcement, or asks for the officer's page or closes it. No screen uses the action of a way in for something of its own.
 */
export interface Entry {
  action: string;
  /** What one says for it, folded: lower case, no accents, no punctuation. `/action` is always understood. */
  spoken: readonly string[];
  right?: Right;
  open(context: Context, what: string | undefined): Turn | Load;
}

/** The same conversation at another screen. */
export function go(state: DialogueState, at: Place): DialogueState {
  return { ...state, at };
}
