import { formatCitations, instruments, type Citation } from '@hoptac/core/law';
import type { CalendarDate } from '@hoptac/core/time';
import type { Language } from '../../state';
import { words } from './words';

export type Split = 'divided' | 'separated';

/** How many new ones a law asks for: a division makes two or more, a separation one or more (articles 92 and 93, clause 1). */
export const FEWEST: Readonly<Record<Split, number>> = { divided: 2, separated: 1 };

const law2023 = (article: number, clause: number, point?: string): Citation => ({
  instrument: 'law-17-2023',
  article,
  clause,
  ...(point && { point }),
  trust: 'text',
});
const law2012 = (clause: number): Citation => ({
  instrument: 'law-23-2012',
  article: 52,
  clause,
  trust: 'text',
});
const PLACES: Readonly<Record<Split, readonly Citation[]>> = {
  divided: [law2023(92, 2, 'b'), law2023(92, 3)],
  separated: [law2023(93, 2, 'b'), law2023(93, 3)],
};

/** What the law of the day asks for, with its articles; undefined before the law of 2012. */
export function splitLaw(type: Split, on: CalendarDate, language: Language): string | undefined {
  const say = words[language].law;
  if (on >= instruments['law-17-2023'].from)
    return say.of2023[type](formatCitations(PLACES[type], { language }));
  if (on < instruments['law-23-2012'].from) return undefined;
  return say.of2012[type](formatCitations([law2012(2), law2012(4)], { language }));
}
