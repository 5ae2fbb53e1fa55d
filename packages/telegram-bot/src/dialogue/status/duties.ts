import { formatCitations, obligations, toICalendar, type Obligation } from '@hoptac/core/law';
import { addMonths, formatDate } from '@hoptac/core/time';
import { knownFacts } from '../known-facts';
import { pageOf, pageTurned } from '../page';
import type { FileMade } from '../reply';
import { may } from '../rights';
import type { Language } from '../state';
import { go, type Context, type Flow } from '../turn';
import type { StatusPlace } from './places';
import { words } from './words';

type At = Extract<StatusPlace, { screen: 'duties' }>;

const ROWS = 5;
const SPANS = [3, 12];
/** A calendar holds a year, whatever is on the screen. */
const MONTHS_IN_CALENDAR = 12;

/** What the organisation has to do by law in the months to come, with the day, the reason and the article. */
export const duties: Flow<At> = {
  right: 'readOwn',
  draw(context, { months, page }) {
    const { state, view } = context;
    const { language } = state;
    const say = words[language];
    const report = dutiesWithin(context, months);
    const out = [
      { label: say.back, action: 'status' },
      { label: say.menu, action: 'menu' },
    ];
    if (!report.ok)
      return {
        text: [say.badFacts, ...report.problems.map(({ message }) => `• ${message[language]}`)].join('\n'),
        buttons: [out],
      };
    const { shown, turning } = pageOf(report.obligations, page, language, ROWS);
    const asks = may(view.person, 'submit') && report.missingFacts.length > 0;
    return {
      text: [
        say.dutiesTitle(months),
        ...(report.obligations.length === 0 ? ['', say.noDuties] : []),
        ...shown.flatMap((duty) => ['', ...lines(duty, language)]),
        ...(report.missingFacts.length > 0 ? ['', say.moreDuties(report.missingFacts.length)] : []),
      ].join('\n'),
      buttons: [
        ...(turning.length > 0 ? [turning] : []),
        [
          ...SPANS.filter((span) => span !== months).map((span) => ({
            label: say.span(span),
            action: `span:${span}`,
          })),
          { label: say.calendar, action: 'calendar' },
        ],
        ...(asks ? [[{ label: say.answerQuestions, action: 'tell' }]] : []),
        out,
      ],
    };
  },

  take(context, at, input) {
    const { state } = context;
    const turned = pageTurned(input, at.page);
    if (turned !== undefined) return { state: go(state, { ...at, page: turned }) };
    if (!('action' in input)) return { state: go(state, at) };
    if (input.action === 'calendar') {
      const file = calendarOf(context);
      return file
        ? { state: go(state, at), notice: words[state.language].calendarSent, file }
        : { state: go(state, at) };
    }
    const span = SPANS.find((months) => input.action === `span:${months}`);
    return { state: go(state, span === undefined ? at : { ...at, months: span, page: 1 }) };
  },
};

export function dutiesWithin({ view }: Context, months: number) {
  return obligations(knownFacts(view), { from: view.today, to: addMonths(view.today, months) });
}

function lines({ title, due, because, citations }: Obligation, language: Language): string[] {
  const say = words[language];
  const moved = due.effective === due.nominal ? '' : ` ${say.movedFrom(formatDate(due.nominal))}`;
  return [
    `🗓 ${formatDate(due.effective)} – ${title[language]}${moved}`,
    `   ${because[language]}`,
    ...(due.provisional ? [`   ${due.provisional[language]}`] : []),
    `   (${formatCitations(citations, { language })})`,
  ];
}

function calendarOf(context: Context): FileMade | undefined {
  const { state, view } = context;
  const report = dutiesWithin(context, MONTHS_IN_CALENDAR);
  if (!report.ok || !view.organisation) return undefined;
  const text = toICalendar(report.obligations, {
    name: view.organisation.name,
    stamp: `${view.today}T00:00:00Z`,
    language: state.language,
  });
  return {
    name: `viec-theo-luat-${view.today}.ics`,
    type: 'text/calendar',
    base64: base64Of(text),
  };
}

/** Text as base64 of its UTF-8; the dialogue runs in browsers too, which have no Buffer. */
function base64Of(text: string): string {
  let bytes = '';
  for (const byte of new TextEncoder().encode(text)) bytes += String.fromCodePoint(byte);
  return btoa(bytes);
}
