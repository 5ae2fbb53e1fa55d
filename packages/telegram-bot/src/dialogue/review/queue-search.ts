import { isMonth } from '@hoptac/core/time';
import { fold, parsePeriod } from '@hoptac/core/vi';
import type { Load } from '../query';
import { go, type Context, type Turn } from '../turn';
import type { QueueFilter } from './places';
import type { WaitingMonth } from './queries';
import { fits, openReview } from './waiting';
import { words } from './words';

const LONGEST_NAME = 60;
const FEWEST_LETTERS = 2;

/** A month, a place or an organisation that somebody writes. */
export function searchQueue(
  context: Context,
  filter: QueueFilter,
  text: string,
  all: readonly WaitingMonth[],
): Turn | Load {
  const { state, view } = context;
  const say = words[state.language];
  const toQueue = (wanted: QueueFilter) => go(state, { screen: 'reviewQueue', filter: wanted, page: 1 });
  const read = parsePeriod(text, { today: view.today });
  if (read.ok && isMonth(read.period)) return { state: toQueue({ ...filter, month: read.period }) };
  const said = fold(text).trim();
  const place = all.find(({ placeName }) => fold(placeName) === said || fold(placeName).endsWith(` ${said}`));
  if (place) return { state: toQueue({ ...filter, place: place.place }) };
  const called = text.trim().slice(0, LONGEST_NAME);
  const found = said.length < FEWEST_LETTERS ? [] : all.filter((month) => fits(month, { called }));
  const [only] = found;
  if (!only) return { state, notice: say.noneCalled(called) };
  return found.length === 1 ? openReview(context, only, {}) : { state: toQueue({ called }) };
}
