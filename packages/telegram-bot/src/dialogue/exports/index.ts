import type { Screens } from '../turn';
import { exportsScreen } from './exports';
import type { ExportsPlace } from './places';

export { exportsEntries } from './entries';
export const exportsScreens: Screens<ExportsPlace> = { exports: exportsScreen };
