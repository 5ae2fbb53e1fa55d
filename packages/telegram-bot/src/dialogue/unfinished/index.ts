import type { Screens } from '../turn';
import type { UnfinishedPlace } from './places';
import { unfinished } from './unfinished';

export { unfinishedEntries } from './entries';
export { keepingFile } from './waiting-file';
export const unfinishedScreens: Screens<UnfinishedPlace> = { unfinished };
