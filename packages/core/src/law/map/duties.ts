import { duties } from '../obligations/duties';
import { placesByDocument } from './citations-in';
import type { Encoding } from './encodings';
import { table } from './markdown';

/** Every dated duty, whom it binds and where it stands. */
export function dutyTable(encodings: readonly Encoding[]): string {
  const rows = duties.map(({ code, title, appliesTo }) => [
    `\`${code}\``,
    `${title.vi} · *${title.en}*`,
    appliesTo.en,
    placesByDocument(encodings.filter((each) => each.means === 'duty' && each.code === code)),
  ]);
  return table(['Duty', 'What to do', 'For', 'Places'], rows);
}
