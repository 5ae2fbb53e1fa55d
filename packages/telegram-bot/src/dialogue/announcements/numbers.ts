import { formatQuantity } from '@hoptac/core/vi';
import type { Language } from '../state';
import type { Part, Reach } from './queries';
import { words } from './words';

export function count(value: number, language: Language): string {
  return formatQuantity(value, { digits: 0, language });
}

/** How many, of how many, and in percent; `–` where there is nobody. */
export function parts({ read, whole }: Part, language: Language): [string, string, string] {
  const percent = whole === 0 ? '–' : `${formatQuantity((read * 100) / whole, { digits: 1, language })} %`;
  return [count(read, language), count(whole, language), percent];
}

/**
 * How far the announcements of a period have come, in a line; empty where there were none. It stands beside the indicator
 * of propaganda, which counts sessions that were held, and adds nothing to it.
 */
export function reachLine({ announcements, cooperatives }: Reach, language: Language): string {
  if (announcements === 0) return '';
  return words[language].reach.line(count(announcements, language), ...parts(cooperatives, language));
}
