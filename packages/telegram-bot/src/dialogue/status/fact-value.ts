import { factCatalogue, type Fact, type FactName } from '@hoptac/core/law';
import { formatDate, isCalendarDate, type CalendarDate } from '@hoptac/core/time';
import { fold, formatQuantity, parseQuantity } from '@hoptac/core/vi';
import { hears } from '../hears';
import { statedDay } from '../law/question/stated-day';
import type { Language } from '../state';
import { choiceWords } from './choice-words';
import { words } from './words';

export type FactValue = number | string | boolean;

const YES_NO = {
  yes: ['co', 'roi', 'da co', 'vang', 'dung', 'yes', '1'],
  no: ['khong', 'ko', 'chua', 'khong co', 'no', '0'],
};
const NEVER = { never: ['chua', 'chua he', 'chua bao gio', 'chua co', 'khong co', 'never', 'khong'] };

/** The codes that a fact is chosen from; none where it is not. */
export function choicesOf(fact: FactName): string[] {
  const { unit, holds } = factCatalogue[fact] as Fact;
  return unit === 'choice' ? Object.keys(choiceWords).filter((code) => holds(code)) : [];
}

/** Whether “never” is a value of a fact. */
export function mayBeNever(fact: FactName): boolean {
  return (factCatalogue[fact] as Fact).holds('never');
}

/** Reads what somebody answered as a value of a fact, or says what to type. */
export function readFactValue(
  fact: FactName,
  text: string,
  today: CalendarDate,
  language: Language,
): { value: FactValue } | { notice: string } {
  const { unit, holds, expected } = factCatalogue[fact] as Fact;
  const say = words[language];
  const read = valueOf(fact, unit, text, today);
  if (typeof read === 'object') return { notice: read.hint[language] };
  if (read === undefined || !holds(read))
    return { notice: say.notThat(text.slice(0, 60), say.exampleOf[unit] || expected[language]) };
  return { value: read };
}

function valueOf(fact: FactName, unit: Fact['unit'], text: string, today: CalendarDate) {
  if (mayBeNever(fact) && hears(text, NEVER)) return 'never';
  switch (unit) {
    case 'yesNo': {
      const said = hears(text, YES_NO);
      return said && said === 'yes';
    }
    case 'choice':
      return choicesOf(fact).find((code) =>
        [choiceWords[code]!.vi, choiceWords[code]!.en, code].some((word) => fold(word) === fold(text).trim()),
      );
    case 'day':
    case 'dayOfYear':
      return (factCatalogue[fact] as Fact).holds(0) ? number(text) : day(text, unit, today);
    default:
      return number(text);
  }
}

/** A day of the year is written `31/12`, a day `31/12/2024`. */
function day(text: string, unit: 'day' | 'dayOfYear', today: CalendarDate): string | undefined {
  if (unit === 'day') return isCalendarDate(text.trim()) ? text.trim() : statedDay(text, today).on;
  const [, of, month] = /(\d{1,2})\s*(?:[/.-]|thang)\s*(\d{1,2})/.exec(fold(text)) ?? [];
  return of && month ? `${month.padStart(2, '0')}-${of.padStart(2, '0')}` : undefined;
}

function number(text: string) {
  const read = parseQuantity(text.replace(/\s*%\s*$/, ''));
  return read.ok ? read.value : { hint: read.hint };
}

/** A value as people say it. */
export function showFactValue(fact: FactName, value: unknown, language: Language): string {
  const say = words[language];
  const { unit } = factCatalogue[fact] as Fact;
  if (value === 'never') return say.never;
  if (typeof value === 'boolean') return value ? say.yes : say.no;
  if (typeof value === 'string') {
    if (isCalendarDate(value)) return formatDate(value);
    if (unit === 'dayOfYear') return value.split('-').toReversed().join('/');
    return choiceWords[value]?.[language] ?? value;
  }
  if (typeof value !== 'number') return say.unknownValue;
  // A year is no quantity: 2024, not 2.024.
  if (unit === 'year' && value >= 1900) return String(value);
  const shown = formatQuantity(value, { digits: Number.isInteger(value) ? 0 : 2, language });
  return `${shown}${say.unitOf[unit]}`;
}
