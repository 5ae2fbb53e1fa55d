import type { Screens } from '../turn';
import { anotherCode } from './another-code';
import { consent } from './consent';
import { join } from './join';
import type { JoinPlace } from './places';
import { samePhone } from './same-phone';

export { atTheDoor, viewAfter } from './coming-in';
export { joinEntries } from './entries';
export { codeCarried, takeCode } from './take-code';
export { takePhone } from './take-phone';
export const joinScreens: Screens<JoinPlace> = { join, consent, samePhone, anotherCode };
