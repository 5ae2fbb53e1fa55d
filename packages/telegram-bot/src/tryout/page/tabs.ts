import { byId } from './element';

export type Tab = 'chat' | 'officer' | 'year' | 'law';

const WIDE = window.matchMedia('(min-width: 60rem)');
const tabs = () =>
  [...document.querySelectorAll<HTMLButtonElement>('[role="tab"]')].filter((tab) => !tab.hidden);
let chosen: Tab = 'chat';
/** What stands beside the chat where there is room for both. */
let beside: Tab = 'officer';

/** Shows a panel; on a wide screen the chat stays beside it. */
export function show(tab: Tab): void {
  chosen = tab;
  if (tab !== 'chat') beside = tab;
  draw();
}

function draw(): void {
  const wide = WIDE.matches;
  byId('tab-chat').hidden = wide;
  const current = wide ? beside : chosen;
  for (const tab of document.querySelectorAll<HTMLButtonElement>('[role="tab"]')) {
    const own = tab.dataset['tab'] === current;
    tab.setAttribute('aria-selected', String(own));
    tab.tabIndex = own ? 0 : -1;
    const panel = byId(`panel-${tab.dataset['tab']}`);
    panel.hidden = !own && !(wide && tab.dataset['tab'] === 'chat');
  }
}

/** Tabs by press and by arrow keys; `first` stands beside the chat at the beginning. */
export function startTabs(first: Tab): void {
  beside = first;
  for (const tab of document.querySelectorAll<HTMLButtonElement>('[role="tab"]'))
    tab.addEventListener('click', () => show(tab.dataset['tab'] as Tab));
  byId('tabs').addEventListener('keydown', (event) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const all = tabs();
    const next = all.at((all.indexOf(document.activeElement as HTMLButtonElement) + step) % all.length)!;
    next.focus();
    next.click();
  });
  WIDE.addEventListener('change', draw);
  draw();
}
