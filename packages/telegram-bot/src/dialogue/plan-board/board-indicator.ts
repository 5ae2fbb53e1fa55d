import {
  attainmentWords,
  showActual,
  showAttainment,
  showTarget,
  type PlanReportRow,
  type TargetChange,
} from '@hoptac/core/plan';
import { formatDate, formatPeriod } from '@hoptac/core/time';
import { asksPicture, pictureButton } from '../picture';
import { lookUp } from '../query';
import type { Language } from '../state';
import { go, type Flow } from '../turn';
import { sendPicture } from './board-picture';
import type { PlanBoardPlace } from './places';
import { ownerOf } from './plan-board';
import { coverageLines, forecastLines, growthLines, MARK, rowLines, standing, type Seen } from './row-words';
import { words } from './words';

type At = Extract<PlanBoardPlace, { screen: 'boardIndicator' }>;

/** One indicator looked at closely: where it stands, a year before, what is still needed, what the year will come to. */
export const boardIndicator: Flow<At> = {
  draw(context, at) {
    const { state, view } = context;
    const say = words[state.language];
    const found = lookUp(view, { kind: 'board', period: at.period, place: at.place });
    if ('load' in found) return found;
    const { report, place } = found.answer;
    const index = report.rows.findIndex(({ indicator }) => indicator.code === at.indicator);
    const row = report.rows[index] ?? report.rows[0];
    if (!row) return { text: say.nothing, buttons: [[{ label: say.back, action: 'back' }]] };
    const seen: Seen = { period: at.period, today: view.today, elements: view.elements, judged: true };
    return {
      text: [
        say.title(formatPeriod(at.period, { language: state.language }), ownerOf(view, place)),
        '',
        ...describe(row, Math.max(index, 0), seen, state.language),
      ].join('\n'),
      buttons: [
        [pictureButton(context), { label: say.ranking, action: 'ranking' }],
        [
          { label: say.back, action: 'back' },
          { label: say.menu, action: 'menu' },
        ],
      ],
    };
  },

  take(context, { screen: _screen, indicator, ...at }, input) {
    const { state } = context;
    if (asksPicture(input)) return sendPicture(context, { of: 'indicator', ...at, indicator });
    if ('action' in input && input.action === 'ranking')
      return { state: go(state, { ...at, screen: 'boardRanking', indicator, page: 1 }) };
    return { state: go(state, { ...at, screen: 'planBoard' }) };
  },
};

function describe(row: PlanReportRow, index: number, seen: Seen, language: Language): string[] {
  return [
    ...rowLines(row, index, seen, language),
    ...(row.notPhased ? [row.notPhased[language]] : []),
    ...indicatorLines(row, language),
  ];
}

/** What is said below an indicator's own line. */
export function indicatorLines(row: PlanReportRow, language: Language): string[] {
  const say = words[language];
  const { indicator, before, target, progress } = row;
  return [
    ...(before === undefined ? [] : [say.before(showActual(indicator, before, { language, target }))]),
    ...growthLines(row, language),
    ...soFar(row, language),
    ...(progress ? forecastLines(row, language) : []),
    ...row.revisions.map((change) => revised(row, change, language)),
    ...(row.coverage ? coverageLines(row, language) : [say.ofRegister]),
  ];
}

/** Where the year stands beside what was planned for its months so far; of a year that is looked at while it runs. */
function soFar({ indicator, progress }: PlanReportRow, language: Language): string[] {
  if (!progress || progress.monthsLeft === 0 || progress.yearToDate.target === undefined) return [];
  const { yearToDate, upTo } = progress;
  const judged = [showAttainment(yearToDate, { language }), attainmentWords(yearToDate, { language })];
  const line = `${MARK[yearToDate.status]} ${standing({ indicator, sampleTarget: false, ...yearToDate }, language)} – ${judged.filter(Boolean).join(', ')}`;
  return [words[language].soFar(formatPeriod(upTo, { language }), line)];
}

function revised({ indicator }: PlanReportRow, change: TargetChange, language: Language): string {
  const say = words[language];
  const show = (planned: TargetChange['to']) =>
    planned ? showTarget(indicator, planned.target, { language }) : say.noPlan;
  return say.revised(formatDate(change.on), show(change.from), show(change.to), change.why[language]);
}
