import { formatDate, type CalendarDate } from '@hoptac/core/time';
import type { Load } from '../../query';
import type { Button, Screen } from '../../reply';
import { go, type Turn } from '../../turn';
import { nameOfPlace } from '../choose-place';
import type { OfOne } from '../one-organisation';
import { kindWords, sectorWords, standingWords } from '../standing-words';
import { canSplit, type At } from './can-split';
import { eventsOf, placeOn, recordsOf } from './new-ones';
import { splitLaw, type Split } from './split-law';
import { words } from './words';

interface Told {
  type: Split;
  on: CalendarDate;
  why: string;
}

/** Reads back what ends or goes on, the new ones, and what the law of the day asks for. */
export function drawCheck(context: OfOne, at: At, { type, on, why }: Told, out: Button[]): Screen | Load {
  const { sheet, state } = context;
  const { language } = state;
  const say = words[language];
  const { name, kind, sector } = sheet.organisation;
  if (!canSplit(sheet))
    return { text: say.notPossible(standingWords[sheet.standing ?? 'unknown'][language]), buttons: [out] };
  const place = nameOfPlace(context, placeOn(sheet, on), on);
  if ('load' in place) return place;
  const law = splitLaw(type, on, language);
  return {
    text: [
      say.check,
      '',
      say.says[type](formatDate(on), name),
      ...at.made.map((one) => `• ${one.name}`),
      say.alike(kindWords[kind][language], sectorWords[sector][language], place.name),
      say.why(why),
      ...(law === undefined ? [] : ['', law]),
    ].join('\n'),
    buttons: [[{ label: say.confirm, action: 'confirm' }], out],
  };
}

/** Founds the new ones and notes what they came out of, in one go. */
export function takeCheck(
  { sheet, state }: OfOne,
  at: At,
  { type, on, why }: Told,
  action: string | undefined,
): Turn {
  const say = words[state.language];
  if (action !== 'confirm' || !canSplit(sheet)) return { state };
  if (sheet.ownEvents !== at.seen)
    return { state: go(state, { ...at, seen: sheet.ownEvents }), notice: say.meanwhile };
  const { id, name } = sheet.organisation;
  const made = at.made.map((one) => one.name).join(', ');
  return {
    state: go(state, { screen: 'registerDone', id }),
    notice: `${say.done[type](name, made)}\n${say.next}`,
    commands: [
      ...recordsOf(sheet, at, on).map((record) => ({
        kind: 'foundOrganisation' as const,
        record,
        on,
        why: words.vi.whyFounded[type](name, why),
      })),
      { kind: 'noteEvents', events: eventsOf(at, type, on), why, seen: { [id]: sheet.ownEvents } },
    ],
  };
}
