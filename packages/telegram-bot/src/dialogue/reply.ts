import type { Role } from '@hoptac/adapters/store';
import type { CalendarDate } from '@hoptac/core/time';

/** A button under a screen. `action` is what pressing it means on that screen. */
export interface Button {
  label: string;
  action: string;
}

/** What a person sees at one point of the conversation: plain text, rows of buttons, and sometimes a file. */
export interface Screen {
  text: string;
  buttons?: Button[][];
  file?: FileMade;
  cover?: Cover;
  /** What stands on a key with which the person shares their own telephone number; the answer is the event `phone`. */
  askPhone?: string;
}

/**
 * What the picture at the head of an announcement is drawn from, in place of the picture: it goes out to thousands, and a
 * channel draws and uploads it once. A channel that shows no pictures leaves it out; the text says the same.
 */
export interface Cover {
  owner: string;
  title: string;
  reference?: string;
  on: CalendarDate;
  language: 'vi' | 'en';
}

/** A file that the dialogue made. */
export interface FileMade {
  name: string;
  type: string;
  base64: string;
  /** What a picture shows, in words. */
  alt?: string;
}

/** A message as it goes out: each button carries the revision of the conversation it was drawn in. */
export interface Reply {
  text: string;
  buttons?: { label: string; data: string }[][];
  file?: FileMade;
  cover?: Cover;
  askPhone?: string;
  /** In a group: what stands on the link to the private chat, and the way in that it leads to there. */
  privately?: { label: string; action: string };
  /** What opens the officer's page within Telegram; other channels have it as a link in the text. */
  miniApp?: { label: string; url: string };
  /** Whose list of commands the chat is to have from now on. */
  menuOf?: { role: Role; language: 'vi' | 'en' };
  /** Forgotten as soon as it is sent: an invitation code, or an answer to somebody who has not agreed to anything yet. */
  secret?: true;
}

/** In place of a revision: a button under a message that came by itself, which only leads somewhere. */
const ANY_TIME = 'go';

/** Stamps a screen's buttons, so that a press on an old message can be told from one on the last. */
export function stamp({ buttons, ...screen }: Screen, revision: number | typeof ANY_TIME): Reply {
  if (!buttons) return screen;
  return {
    ...screen,
    buttons: buttons.map((row) => row.map(({ label, action }) => ({ label, data: `${revision}|${action}` }))),
  };
}

/** A message that comes by itself: its buttons work whenever they are pressed, and lead to a way in. */
export function stampNotice(screen: Screen): Reply {
  return stamp(screen, ANY_TIME);
}

/** The action of a pressed button; `late` when it was drawn before the last screen. */
export function pressed(
  data: string,
  revision: number,
): { action: string; on: 'screen' | 'notice' } | 'late' {
  const bar = data.indexOf('|');
  const [stamped, action] = [data.slice(0, bar), data.slice(bar + 1)];
  if (stamped === ANY_TIME) return { action, on: 'notice' };
  return stamped === String(revision) ? { action, on: 'screen' } : 'late';
}
