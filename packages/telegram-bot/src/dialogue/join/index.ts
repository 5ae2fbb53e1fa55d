import type { Screens } from '../turn';
import { join } from './join';
import type { JoinPlace } from './places';

export const joinScreens: Screens<JoinPlace> = { join };
