import { daysBetween, formatPeriod, periodRange, type CalendarDate, type Month } from '@hoptac/core/time';
import { clipped } from '../clipped';
import type { Screen } from '../reply';
import type { Language } from '../state';
import type { OwnReminder } from './settings';
import { dayIn, movedWords } from './days';
import { words } from './words';

/** A cooperative that still owes a month. */
export interface Owing {
  name: string;
  /** It was sent, and returned to be corrected; with what the reviewer said. */
  returned?: { comment?: string };
  /** Typed and not sent. */
  drafted?: boolean;
}

/** More cooperatives than these, of one person, are counted; what people typed is cut, so that the message stays one. */
const NAMED = 5;
const LONGEST_NAME = 80;
const LONGEST_COMMENT = 300;

/** Reminds somebody of a month that their cooperatives have not reported. */
export function monthNotice(
  { period, due, which }: Pick<OwnReminder, 'period' | 'due' | 'which'>,
  owing: readonly Owing[],
  today: CalendarDate,
  language: Language,
): Screen {
  const say = words[language];
  const month = formatPeriod(period, { language });
  const [missing, returned] = [owing.filter((one) => !one.returned), owing.filter((one) => one.returned)];
  const day = dayIn(due.effective, language);
  const lines = [
    ...(missing.length > 0 ? [missingLine(namesOf(missing, language))] : []),
    ...returned.slice(0, NAMED).map((one) => returnedLine(one)),
    ...(missing.length === 0 ? [say.dueIs(day)] : []),
    ...(which === 'after' ? [] : movedWords(due, language)),
  ];
  const drafted = owing.some((one) => one.drafted);
  const how = missing.length === 0 ? [] : [drafted ? say.drafted : say.howTo(monthNumber(period))];
  return {
    text: [...lines, ...how, ...(owing.length > 1 ? [say.oneByOne] : [])].join('\n'),
    buttons: [
      [
        {
          label: missing.length === 0 || drafted ? say.open(month) : say.fill(month),
          action: `resume:${period}`,
        },
      ],
      ...(owing.length > 1 ? [[{ label: say.change, action: 'roles' }]] : []),
      [
        { label: say.tomorrow, action: 'remindTomorrow' },
        ...(which === 'before' || (which === 'again' && today < due.effective)
          ? [{ label: say.untilDue, action: 'remindOnDueDay' }]
          : []),
      ],
      [{ label: say.turnOff, action: 'remindOff' }],
    ],
  };

  function returnedLine({ name, returned: back }: Owing): string {
    const comment = back?.comment === undefined ? undefined : clipped(back.comment, LONGEST_COMMENT);
    return say.returned(clipped(name, LONGEST_NAME), month, comment);
  }

  function missingLine(who: string): string {
    switch (which) {
      case 'before':
        return say.before(who, month, day, daysBetween(today, due.effective));
      case 'due':
        return say.due(who, month, day);
      case 'after':
        return say.after(who, month, day);
      case 'again':
        return say.onceMore(who, month, day);
    }
  }
}

/** Some of many by name, and how many others there are. */
export function namesOf(
  organisations: readonly { name: string }[],
  language: Language,
  named: number = NAMED,
): string {
  const names = organisations
    .slice(0, named)
    .map(({ name }) => clipped(name, LONGEST_NAME))
    .join(', ');
  const others = organisations.length - named;
  return others > 0 ? words[language].more(names, String(others)) : names;
}

function monthNumber(period: Month): string {
  return String(periodRange(period).index);
}
