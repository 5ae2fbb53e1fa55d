import type { Load } from '../../query';
import { go, type Input, type Turn } from '../../turn';
import { takePlace } from '../choose-place';
import type { OfOne } from '../one-organisation';
import { readPastDay } from '../read-value';
import { words } from '../words';
import { lastDayFor, whyNotOn, type Noted } from './event-rules';
import type { At } from './steps';

/** The day on which it happened; for what is decided ahead, one to come. */
export function takeDay(context: OfOne, at: At, input: Input): Turn {
  const { state, view, sheet } = context;
  const read = readPastDay(context, input, lastDayFor(at.type as Noted, view.today));
  if (!read.ok) return { state, notice: read.notice };
  const why = whyNotOn(read.value, sheet, state.language);
  return why === undefined
    ? { state: go(state, { ...at, on: read.value, page: 1 }) }
    : { state, notice: why };
}

/** Where it moves to. */
export function takeNewPlace(context: OfOne, at: At, input: Input): Turn | Load {
  const { state, sheet } = context;
  const taken = takePlace(context, { on: at.on!, sought: at.sought, page: at.page }, input);
  if (!taken) return { state };
  if ('load' in taken) return taken;
  const { sought: _, ...rest } = at;
  if (!('chosen' in taken)) return { state: go(state, { ...rest, ...taken }) };
  return taken.chosen === sheet.place.code
    ? { state, notice: words[state.language].samePlace }
    : { state: go(state, { ...rest, place: taken.chosen }) };
}
