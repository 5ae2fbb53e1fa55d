import type { Right } from '../rights';
import type { Language } from '../state';
import { words } from './words';

/** A way that the menu leads to: the action of its entry, and the right it asks for. Its label is in the words under `label`. */
interface Way {
  action: string;
  label: keyof (typeof words)['vi'];
  right?: Right;
  /** Only where the alliance has an officer's page. */
  ofPage?: true;
}
type Rows = readonly (readonly Way[])[];

/** The menu row by row, the daily things first. A row whose ways are not for somebody is left out for them. */
export const ways: Rows = [
  [{ action: 'submit', label: 'submit', right: 'submit' }],
  [{ action: 'status', label: 'status', right: 'readOwn' }],
  [{ action: 'reviewQueue', label: 'reviewQueue', right: 'review' }],
  [{ action: 'planBoard', label: 'planBoard' }],
  [{ action: 'openPage', label: 'openPage', right: 'openPage', ofPage: true }],
  [{ action: 'people', label: 'people', right: 'keepPeople' }],
  [
    { action: 'register', label: 'register', right: 'keepRegister' },
    { action: 'plans', label: 'plans', right: 'keepPlans' },
  ],
  [{ action: 'definitions', label: 'definitions', right: 'keepIndicators' }],
  [
    { action: 'announcements', label: 'announcements' },
    { action: 'law', label: 'law' },
  ],
  [
    { action: 'help', label: 'help' },
    { action: 'more', label: 'more' },
  ],
];

/** What is needed seldom, so that the menu stays short on a small telephone. */
export const seldom: Rows = [
  [{ action: 'reminders', label: 'reminders' }],
  [{ action: 'exports', label: 'exports' }],
  [{ action: 'myData', label: 'myData' }],
  [{ action: 'anotherCode', label: 'anotherCode' }],
];

/** What a way is called in the menu, without its mark; undefined where it does not stand there. */
export function nameOfWay(action: string, language: Language): string | undefined {
  const way = [...ways, ...seldom].flat().find((one) => one.action === action);
  return way && (words[language][way.label] as string).replace(/^\P{Letter}+/u, '');
}
