import { checkCompliance, factCatalogue } from '@hoptac/core/law';
import { formatDate, formatPeriod, type Month } from '@hoptac/core/time';
import { knownFacts } from '../known-facts';
import type { Button } from '../reply';
import { asksPicture, pictureButton } from '../picture';
import type { DialogueState, Place } from '../state';
import { lastMonth, sentFor } from '../submit/draft';
import { showValues } from '../submit/show-value';
import { lookUp } from '../query';
import { may } from '../rights';
import { go, type Context, type Flow } from '../turn';
import type { View } from '../view';
import { asksSheet, sendSheet, sheetButton } from './compliance-sheet';
import { dutiesWithin } from './duties';
import { violation } from './findings';
import { ratingLine, sizeLine } from './standing';
import { words } from './words';

type Language = DialogueState['language'];

/** How many of the missing facts are named; the first are the most useful. */
const FACTS_NAMED = 3;
/** How far ahead the next duty is looked for. */
const MONTHS_AHEAD = 3;
/** How many findings against the law are told in full, so that the message stays one. */
const VIOLATIONS_TOLD = 5;

/** How the person's own organisation stands: its reports, its latest figures, and what the law in force says. */
export const status: Flow<Extract<Place, { screen: 'status' }>> = {
  draw(context) {
    const { state, view } = context;
    const say = words[state.language];
    const { organisation, placeName } = view;
    const out: Button[] = [
      { label: say.planBoard, action: 'planBoard' },
      { label: say.menu, action: 'menu' },
    ];
    if (!organisation) return { text: say.noOrganisation, buttons: [out] };
    const events = lookUp(view, { kind: 'ownEvents', organisation: organisation.id });
    if ('load' in events) return events;
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
      ...nextDuty(context),
      ...sizeLine(view, state.language),
      ...ratingLine(events.answer, state.language),
    ];
    const further: Button[][] = [
      [{ label: say.readMore, action: 'findings' }],
      [
        { label: say.dutiesButton, action: 'duties' },
        { label: say.trendsButton, action: 'trends' },
      ],
      [pictureButton(context), ...(may(view.person, 'readOwn') ? [sheetButton(context)] : [])],
    ];
    return {
      text: text.join('\n'),
      buttons: [...(may(view.person, 'submit') ? [own] : []), ...further, out],
    };
  },

  take(context, at, input) {
    if (asksSheet(input)) return sendSheet(context);
    const { state, view } = context;
    if (!asksPicture(input) || !view.organisation) return { state: go(state, at) };
    const organisation = view.organisation.id;
    const found = lookUp(view, { kind: 'cooperativeCard', organisation, language: state.language });
    return 'load' in found ? found : { state, file: found.answer };
  },
};

function reporting(view: View, month: Month, language: Language): string[] {
  const say = words[language];
  const year = Number(month.slice(0, 4));
  const sent = view.submissions.filter(
    ({ period }) => period.startsWith(`${year}-`) && period <= month,
  ).length;
  const returned = view.submissions.flatMap(({ period, state }) =>
    state === 'returned' ? [formatPeriod(period, { language })] : [],
  );
  return [
    say.lastMonth(formatPeriod(month, { language }), sentFor(view, month) !== undefined),
    say.yearCount(year, sent, Number(month.slice(5))),
    ...(returned.length > 0 ? [say.returned(returned.join(', '))] : []),
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
    ...violated.slice(0, VIOLATIONS_TOLD).map((finding) => violation(finding, language).join('\n')),
    ...(violated.length > VIOLATIONS_TOLD ? [say.moreViolated(violated.length - VIOLATIONS_TOLD)] : []),
    ...(unknown.length > 0 ? [say.unknown(unknown.length)] : []),
    ...(needed.length > 0 ? [`   ${say.needed(needed.join('; '))}`] : []),
  ];
}

/** The duty that falls due first within three months. */
function nextDuty(context: Context): string[] {
  const { language } = context.state;
  const report = dutiesWithin(context, MONTHS_AHEAD);
  const [first] = report.ok ? report.obligations : [];
  return first ? [words[language].nextDuty(formatDate(first.due.effective), first.title[language])] : [];
}
