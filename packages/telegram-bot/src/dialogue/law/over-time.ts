import type { Citation, Parameter } from '@hoptac/core/law';
import type { CalendarDate } from '@hoptac/core/time';
import type { Bilingual } from '@hoptac/core/vi';
import { valueWords } from './value-words';
import { words } from './words';

/** A time in which a number of the law stayed the same, or there was none. */
export interface Stretch {
  from: CalendarDate;
  to: CalendarDate | undefined;
  /** The value with its unit, empty for a mere duty; where there is none, why. */
  words: Bilingual;
  holds: boolean;
  /** The text is missing, so that nothing is known of that time. */
  unknown: boolean;
  citation: Citation | undefined;
}

/** A parameter from its first day on. Documents that follow each other with the same value are one stretch, cited by the last. */
export function stretchesOf({ code, unit, values, absences = [] }: Parameter): Stretch[] {
  const noText: Bilingual = { vi: words.vi.noText, en: words.en.noText };
  const spans: Stretch[] = [
    ...values.map(({ from, to, value, unit: own, citation }) => ({
      from,
      to,
      words: valueWords(code, value, own ?? unit),
      holds: true,
      unknown: false,
      citation,
    })),
    ...absences.map(({ from, to, because, note, citation }) => ({
      from,
      to,
      words: because === 'sourceNotFound' ? noText : note,
      holds: false,
      unknown: because === 'sourceNotFound',
      citation,
    })),
  ].sort((a, b) => (a.from < b.from ? -1 : 1));
  return spans.reduce<Stretch[]>((stretches, span) => {
    const last = stretches.at(-1);
    if (last?.words.vi !== span.words.vi || last.holds !== span.holds) return [...stretches, span];
    return [...stretches.slice(0, -1), { ...span, from: last.from }];
  }, []);
}

export function holdsOn({ from, to }: Stretch, on: CalendarDate): boolean {
  return from <= on && (to === undefined || on <= to);
}
