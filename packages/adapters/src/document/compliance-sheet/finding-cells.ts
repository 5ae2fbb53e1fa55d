import {
  factCatalogue,
  finesFor,
  formatCitation,
  type Citation,
  type Comparison,
  type Finding,
} from '@hoptac/core/law';
import { formatDate, isCalendarDate, type CalendarDate } from '@hoptac/core/time';
import { formatQuantity } from '@hoptac/core/vi';
import type { CellText, Language } from '../content';
import { begun } from '../plain-text';
import { words } from './compliance-words';

/** Each place once. */
export function articles(citations: readonly Citation[], language: Language): string[] {
  return [...new Set(citations.map((citation) => formatCitation(citation, { language })))];
}

/** What was compared with what: `Hiện nay: 400.000.000 đồng`, `Tối đa: 300.000.000 đồng (30 % của …)`. */
export function comparison(compared: Comparison | undefined, language: Language): string[] {
  if (!compared) return [];
  const say = words[language];
  const { actual, relation, limit, unit, percent, of } = compared;
  if (isCalendarDate(actual) && isCalendarDate(limit))
    return [`${say.dayFound}: ${formatDate(actual)}`, `${say.day[relation]}: ${formatDate(limit)}`];
  const show = (value: number | string) => amount(value, unit, language);
  const share =
    percent === undefined || of === undefined
      ? ''
      : ` ${say.percentOf(amount(percent, 'percent', language), show(of))}`;
  return [`${say.found}: ${show(actual)}`, `${say.relation[relation]}: ${show(limit)}${share}`];
}

/** What the law finds and asks for, what follows from it, and what a fine is set at where a decree sets one. */
export function remarks(finding: Finding, on: CalendarDate, language: Language): CellText {
  const say = words[language];
  const { explanation, consequence, unless, rule } = finding;
  const money = (value: number) => amount(value, 'đồng', language);
  const fines = finesFor(rule, { on }).flatMap(({ from, to, citation, warning }) => [
    `${say.fine(money(from), money(to))} (${formatCitation(citation, { language })})`,
    ...(warning ? [warning.text[language]] : []),
  ]);
  return [
    explanation[language],
    ...(unless ? [`${unless.text[language]} (${formatCitation(unless.citation, { language })})`] : []),
    ...(consequence
      ? [`${consequence.text[language]} (${formatCitation(consequence.citation, { language })})`]
      : []),
    ...fines,
  ];
}

/** What would settle it; where no fact would, why it cannot be settled. */
export function missing({ missing: facts, explanation }: Finding, language: Language): CellText {
  return facts.length === 0
    ? explanation[language]
    : facts.map((fact) => begun(factCatalogue[fact].label[language]));
}

function amount(value: number | string, unit: Comparison['unit'], language: Language): string {
  if (typeof value === 'string') return isCalendarDate(value) ? formatDate(value) : value;
  const shown = formatQuantity(value, { digits: Number.isInteger(value) ? 0 : 2, language });
  const counted = words[language].units[unit];
  return counted === undefined ? shown : `${shown} ${counted}`;
}
