import type { RegisterEvent } from '@hoptac/core/organisation';
import { formatDate } from '@hoptac/core/time';
import { lookUp, type Load } from '../../query';
import { nameOfPlace } from '../choose-place';
import type { OfOne } from '../one-organisation';
import { eventWords } from '../standing-words';
import { words } from '../words';
import type { At } from './steps';

const NAMES_TOLD = 6;

/** The first few names, and how many there are besides. */
export function firstNames(listed: readonly { name: string }[]): string {
  const names = listed.slice(0, NAMES_TOLD).map(({ name }) => name);
  return `${names.join(', ')}${listed.length > NAMES_TOLD ? ` (+${listed.length - NAMES_TOLD})` : ''}`;
}

/** What is going to be noted, line by line. */
export function described(context: OfOne, at: At): { lines: string[] } | Load {
  const { sheet, state, view } = context;
  const say = words[state.language];
  const { name } = sheet.organisation;
  const day = formatDate(at.on!);
  const why = say.why(at.why ?? '');
  if (at.type === 'relocated') {
    const place = nameOfPlace(context, at.place ?? '', at.on);
    if ('load' in place) return place;
    return { lines: [`${name}: ${sheet.place.name} → ${place.name}`, day, why, say.oldReportsStay] };
  }
  if (at.type === 'merged') {
    const found = lookUp(view, { kind: 'organisations' });
    if ('load' in found) return found;
    const names = firstNames(found.answer.filter(({ id }) => at.merged.includes(id)));
    return { lines: [say.mergeEnds(day, names, name), why, say.mergeLaw] };
  }
  return { lines: [`${eventWords[at.type][state.language]}: ${name}`, day, why] };
}

/** The events as they are kept; a merger is one of each that ends. */
export function eventsOf({ id, type, on, place, merged }: At): RegisterEvent[] {
  if (!on) return [];
  if (type === 'merged')
    return merged.map((one) => ({ id: `merged-${one}-${on}`, type, on, organisation: one, successor: id }));
  return [{ id: `${type}-${id}-${on}`, type, on, organisation: id, ...(place !== undefined && { place }) }];
}
