import type { PlaceOn } from '@hoptac/core/organisation';
import { periodRange } from '@hoptac/core/time';
import { fold } from '@hoptac/core/vi';
import { pageOf, pageTurned, placeNamed } from '../page';
import { lookUp } from '../query';
import { go, type Context, type Flow, type Turn } from '../turn';
import type { PlanBoardPlace } from './places';
import { words } from './words';

type At = Extract<PlanBoardPlace, { screen: 'boardPlaces' }>;

/** Which place to look at, as the places were at the end of the period. */
export const boardPlaces: Flow<At> = {
  draw(context, at) {
    const { state } = context;
    const say = words[state.language];
    const found = placesOf(context, at);
    if ('load' in found) return found;
    const { shown, first, turning } = pageOf(found.answer, at.page, state.language);
    const rows = shown.map(({ name }, index) => [
      { label: `${first + index + 1}. ${name}`, action: `place:${first + index}` },
    ]);
    return {
      text: found.answer.length === 0 ? say.noPlaces : say.whichPlace,
      buttons: [
        ...rows,
        ...(turning.length > 0 ? [turning] : []),
        [
          { label: say.wholeAlliance, action: 'whole' },
          { label: say.back, action: 'back' },
        ],
      ],
    };
  },

  take(context, at, input) {
    const { state } = context;
    const found = placesOf(context, at);
    if ('load' in found) return found;
    const turned = pageTurned(input, at.page);
    if (turned !== undefined) return { state: go(state, { ...at, page: turned }) };
    if ('text' in input) return typed(context, at, found.answer, input.text);
    if (input.action === 'whole') return { state: go(state, { screen: 'planBoard', period: at.period }) };
    const chosen = found.answer[Number(/^place:(\d+)$/.exec(input.action)?.[1] ?? Number.NaN)];
    return board(context, at, chosen?.code ?? at.place);
  },
};

function typed(context: Context, at: At, places: readonly PlaceOn[], text: string): Turn {
  const { state } = context;
  const named = placeNamed({ text }, places.length);
  if (named !== undefined) return board(context, at, places[named]!.code);
  const sought = fold(text).trim();
  const match =
    places.find(({ name }) => fold(name) === sought) ??
    places.find(({ name }) => sought.length > 1 && fold(name).includes(sought));
  return match
    ? board(context, at, match.code)
    : { state, notice: words[state.language].noPlace(text.slice(0, 60)) };
}

function board({ state }: Context, { period }: At, place: string | undefined): Turn {
  return { state: go(state, { screen: 'planBoard', period, ...(place !== undefined && { place }) }) };
}

function placesOf({ view }: Context, { period }: At) {
  const { to } = periodRange(period);
  return lookUp(view, { kind: 'boardPlaces', on: to < view.today ? to : view.today });
}
