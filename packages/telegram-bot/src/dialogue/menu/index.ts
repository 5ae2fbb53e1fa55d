import type { Screens } from '../turn';
import { help } from './help';
import { menu, more } from './menu';
import type { MenuPlace } from './places';

export { menuEntries } from './entries';
export const menuScreens: Screens<MenuPlace> = { menu, more, help };
