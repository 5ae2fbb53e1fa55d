import type { Screens } from '../turn';
import type { StatusPlace } from './places';
import { status } from './status';

export { statusEntries } from './entries';
export const statusScreens: Screens<StatusPlace> = { status };
