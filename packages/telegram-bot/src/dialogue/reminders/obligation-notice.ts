import { formatCitations, type Obligation } from '@hoptac/core/law';
import { daysBetween, type CalendarDate } from '@hoptac/core/time';
import { clipped } from '../clipped';
import type { Screen } from '../reply';
import type { Language } from '../state';
import { dayIn } from './days';
import { words } from './words';

/** What cooperatives of one person have to do by law on one day. */
export interface OwnObligation {
  organisation: string;
  obligation: Obligation;
}

/** So many are told in full, so that the message stays one. */
const TOLD = 4;
const LONGEST_NAME = 80;

/** Reminds somebody of what the law asks of their cooperatives by a day, with the article. */
export function obligationNotice(
  duties: readonly OwnObligation[],
  today: CalendarDate,
  language: Language,
): Screen {
  const say = words[language];
  const { effective } = duties[0]!.obligation.due;
  const left = daysBetween(today, effective);
  const told = duties
    .slice(0, TOLD)
    .flatMap(({ organisation, obligation: { title, because, citations, due } }) => [
      say.obligation(title[language], clipped(organisation, LONGEST_NAME)),
      say.countedSo(because[language]),
      ...(due.provisional ? [say.countedSo(due.provisional[language])] : []),
      say.source(formatCitations(citations, { language })),
    ]);
  const others = duties.length - TOLD;
  return {
    text: [
      say.obligations(dayIn(effective, language), left),
      ...told,
      ...(others > 0 ? [say.otherDuties(String(others))] : []),
      say.ifDone,
    ].join('\n'),
    buttons: [
      [
        { label: say.status, action: 'status' },
        { label: say.turnOff, action: 'remindOff' },
      ],
    ],
  };
}
