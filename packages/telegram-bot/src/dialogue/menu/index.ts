import type { Screens } from '../turn';
import { help, menu } from './menu';
import type { MenuPlace } from './places';

export { menuEntries } from './entries';
export const menuScreens: Screens<MenuPlace> = { menu, help };
