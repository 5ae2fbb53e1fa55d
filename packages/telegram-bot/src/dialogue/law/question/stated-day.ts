import { addDays, isCalendarDate, lastDayOfMonth, type CalendarDate } from '@hoptac/core/time';
import { fold } from '@hoptac/core/vi';

/** The day a question is asked for, and the question without the words that named it. */
interface StatedDay {
  on: CalendarDate | undefined;
  rest: string;
}

interface Naming {
  words: RegExp;
  day: (match: RegExpMatchArray, today: CalendarDate) => CalendarDate | undefined;
}

const LAST_DAY_OF_LAW_2012 = '2024-06-30';
const FIRST_DAY_OF_LAW_2023 = '2024-07-01';
const BEFORE = String.raw`(?:(truoc|den truoc)\s+)?(?:(?:tu|sau|den|hom|vao|toi)\s+)?`;

/** The most exact first. A year is its last day, a month too, so that what changed within it has been taken in. */
const NAMINGS: readonly Naming[] = [
  {
    words: new RegExp(
      String.raw`${BEFORE}(?:ngay\s+)?\b(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4}|\d{2})\b`,
      'g',
    ),
    day: ([, before, day, month, year]) => shifted(dayOf(year, month, day), before),
  },
  {
    words: new RegExp(
      String.raw`${BEFORE}(?:ngay|mung)\s+(\d{1,2})\s+thang\s+(\d{1,2})\s+nam\s+(\d{4})\b`,
      'g',
    ),
    day: ([, before, day, month, year]) => shifted(dayOf(year, month, day), before),
  },
  {
    words: new RegExp(
      String.raw`${BEFORE}(?:thang\s+)?(?<![\d/.-]\s*)\b(\d{1,2})\s*(?:/|-|\s+nam\s+)\s*(\d{4})\b`,
      'g',
    ),
    day: ([, before, month, year]) =>
      before ? shifted(dayOf(year, month, '1'), before) : lastDay(Number(year), Number(month)),
  },
  {
    words: /\bluat\s+(?:cu|(?:hop tac xa |htx )?(?:nam )?2012)\b|\bluat 23\b/g,
    day: (_, today) => earlier(today, LAST_DAY_OF_LAW_2012),
  },
  {
    words: /\bluat\s+(?:moi|(?:hop tac xa |htx )?(?:nam )?2023)\b|\bluat 17\b/g,
    day: (_, today) => (today < FIRST_DAY_OF_LAW_2023 ? FIRST_DAY_OF_LAW_2023 : today),
  },
  {
    words: new RegExp(String.raw`${BEFORE}nam\s+((?:19|20)\d\d)\b`, 'g'),
    day: ([, before, year], today) => {
      if (before) return shifted(dayOf(year, '1', '1'), before);
      return today.startsWith(year!) ? today : lastDay(Number(year), 12);
    },
  },
  {
    words: /\bnam (?:ngoai|truoc|vua roi)\b/g,
    day: (_, today) => lastDay(Number(today.slice(0, 4)) - 1, 12),
  },
  { words: /\b(?:hom nay|hien nay|hien tai|bay gio|nam nay)\b/g, day: (_, today) => today },
];

/** Reads the day a question names; of several the last one counts, because people correct themselves. */
export function statedDay(text: string, today: CalendarDate): StatedDay {
  const written = text.normalize('NFC');
  const folded = fold(written);
  // Accents tell words apart, so the places are taken out of what was written where they can be found there.
  let rest = folded.length === written.length ? written : folded;
  let left = folded;
  const found: { at: number; on: CalendarDate }[] = [];
  for (const { words, day } of NAMINGS)
    for (const match of left.matchAll(words)) {
      const on = day(match, today);
      if (!on) continue;
      const [at, length] = [match.index, match[0].length];
      found.push({ at, on });
      const blank = (whole: string) => whole.slice(0, at) + ' '.repeat(length) + whole.slice(at + length);
      [rest, left] = [blank(rest), blank(left)];
    }
  found.sort((a, b) => a.at - b.at);
  return { on: found.at(-1)?.on, rest };
}

function dayOf(year = '', month = '', day = ''): CalendarDate | undefined {
  const written = `${year.length === 2 ? `20${year}` : year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isCalendarDate(written) ? written : undefined;
}

function lastDay(year: number, month: number): CalendarDate | undefined {
  return month >= 1 && month <= 12 ? lastDayOfMonth(year, month) : undefined;
}

function shifted(day: CalendarDate | undefined, before: string | undefined): CalendarDate | undefined {
  return day && before ? addDays(day, -1) : day;
}

function earlier(today: CalendarDate, day: CalendarDate): CalendarDate {
  return today < day ? today : day;
}
