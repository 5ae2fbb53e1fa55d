import { lookUp, type Load } from '../query';
import type { Context, Turn } from '../turn';
import type { Told } from './told';

/** The cover of an announcement goes out with the screen that shows its text. */
export function sendCover(
  { state, view }: Context,
  { title, reference, on }: Pick<Told, 'title' | 'reference' | 'on'>,
): Turn | Load {
  const found = lookUp(view, { kind: 'announcementCover', title, reference, on, language: state.language });
  return 'load' in found ? found : { state, file: found.answer };
}
