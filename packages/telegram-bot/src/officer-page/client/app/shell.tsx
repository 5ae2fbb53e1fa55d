import { useEffect, useRef, useState } from 'preact/hooks';
import type { Connection } from './live';
import { routeOf } from './route';
import { useSession } from './session';
import { Banner } from './banner';
import { Contents } from './contents';
import { sameView, viewOf } from './screens';

/** What stands around every view: the banner, the contents, what has just happened, and how live it all is. */
export function Shell({
  connection,
  told,
  onLanguage,
  onRole,
  onSignedOut,
}: {
  connection: Connection;
  told: { text: string; count: number };
  onLanguage(language: 'vi' | 'en'): void;
  onRole(role: string): void;
  onSignedOut(): void;
}) {
  const { say, me } = useSession();
  const [route, setRoute] = useState(() => routeOf(location.hash));
  useEffect(() => {
    const read = () => setRoute(routeOf(location.hash));
    window.addEventListener('hashchange', read);
    return () => window.removeEventListener('hashchange', read);
  }, []);
  const first = me.screens[0] ?? 'board';
  // Whoever may not see the board begins with what they may see.
  const shown = location.hash.length < 3 && first !== 'board' ? { view: first, asked: {} } : route;
  const View = viewOf[shown.view];
  const view = sameView(shown);
  const before = useRef<string | undefined>(undefined);
  useEffect(() => {
    // Coming to a view, its heading is read aloud and Tab goes on from there; choosing within one leaves the focus.
    const choosing = document.activeElement instanceof HTMLSelectElement && before.current === view;
    const first = before.current === undefined;
    before.current = view;
    if (choosing || first) return;
    document.querySelector<HTMLElement>('h1')?.focus();
    window.scrollTo(0, 0);
  }, [route]);
  const skip = (event: Event) => {
    event.preventDefault();
    document.querySelector<HTMLElement>('h1')?.focus();
  };
  return (
    <>
      <a class="skip" href="#content" onClick={skip}>
        {say.skip}
      </a>
      <Banner onLanguage={onLanguage} onRole={onRole} onSignedOut={onSignedOut} />
      <div class="frame">
        <Contents view={shown.view} />
        <main id="content">
          <p class={connection === 'lost' ? 'connection' : 'hidden'} role="status">
            {connection === 'lost' ? say.lost : ''}
          </p>
          <View key={view} asked={shown.asked} />
        </main>
      </div>
      <p class="hidden" role="status" aria-live="polite" key={told.count}>
        {told.text}
      </p>
    </>
  );
}
