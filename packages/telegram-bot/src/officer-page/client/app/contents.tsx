import { useEffect, useState } from 'preact/hooks';
import { addressOf, type View } from './route';
import { useSession } from './session';

/** Under which point of the contents a view stands. */
const PART_OF: Partial<Record<View, View>> = {
  indicator: 'board',
  month: 'review',
  organisation: 'register',
  announcement: 'announcements',
  write: 'announcements',
};

/** The way to every view; on a phone it opens by a button. */
export function Contents({ view }: { view: View }) {
  const { me, say } = useSession();
  const [open, setOpen] = useState(false);
  useEffect(() => setOpen(false), [view]);
  const current = PART_OF[view] ?? view;
  return (
    <nav class={open ? 'contents open' : 'contents'} aria-label={say.menu}>
      <button type="button" class="opener" aria-expanded={open} onClick={() => setOpen(!open)}>
        <span aria-hidden="true">☰</span> {say.menu}
      </button>
      <ul>
        {me.screens.map((screen) => (
          <li key={screen}>
            <a
              href={addressOf(screen)}
              aria-current={screen === current ? 'page' : undefined}
              onClick={() => setOpen(false)}
            >
              {say.views[screen]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
