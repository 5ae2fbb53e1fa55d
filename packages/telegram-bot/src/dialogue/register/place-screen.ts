import { hears } from '../hears';
import type { Button } from '../reply';
import type { Right } from '../rights';
import type { Language, Place } from '../state';
import { go, type Context, type Flow, type Turn } from '../turn';
import { askForPlace, takePlace, type Search } from './choose-place';

/** A screen that asks for one of today's places: its words, and where its ways lead. */
interface PlaceScreen<At> {
  right: Right;
  question(language: Language): string;
  /** The buttons below the places; the one with the action `back` leaves. */
  below(language: Language): Button[];
  /** What one says to leave; folded. */
  back: readonly string[];
  leave(context: Context, at: At): Turn;
  /** The same screen at another point of the search. */
  searching(at: At, search: Search): Place;
  chosen(context: Context, at: At, code: string): Turn;
}

/** Makes a screen that asks for a place: by its button, its number or a part of its name. */
export function placeScreen<At extends Place & Search>({
  right,
  question,
  below,
  back,
  leave,
  searching,
  chosen,
}: PlaceScreen<At>): Flow<At> {
  return {
    right,
    verbatim: true,
    draw(context, { sought, page }) {
      const { state, view } = context;
      const seeking = { on: view.today, sought, page };
      return askForPlace(context, question(state.language), seeking, [below(state.language)]);
    },
    take(context, at, input) {
      const { state, view } = context;
      const action = 'action' in input ? input.action : hears(input.text, { back });
      if (action === 'back') return leave(context, at);
      const taken = takePlace(context, { on: view.today, sought: at.sought, page: at.page }, input);
      if (!taken) return { state };
      if ('load' in taken) return taken;
      return 'chosen' in taken
        ? chosen(context, at, taken.chosen)
        : { state: go(state, searching(at, taken)) };
    },
  };
}
