import type { Screens } from '../turn';
import { erase } from './erase';
import { leave, leaveSure } from './leave';
import { myData } from './my-data';
import { myName } from './my-name';
import { myTrail } from './my-trail';
import type { MyDataPlace } from './places';
import { withdrawConsent } from './withdraw-consent';

export { myDataEntries } from './entries';
export const myDataScreens: Screens<MyDataPlace> = {
  myData,
  myTrail,
  myName,
  leave,
  leaveSure,
  withdrawConsent,
  erase,
};
