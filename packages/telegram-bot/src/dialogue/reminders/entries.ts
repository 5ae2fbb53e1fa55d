import { addDays, workingDayAfter } from '@hoptac/core/time';
import { lookUp, type Load } from '../query';
import type { DialogueState } from '../state';
import { go, type Context, type Entry, type Turn } from '../turn';
import { nextDue } from './due-day';
import type { ReminderSettings } from './settings';
import { dayIn } from './days';
import { words } from './words';

/** The ways in of reminders. They change only what the chat itself wants, and come back to where it stood. */
export const reminderEntries: readonly Entry[] = [
  {
    action: 'reminders',
    spoken: ['nhac', 'nhac viec', 'nhac nho', 'cai dat nhac', 'nhac han', 'reminders', 'reminder'],
    open: ({ state }) => ({ state: go(state, { screen: 'reminders' }) }),
  },
  {
    action: 'remindOff',
    spoken: [
      'tat nhac',
      'dung nhac',
      'dung nhac nua',
      'khong nhac nua',
      'thoi nhac',
      'reminders off',
      'stop reminders',
    ],
    open: ({ state }) => wanting(state, { off: true }, words[state.language].nowOff),
  },
  {
    action: 'remindOn',
    spoken: ['bat nhac', 'nhac lai', 'mo nhac', 'reminders on', 'start reminders'],
    open: ({ state }) => wanting(state, {}, words[state.language].nowOn),
  },
  {
    action: 'remindTomorrow',
    right: 'submit',
    spoken: [
      'nhac lai mai',
      'mai nhac lai',
      'mai nhac',
      'de mai',
      'nhac mai',
      'remind me tomorrow',
      'tomorrow',
    ],
    open({ state, view }) {
      // Asked for on a Friday it comes on Monday: days off stay free of reminders.
      const from = workingDayAfter(view.today, 1).date;
      return wanting(state, { from, again: true }, words[state.language].again(dayIn(from, state.language)));
    },
  },
  {
    action: 'remindOnDueDay',
    right: 'submit',
    spoken: [
      'den han nhac',
      'nhac dung han',
      'den han hay nhac',
      'nhac ngay han',
      'remind me on the due day',
    ],
    open: onDueDay,
  },
];

function onDueDay(context: Context): Turn | Load {
  const { state, view } = context;
  const rules = lookUp(view, { kind: 'reminderRules' });
  if ('load' in rules) return rules;
  // On the due day itself it means the next one.
  const { due } = nextDue(addDays(view.today, 1), rules.answer.dueDay);
  const day = dayIn(due.effective, state.language);
  return wanting(state, { from: due.effective }, words[state.language].onDueDay(day));
}

/** What the chat wants from now on. The screen of reminders says it by itself; elsewhere it is confirmed. */
function wanting(state: DialogueState, reminders: ReminderSettings, confirmation: string): Turn {
  const next = { ...state, reminders };
  return state.at.screen === 'reminders' ? { state: next } : { state: next, notice: confirmation };
}
