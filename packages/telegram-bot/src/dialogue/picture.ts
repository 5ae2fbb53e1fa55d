import { hears } from './hears';
import { words } from './picture-words';
import type { Button } from './reply';
import type { Context, Input } from './turn';

const ACTION = 'picture';
const SPOKEN = { picture: ['hinh', 'xem hinh', 'anh', 'xem anh', 'bieu do', 'picture', 'chart'] };

export function pictureButton({ state }: Pick<Context, 'state'>): Button {
  return { label: words[state.language].picture, action: ACTION };
}

/** Whether somebody asks for what the screen says as a picture, by its button or in words. */
export function asksPicture(input: Input): boolean {
  return 'action' in input ? input.action === ACTION : hears(input.text, SPOKEN) !== undefined;
}
