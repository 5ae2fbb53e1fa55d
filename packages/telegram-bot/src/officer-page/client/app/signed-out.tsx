import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Trouble, Voice } from './ask';
import type { Words } from './words';

/** After the end of a session: how to open the page again. */
export function SignedOut({ say }: { say: Words }) {
  return (
    <Closed title={say.signedOutTitle}>
      <p>{say.signedOut}</p>
      <p>{say.howToOpen}</p>
    </Closed>
  );
}

/** Not let in: why, and what to do; in both languages, for nobody knows yet who reads it. */
export function Refused({
  say,
  message,
  language,
}: {
  say: Words;
  message: Trouble['message'];
  language: Voice['language'];
}) {
  const other = language === 'vi' ? 'en' : 'vi';
  return (
    <Closed title={say.refusedTitle}>
      <p>{message[language]}</p>
      <p class="small" lang={other}>
        {message[other]}
      </p>
    </Closed>
  );
}

function Closed({ title, children }: { title: string; children: ComponentChildren }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <main class="alone">
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {children}
    </main>
  );
}
