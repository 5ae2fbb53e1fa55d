import { formatPeriod } from '@hoptac/core/time';
import { lookUp } from '../query';
import type { Button } from '../reply';
import { may } from '../rights';
import { go, type Flow } from '../turn';
import { nextDue } from './due-day';
import type { ReminderPlace } from './places';
import { dayIn, movedWords } from './days';
import { words } from './words';

/** What one is reminded of and when, and how to stop it or put it off. */
export const reminders: Flow<ReminderPlace> = {
  draw({ state, view }) {
    const found = lookUp(view, { kind: 'reminderRules' });
    if ('load' in found) return found;
    const { language, reminders: wanted = {} } = state;
    const say = words[language];
    const { dueDay, quietHours } = found.answer;
    const { period, due } = nextDue(view.today, dueDay);
    const [submits, reviews] = [may(view.person, 'submit'), may(view.person, 'review')];
    const later = wanted.from !== undefined && wanted.from > view.today ? wanted.from : undefined;
    const standing = wanted.off ? say.isOff : later ? say.isLater(dayIn(later, language)) : say.isOn;
    const text = [
      standing,
      '',
      ...(submits ? [say.whatOfficers] : []),
      ...(reviews ? [say.whatReviewers] : []),
      ...(!submits && !reviews ? [say.whatOthers] : []),
      ...(submits || reviews ? [say.quiet(quietHours.from, quietHours.until)] : []),
      '',
      say.nextDue(formatPeriod(period, { language }), dayIn(due.effective, language)),
      ...movedWords(due, language),
    ];
    const snooze: Button[][] = [
      [{ label: say.tomorrow, action: 'remindTomorrow' }],
      [{ label: say.untilDue, action: 'remindOnDueDay' }],
    ];
    const on: Button[] = [{ label: say.turnOn, action: 'remindOn' }];
    const off: Button[] = [{ label: say.turnOff, action: 'remindOff' }];
    return {
      text: text.join('\n'),
      buttons: [
        ...(wanted.off || later ? [on] : []),
        ...(wanted.off || !submits ? [] : snooze),
        ...(wanted.off ? [] : [off]),
        [{ label: say.menu, action: 'menu' }],
      ],
    };
  },

  take({ state }, at) {
    return { state: go(state, at), notice: words[state.language].choose };
  },
};
