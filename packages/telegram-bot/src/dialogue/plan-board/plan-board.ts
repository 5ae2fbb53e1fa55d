import {
  attainmentWords,
  natureOf,
  showActual,
  showAttainment,
  showTarget,
  stillNeeded,
  stillNeededWords,
  type PlanReport,
  type PlanReportRow,
} from '@hoptac/core/plan';
import { formatQuantity } from '@hoptac/core/vi';
import { lookUp } from '../query';
import type { DialogueState, Place } from '../state';
import { go, type Flow } from '../turn';
import type { View } from '../view';
import { words } from './words';

type Language = DialogueState['language'];

const MARK = { exceeded: '✅', met: '☑️', missed: '❌', noData: '❔', noTarget: '▫️' };

/** The year people mean when they name none: that of the last month that is over. */
export function boardYear(view: View): number {
  const [year, month] = view.today.split('-').map(Number) as [number, number];
  return month === 1 ? year - 1 : year;
}

/** The alliance's year beside its plan, one line or two for each indicator. */
export const planBoard: Flow<Extract<Place, { screen: 'planBoard' }>> = {
  draw({ state, view }, { year }) {
    const found = lookUp(view, { kind: 'planReport', year });
    if ('load' in found) return found;
    const say = words[state.language];
    const latest = boardYear(view);
    const years = [latest - 1, latest].filter((other) => other !== year);
    return {
      text: describe(found.answer, view, state.language),
      buttons: [
        years.map((other) => ({ label: say.year(other), action: `year:${other}` })),
        [{ label: say.menu, action: 'menu' }],
      ],
    };
  },

  take({ state }, at, input) {
    const asked = 'action' in input ? input.action.replace(/^year:/, '') : input.text.replaceAll(/\D/g, '');
    const year = Number(asked);
    return { state: go(state, /^\d{4}$/.test(asked) ? { screen: 'planBoard', year } : at) };
  },
};

function describe(report: PlanReport, view: View, language: Language): string {
  const say = words[language];
  const { exceeded, met, missed, noData, noTarget } = report.count;
  const open = say.open(noData, noTarget);
  const months = report.rows.map((row) => row.coverage?.months).find((known) => known !== undefined);
  return [
    say.title(view.allianceName, Number(report.period)),
    exceeded + met + missed === 0
      ? say.nothing
      : [say.counts(exceeded, met, missed), open].filter(Boolean).join(' · '),
    '',
    ...report.rows.map((row, index) => line(row, index, language) + needed(row, report, view, language)),
    ...(months ? ['', say.coverage(count(months.reported, language), count(months.expected, language))] : []),
  ].join('\n');
}

function count(value: number, language: Language): string {
  return formatQuantity(value, { digits: 0, language });
}

function line(row: PlanReportRow, index: number, language: Language): string {
  const say = words[language];
  const { indicator, actual, target, status } = row;
  const percent = showAttainment(row, { language });
  const value = [
    actual === undefined ? '–' : showActual(indicator, actual, { language, target }),
    target === undefined
      ? ''
      : `(${say.target(showTarget(indicator, target, { language, actual }))}${row.sampleTarget ? `, ${say.sample}` : ''})`,
  ];
  const judged = [percent, attainmentWords(row, { language })].filter(Boolean).join(', ');
  const reason = row.reason && status === 'missed' ? `\n   ${say.reason(row.reason[language])}` : '';
  return `${MARK[status]} ${index + 1}. ${indicator.name[language]}: ${value.filter(Boolean).join(' ')} – ${judged}${reason}`;
}

/** While the year runs, what a target that is not reached still asks of its months, the one that runs included. */
function needed(
  row: PlanReportRow,
  { period }: PlanReport,
  { today, elements }: View,
  language: Language,
): string {
  const { indicator, actual, target, better, status } = row;
  if (status !== 'missed' || !today.startsWith(period)) return '';
  const monthsLeft = 13 - Number(today.slice(5, 7));
  const nature = natureOf(indicator, elements);
  const said = stillNeededWords(indicator, stillNeeded({ actual, target, monthsLeft, better, nature }), {
    language,
  });
  return said && `\n   ${said.charAt(0).toUpperCase()}${said.slice(1)}.`;
}
