import type { ComponentChildren } from 'preact';
import type { Words } from '../words';

/** Shown until there is something to show. */
export function Loading({ say }: { say: Words }) {
  return (
    <p class="loading" role="status">
      {say.loading}
    </p>
  );
}

/** What went wrong and what to do. */
export function TroubleNote({
  say,
  text,
  again,
}: {
  say: Words;
  text: string;
  again?: (() => void) | undefined;
}) {
  return (
    <div class="note trouble" role="alert">
      <strong>{say.somethingWrong}</strong>
      <p>{text}</p>
      {again && (
        <button type="button" onClick={again}>
          {say.tryAgain}
        </button>
      )}
    </div>
  );
}

/** Something that was done, or that deserves a look. */
export function Note({ kind, children }: { kind: 'done' | 'look'; children: ComponentChildren }) {
  return (
    <div class={`note ${kind}`} role="status">
      {children}
    </div>
  );
}

/** In place of a list that is empty. */
export function Empty({ children }: { children: ComponentChildren }) {
  return <p class="empty">{children}</p>;
}
