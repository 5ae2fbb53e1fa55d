import { fold } from '@hoptac/core/vi';
import { pageOf, pageTurned, placeNamed } from './page';
import type { Button } from './reply';
import type { Language } from './state';
import type { Input } from './turn';

/** Something to choose from a list, by its button, its number or its name. */
export interface Choice {
  id: string;
  label: string;
  /** What it is called, for who writes it; the label when left out. */
  name?: string;
}

const PICK = 'pick:';
/** By its place in the list, where the id does not fit on a button. */
const PICK_PLACE = 'pickPlace:';
const LONGEST_ID = 48;
/** Longer labels are cut off on a telephone's buttons. */
const LONGEST_LABEL = 34;
const NUMBERS_A_ROW = 4;

/**
 * A page of choices: numbered lines with a button for each number, or where all labels are short the labels on buttons and
 * no lines; and buttons that turn the page.
 */
export function drawChoices(
  choices: readonly Choice[],
  asked: number,
  language: Language,
): { lines: string[]; buttons: Button[][] } {
  const { shown, first, turning } = pageOf(choices, asked, language);
  const numbered = shown.map(({ label }, at) => `${first + at + 1}. ${label}`);
  const actions = shown.map(({ id }, at) =>
    new TextEncoder().encode(id).length > LONGEST_ID ? `${PICK_PLACE}${first + at}` : `${PICK}${id}`,
  );
  const long = numbered.some((line) => line.length > LONGEST_LABEL);
  const buttons = actions.map((action, at) => ({
    label: long ? `${first + at + 1}` : numbered[at]!,
    action,
  }));
  const wide = long ? NUMBERS_A_ROW : 1;
  const rows = Array.from({ length: Math.ceil(buttons.length / wide) }, (_, row) =>
    buttons.slice(row * wide, (row + 1) * wide),
  );
  return { lines: long ? numbered : [], buttons: [...rows, ...(turning.length > 0 ? [turning] : [])] };
}

export type Taken = { chosen: string } | { page: number } | { sought: string } | undefined;

/** What an input on a page of choices means: one of them, another page, or words to search by. Undefined for a button of the screen's own. */
export function takeChoice(choices: readonly Choice[], page: number, input: Input): Taken {
  const turned = pageTurned(input, page);
  if (turned !== undefined) return { page: turned };
  if ('action' in input) {
    const { action } = input;
    const chosen = action.startsWith(PICK_PLACE)
      ? choices[Number(action.slice(PICK_PLACE.length))]
      : choices.find(({ id }) => action === `${PICK}${id}`);
    return chosen && { chosen: chosen.id };
  }
  const numbered = placeNamed(input, choices.length);
  if (numbered !== undefined) return { chosen: choices[numbered]!.id };
  const said = spoken(input.text);
  if (said === '') return undefined;
  const called = choices.filter(({ name, label }) => spoken(name ?? label) === said);
  return called.length === 1 ? { chosen: called[0]!.id } : { sought: input.text.trim().slice(0, 100) };
}

/** The choices in whose name every word occurs, accents aside; all of them where nothing is sought. */
export function soughtIn<One extends Choice>(choices: readonly One[], sought: string | undefined): One[] {
  const words = spoken(sought ?? '').split(' ');
  return choices.filter(({ name, label }) => {
    const called = spoken(name ?? label);
    return words.every((word) => called.includes(word));
  });
}

function spoken(text: string): string {
  return fold(text)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
