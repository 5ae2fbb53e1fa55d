import type { Screens } from '../turn';
import { chooseOrganisations } from './choose-organisations';
import { choosePlaces } from './choose-places';
import { list, search } from './list';
import { one } from './one';
import type { AnnouncementPlace } from './places';
import { preview, sent } from './preview';
import { reach } from './reach';
import { to } from './to';
import { withdraw } from './withdraw';
import { write } from './write';

export { announcementEntries } from './entries';
export const announcementScreens: Screens<AnnouncementPlace> = {
  announcements: list,
  announcementSearch: search,
  announcement: one,
  announceWrite: write,
  announceTo: to,
  announcePlaces: choosePlaces,
  announceOrganisations: chooseOrganisations,
  announcePreview: preview,
  announced: sent,
  announcementReach: reach,
  withdrawAnnouncement: withdraw,
};
