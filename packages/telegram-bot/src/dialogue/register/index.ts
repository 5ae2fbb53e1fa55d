import type { Screens } from '../turn';
import { correctOrganisation } from './correct/correct';
import { registerDone } from './done';
import { registerEvent } from './event/event';
import { foundOrganisation } from './found/found';
import { organisation } from './organisation';
import { organisationHistory } from './organisation-history';
import type { RegisterPlace } from './places';
import { registerByPlace } from './register-by-place';
import { registerList } from './register-list';
import { splitOrganisation } from './split/split';
import { undoEvent } from './undo/undo';

export { registerEntries } from './entries';
export const registerScreens: Screens<RegisterPlace> = {
  register: registerList,
  registerByPlace,
  organisation,
  organisationHistory,
  foundOrganisation,
  correctOrganisation,
  registerEvent,
  undoEvent,
  splitOrganisation,
  registerDone,
};
