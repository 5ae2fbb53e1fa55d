import { checkCompliance, factCatalogue, formatCitation } from '@hoptac/core/law';
import { formatDate, formatPeriod, type Month } from '@hoptac/core/time';
import { knownFacts } from '../known-facts';
import type { Button } from '../reply';
import type { DialogueState, Place } from '../state';
import { lastMonth, sentFor } from '../submit/draft';
import { showValues } from '../submit/show-value';
import { go, type Flow } from '../turn';
import type { View } from '../view';
import { words } from './words';

type Language = DialogueState['language'];

/** How many of the missing facts are named; the first are the most useful. */
const FACTS_NAMED = 3;
/** How many findings against the law are told in full, so that the message stays one. */
const VIOLATIONS_TOLD = 5;

/** How the person's own organisation stands: its reports, its latest figures, and what the law in force says. */
export const status: Flow<Extract<Place, { screen: 'status' }>> = {
  draw({ state, view }) {
    const say = words[state.language];
    const { organisation, placeName } = view;
    const out: Button[] = [
      { label: say.planBoard, action: 'planBoard' },
      { label: say.menu, action: 'menu' },
    ];
    if (!organisation) return { text: say.noOrganisation, buttons: [out] };
    const month = lastMonth(view);
    const own: Button[] = sentFor(view, month)
      ? [{ label: say.correct(formatPeriod(month, { language: state.language })), action: `resume:${month}` }]
      : [{ label: say.submit, action: 'submit' }];
    const text = [
      `🏠 ${organisation.name}${placeName === undefined ? '' : ` – ${placeName}`}`,
      '',
      ...reporting(view, month, state.language),
      '',
      ...latestFigures(view, state.language),
      '',
      ...byTheLaw(view, state.language),
    ];
    return { text: text.join('\n'), buttons: [own, out] };
  },

  take({ state }, at) {
    return { state: go(state, at) };
  },
};

function reporting(view: View, month: Month, language: Language): string[] {
  const say = words[language];
  const year = Number(month.slice(0, 4));
  const sent = view.submissions.filter(
    ({ period }) => period.startsWith(`${year}-`) && period <= month,
  ).length;
  return [
    say.lastMonth(formatPeriod(month, { language }), sentFor(view, month) !== undefined),
    say.yearCount(year, sent, Number(month.slice(5))),
  ];
}

function latestFigures({ submissions, elements }: View, language: Language): string[] {
  const say = words[language];
  const latest = submissions.at(-1);
  if (!latest) return [say.noFigures];
  return [
    `${say.latest(formatPeriod(latest.period, { language }), latest.version)}:`,
    ...showValues(elements, latest.values, language),
  ];
}

function byTheLaw(view: View, language: Language): string[] {
  const say = words[language];
  const report = checkCompliance(knownFacts(view), { on: view.today });
  if (!report.ok) return [say.badFacts, ...report.problems.map(({ message }) => `• ${message[language]}`)];
  const having = (wanted: string) => report.findings.filter(({ status }) => status === wanted);
  const [violated, unknown] = [having('violated'), having('unknown')];
  const needed = report.missingFacts
    .slice(0, FACTS_NAMED)
    .map(({ fact }) => factCatalogue[fact].label[language]);
  return [
    `⚖️ ${say.law(formatDate(view.today))}:`,
    say.satisfied(having('satisfied').length),
    ...violated
      .slice(0, VIOLATIONS_TOLD)
      .map(({ title, explanation, citations, consequence }) =>
        [
          `❌ ${say.violated}: ${title[language]}`,
          `   ${explanation[language]}`,
          ...(consequence ? [`   ${consequence.text[language]}`] : []),
          `   (${citations.map((citation) => formatCitation(citation, { language })).join('; ')})`,
        ].join('\n'),
      ),
    ...(violated.length > VIOLATIONS_TOLD ? [say.moreViolated(violated.length - VIOLATIONS_TOLD)] : []),
    ...(unknown.length > 0 ? [say.unknown(unknown.length)] : []),
    ...(needed.length > 0 ? [`   ${say.needed(needed.join('; '))}`] : []),
  ];
}
