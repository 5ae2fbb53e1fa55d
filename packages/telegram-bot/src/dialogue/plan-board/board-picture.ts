import { hears } from '../hears';
import { lookUp } from '../query';
import type { Button } from '../reply';
import type { Context, Input, Turn } from '../turn';
import type { Load } from '../query';
import type { PictureAsked } from './queries';
import { words } from './words';

const ACTION = 'picture';
const SPOKEN = { picture: ['hinh', 'xem hinh', 'anh', 'xem anh', 'bieu do', 'picture', 'chart'] };

export function pictureButton({ state }: Context): Button {
  return { label: words[state.language].picture, action: ACTION };
}

/** Whether somebody asks for what the screen says as a picture, by its button or in words. */
export function asksPicture(input: Input): boolean {
  return 'action' in input ? input.action === ACTION : hears(input.text, SPOKEN) !== undefined;
}

/** The picture goes out with the screen it was asked on, whose text says the same. */
export function sendPicture({ state, view }: Context, asked: Omit<PictureAsked, 'language'>): Turn | Load {
  const found = lookUp(view, { kind: 'boardPicture', ...asked, language: state.language });
  return 'load' in found ? found : { state, file: found.answer };
}
