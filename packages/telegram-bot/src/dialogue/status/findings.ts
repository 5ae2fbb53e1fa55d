import { checkCompliance, formatCitations, type ComplianceReport, type Finding } from '@hoptac/core/law';
import { formatDate } from '@hoptac/core/time';
import { knownFacts } from '../known-facts';
import { pageOf, pageTurned } from '../page';
import { may } from '../rights';
import type { Language } from '../state';
import { go, type Flow } from '../turn';
import { asksSheet, sendSheet, sheetButton } from './compliance-sheet';
import { missingFacts } from './missing';
import type { StatusPlace } from './places';
import { words } from './words';

const ROWS = 4;
/** Of the rules that are kept, more than so many are counted and not listed. */
const KEPT_LISTED = 12;

/** What the law in force says of the organisation: what is against it in full, what is kept by title, what is not known. */
export const findings: Flow<Extract<StatusPlace, { screen: 'findings' }>> = {
  right: 'readOwn',
  draw(context, { page }) {
    const { state, view } = context;
    const { language } = state;
    const say = words[language];
    const report = checkCompliance(knownFacts(view), { on: view.today });
    const out = [
      { label: say.back, action: 'status' },
      { label: say.menu, action: 'menu' },
    ];
    if (!report.ok)
      return {
        text: [say.badFacts, ...report.problems.map(({ message }) => `• ${message[language]}`)].join('\n'),
        buttons: [[{ label: say.ownFactsButton, action: 'ownFacts' }], out],
      };
    const violated = of(report, 'violated');
    const { shown, turning, page: at } = pageOf(violated, page, language, ROWS);
    const unknown = of(report, 'unknown').length;
    const asks = may(view.person, 'submit') && missingFacts(view).length > 0;
    return {
      text: [
        `⚖️ ${say.law(formatDate(view.today))}:`,
        ...(violated.length === 0 ? [say.noneViolated] : [say.violatedCount(violated.length)]),
        ...shown.flatMap((finding) => ['', ...violation(finding, language)]),
        ...(at === 1 ? ['', ...kept(of(report, 'satisfied'), language)] : []),
        ...(unknown > 0 ? ['', say.unknown(unknown)] : []),
        ...(asks ? [say.mayAnswer] : []),
      ].join('\n'),
      buttons: [
        ...(turning.length > 0 ? [turning] : []),
        ...(asks ? [[{ label: say.answerQuestions, action: 'tell' }]] : []),
        [{ label: say.ownFactsButton, action: 'ownFacts' }],
        [sheetButton(context)],
        out,
      ],
    };
  },

  take(context, at, input) {
    if (asksSheet(input)) return sendSheet(context);
    const { state } = context;
    const turned = pageTurned(input, at.page);
    return { state: go(state, turned === undefined ? at : { ...at, page: turned }) };
  },
};

function of({ findings: all }: ComplianceReport, wanted: Finding['status']): Finding[] {
  return all.filter(({ status }) => status === wanted);
}

/** One finding against the law: what, why, what follows, and the articles. */
export function violation(
  { title, explanation, citations, consequence, unless }: Finding,
  language: Language,
): string[] {
  const say = words[language];
  return [
    `❌ ${say.violated}: ${title[language]}`,
    `   ${explanation[language]}`,
    ...(consequence ? [`   ${consequence.text[language]}`] : []),
    ...(unless ? [`   ${unless.text[language]}`] : []),
    `   (${formatCitations(citations, { language })})`,
  ];
}

function kept(satisfied: readonly Finding[], language: Language): string[] {
  const say = words[language];
  if (satisfied.length === 0) return [];
  const listed = satisfied.slice(0, KEPT_LISTED).map(({ title }) => `• ${title[language]}`);
  const more = satisfied.length - listed.length;
  return [say.satisfied(satisfied.length), ...listed, ...(more > 0 ? [say.andMore(more)] : [])];
}
