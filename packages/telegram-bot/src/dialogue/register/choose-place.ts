import { formatQuantity } from '@hoptac/core/vi';
import type { CalendarDate } from '@hoptac/core/time';
import { drawChoices, soughtIn, takeChoice, type Choice } from '../choices';
import { lookUp, type Load } from '../query';
import type { Button, Screen } from '../reply';
import type { Context, Input } from '../turn';
import { words } from './words';

/** Where a search among places stands. */
export interface Search {
  sought?: string | undefined;
  page: number;
}

/** What is being looked for among the places of a day. */
export interface Seeking extends Search {
  on: CalendarDate;
}

/** Asks for a place of a day: the question, the places that fit with their buttons, and the screen's own buttons below. */
export function askForPlace(
  context: Context,
  question: string,
  { on, sought, page }: Seeking,
  below: Button[][],
): Screen | Load {
  const found = placesOf(context, on);
  if ('load' in found) return found;
  const { language } = context.state;
  const fitting = soughtIn(found.choices, sought);
  const { lines, buttons } = drawChoices(fitting.length > 0 ? fitting : found.choices, page, language);
  const head = sought !== undefined && fitting.length === 0 ? [words[language].noPlace(sought)] : [];
  return { text: [question, '', ...head, ...lines].join('\n'), buttons: [...buttons, ...below] };
}

/** The place that was chosen, or where the search stands; undefined for a button of the screen's own. */
export function takePlace(
  context: Context,
  { on, sought, page }: Seeking,
  input: Input,
): { chosen: string } | Search | undefined | Load {
  const found = placesOf(context, on);
  if ('load' in found) return found;
  const fitting = soughtIn(found.choices, sought);
  const shown = fitting.length > 0 ? fitting : found.choices;
  const taken = takeChoice(shown, page, input);
  if (!taken || 'chosen' in taken) return taken;
  if ('page' in taken) return { page: taken.page, ...(sought !== undefined && { sought }) };
  const [first, ...others] = soughtIn(found.choices, taken.sought);
  if (first && others.length === 0) return { chosen: first.id };
  const again = takeChoice(found.choices, 1, input);
  return again && 'chosen' in again ? again : { sought: taken.sought, page: 1 };
}

/** What a place is called; its code where nobody knows it any more. */
export function nameOfPlace(
  { view }: Context,
  code: string,
  on: CalendarDate = view.today,
): { name: string } | Load {
  const found = lookUp(view, { kind: 'placesOn', on });
  if ('load' in found) return found;
  return { name: found.answer.find((place) => place.code === code)?.name ?? code };
}

function placesOf({ view, state }: Context, on: CalendarDate): { choices: Choice[] } | Load {
  const found = lookUp(view, { kind: 'placesOn', on });
  if ('load' in found) return found;
  const count = (value: number) => formatQuantity(value, { digits: 0, language: state.language });
  return {
    choices: found.answer.map(({ code, name, above, organisations }) => ({
      id: code,
      name,
      label: `${name}${above && ` (${above})`}${organisations > 0 ? ` – ${words[state.language].count(count(organisations))}` : ''}`,
    })),
  };
}
