/** Every view of the page; those of a menu and those reached from them. */
export type View =
  | 'board'
  | 'indicator'
  | 'reporting'
  | 'review'
  | 'month'
  | 'register'
  | 'organisation'
  | 'plan'
  | 'announcements'
  | 'announcement'
  | 'write'
  | 'exports';

export interface Route {
  view: View;
  /** What stands behind `?` in the address. */
  asked: Readonly<Record<string, string | undefined>>;
}

const VIEWS: readonly string[] = [
  'board',
  'indicator',
  'reporting',
  'review',
  'month',
  'register',
  'organisation',
  'plan',
  'announcements',
  'announcement',
  'write',
  'exports',
];

/** Reads `#/board?period=2024&place=25`; what is no view is the board. */
export function routeOf(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?');
  const asked: Record<string, string> = {};
  new URLSearchParams(query).forEach((value, name) => (asked[name] = value));
  return { view: VIEWS.indexOf(path) < 0 ? 'board' : (path as View), asked };
}

/** An address within the page; what is undefined is left out. */
export function addressOf(view: View, asked: Route['asked'] = {}): string {
  const query = new URLSearchParams();
  for (const name of Object.keys(asked)) {
    const value = asked[name];
    if (value !== undefined && value !== '') query.set(name, value);
  }
  const written = query.toString();
  return `#/${view}${written && `?${written}`}`;
}

/** Goes to a view; with `replace` the way back does not lead here again. */
export function goTo(view: View, asked?: Route['asked'], { replace = false } = {}): void {
  const address = addressOf(view, asked);
  if (replace) {
    history.replaceState(null, '', address);
    window.dispatchEvent(new Event('hashchange'));
  } else location.hash = address;
}
