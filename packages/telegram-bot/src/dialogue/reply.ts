/** A button under a screen. `action` is what pressing it means on that screen. */
export interface Button {
  label: string;
  action: string;
}

/** What a person sees at one point of the conversation: plain text, and rows of buttons. */
export interface Screen {
  text: string;
  buttons?: Button[][];
}

/** A message as it goes out: each button carries the revision of the conversation it was drawn in. */
export interface Reply {
  text: string;
  buttons?: { label: string; data: string }[][];
}

/** Stamps a screen's buttons, so that a press on an old message can be told from one on the last. */
export function stamp({ text, buttons }: Screen, revision: number): Reply {
  if (!buttons) return { text };
  return {
    text,
    buttons: buttons.map((row) => row.map(({ label, action }) => ({ label, data: `${revision}|${action}` }))),
  };
}

/** The action of a pressed button, or undefined when it was drawn before the last screen. */
export function actionOf(data: string, revision: number): string | undefined {
  const bar = data.indexOf('|');
  return data.slice(0, bar) === String(revision) ? data.slice(bar + 1) : undefined;
}
