import { useEffect, useRef } from 'preact/hooks';
import type { Words } from './words';

/** After the end of a session: how to open the page again. */
export function SignedOut({ say }: { say: Words }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <main class="alone">
      <h1 ref={heading} tabIndex={-1}>
        {say.signedOutTitle}
      </h1>
      <p>{say.signedOut}</p>
      <p>{say.howToOpen}</p>
    </main>
  );
}
