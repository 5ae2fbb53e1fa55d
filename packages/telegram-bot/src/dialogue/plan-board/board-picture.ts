import { lookUp, type Load } from '../query';
import type { Context, Turn } from '../turn';
import type { PictureAsked } from './queries';

/** The picture goes out with the screen it was asked on, whose text says the same. */
export function sendPicture({ state, view }: Context, asked: Omit<PictureAsked, 'language'>): Turn | Load {
  const found = lookUp(view, { kind: 'boardPicture', ...asked, language: state.language });
  return 'load' in found ? found : { state, file: found.answer };
}
