import { definitionsEntries, definitionsScreens } from './definitions';
import { importsEntries, importsScreens } from './imports';
import { exportsEntries, exportsScreens } from './exports';
import { plansEntries, plansScreens } from './plans';
import { announcementEntries, announcementScreens } from './announcements';
import { joinEntries, joinScreens } from './join';
import { lawEntries, lawScreens } from './law';
import { menuEntries, menuScreens } from './menu';
import { myDataEntries, myDataScreens } from './my-data';
import { officerPageEntries } from './officer-page';
import { peopleEntries, peopleScreens } from './people';
import { planBoardEntries, planBoardScreens } from './plan-board';
import { registerEntries, registerScreens } from './register';
import { reminderEntries, reminderScreens } from './reminders';
import { reviewEntries, reviewScreens } from './review';
import { rolesEntries, rolesScreens } from './roles';
import type { Place } from './state';
import { statusEntries, statusScreens } from './status';
import { submitEntries, submitScreens } from './submit';
import { unfinishedEntries, unfinishedScreens } from './unfinished';
import type { Entry, Screens } from './turn';

/** Every screen, from the flows' own folders. */
export const screens: Screens<Place> = {
  ...menuScreens,
  ...joinScreens,
  ...rolesScreens,
  ...myDataScreens,
  ...peopleScreens,
  ...statusScreens,
  ...planBoardScreens,
  ...lawScreens,
  ...submitScreens,
  ...reviewScreens,
  ...registerScreens,
  ...plansScreens,
  ...exportsScreens,
  ...importsScreens,
  ...definitionsScreens,
  ...reminderScreens,
  ...announcementScreens,
  ...unfinishedScreens,
};

/** Every way in. Of two that one says alike, the first is meant. */
export const entries: readonly Entry[] = [
  ...menuEntries,
  ...submitEntries,
  ...reviewEntries,
  ...registerEntries,
  ...plansEntries,
  ...exportsEntries,
  ...importsEntries,
  ...definitionsEntries,
  ...statusEntries,
  ...planBoardEntries,
  ...lawEntries,
  ...reminderEntries,
  ...announcementEntries,
  ...officerPageEntries,
  ...joinEntries,
  ...rolesEntries,
  ...myDataEntries,
  ...peopleEntries,
  ...unfinishedEntries,
];
