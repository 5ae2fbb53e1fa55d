import { attainmentWords, showActual, showAttainment } from '@hoptac/core/plan';
import { formatPeriod } from '@hoptac/core/time';
import { pageOf, pageTurned, placeNamed } from '../page';
import { asksPicture, pictureButton } from '../picture';
import { lookUp } from '../query';
import type { Language } from '../state';
import { go, type Context, type Flow } from '../turn';
import { sendPicture } from './board-picture';
import type { PlanBoardPlace } from './places';
import type { RankedPlace } from './queries';
import { words } from './words';

type At = Extract<PlanBoardPlace, { screen: 'boardRanking' }>;

const ROWS = 12;

/** The places right below, the best first; those without data last and without a rank. */
export const boardRanking: Flow<At> = {
  draw(context, at) {
    const { state } = context;
    const { language } = state;
    const say = words[language];
    const found = ranking(context, at);
    if ('load' in found) return found;
    const { by, ranked } = found.answer;
    const { shown, turning } = pageOf(ranked, at.page, language, ROWS);
    const indicator = ranked[0]?.indicator.name[language];
    const back = [
      { label: say.backToIndicator, action: 'back' },
      { label: say.menu, action: 'menu' },
    ];
    if (indicator === undefined) return { text: say.nothingToRank, buttons: [back] };
    return {
      text: [
        say.rankingTitle(indicator, formatPeriod(at.period, { language })),
        by === 'value' ? say.byValue : say.byAttainment,
        '',
        ...shown.map((row) => line(row, language)),
      ].join('\n'),
      buttons: [...(turning.length > 0 ? [turning] : []), [pictureButton(context)], back],
    };
  },

  take(context, at, input) {
    const { state } = context;
    if (asksPicture(input)) {
      const { period, place, indicator } = at;
      return sendPicture(context, { of: 'ranking', period, place, indicator });
    }
    const found = ranking(context, at);
    if ('load' in found) return found;
    const turned = pageTurned(input, at.page);
    if (turned !== undefined) return { state: go(state, { ...at, page: turned }) };
    const { page: _, ...board } = at;
    const named = placeNamed(input, found.answer.ranked.length);
    const place = named === undefined ? at.place : found.answer.ranked[named]!.unit;
    return {
      state: go(state, {
        ...board,
        screen: 'boardIndicator',
        ...(place !== undefined && { place }),
      }),
    };
  },
};

function ranking({ view }: Context, { period, place, indicator }: At) {
  return lookUp(view, { kind: 'boardRanking', period, place, indicator });
}

function line(row: RankedPlace, language: Language): string {
  const { rank, name, indicator, value, target } = row;
  if (rank === undefined || value === undefined) return `– ${name}: ${words[language].unranked}`;
  const judged = [showAttainment(row, { language }), attainmentWords(row, { language })].filter(Boolean);
  const shown = showActual(indicator, value, { language, target });
  return `${rank}. ${name}: ${shown}${target === undefined ? '' : ` – ${judged.join(', ')}`}`;
}
