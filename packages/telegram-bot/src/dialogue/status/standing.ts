import { classifySize, formatCitations, type SizeQuestion } from '@hoptac/core/law';
import type { RegisterEvent, Sector } from '@hoptac/core/organisation';
import { formatDate } from '@hoptac/core/time';
import { knownFacts } from '../known-facts';
import type { Language } from '../state';
import type { View } from '../view';
import { choiceWords } from './choice-words';
import { words } from './words';

/** The four groups of decree 113/2024 by the sectors of the register; what belongs to none of them clearly is left open. */
const GROUPS: Readonly<Partial<Record<Sector, SizeQuestion['sector']>>> = {
  agriculture: 'agriculture',
  industry: 'industryConstruction',
  construction: 'industryConstruction',
  credit: 'financeBankingInsurance',
  trade: 'tradeServices',
  transport: 'tradeServices',
};

/** The size class of a cooperative, where what is known settles it. */
export function sizeLine(view: View, language: Language): string[] {
  const { organisation, today, submissions } = view;
  if (organisation?.kind !== 'cooperative') return [];
  const { officialMembers, sector = GROUPS[organisation.sector], totalCapital } = knownFacts(view);
  if (officialMembers === undefined || sector === undefined) return [];
  const year = `${Number(today.slice(0, 4)) - 1}-`;
  const revenues = submissions.flatMap(({ period, values }) =>
    period.startsWith(year) && values['revenue'] !== undefined ? [values['revenue']] : [],
  );
  const answer = classifySize({
    sector,
    officialMembers,
    on: today,
    ...(revenues.length === 12 && { revenue: revenues.reduce((sum, value) => sum + value, 0) }),
    ...(totalCapital !== undefined && { totalCapital }),
  });
  if (!answer.ok) return [];
  const places = formatCitations(answer.citations, { language });
  return [words[language].size(choiceWords[answer.sizeClass]![language], places)];
}

/** The last yearly rating that the register notes. */
export function ratingLine(events: readonly RegisterEvent[], language: Language): string[] {
  const rated = events.findLast(({ type }) => type === 'rated');
  const say = words[language];
  return rated?.grade ? [say.rating(say.grades[rated.grade], formatDate(rated.on))] : [];
}
