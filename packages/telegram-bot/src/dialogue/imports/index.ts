import type { Screens } from '../turn';
import { importCheck, importDone, importFile } from './import-file';
import type { ImportsPlace } from './places';

export { importsEntries } from './entries';
export const importsScreens: Screens<ImportsPlace> = { importFile, importCheck, importDone };
