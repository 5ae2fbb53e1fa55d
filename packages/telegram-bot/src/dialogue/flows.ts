import { joinScreens } from './join';
import { lawEntries, lawScreens } from './law';
import { menuEntries, menuScreens } from './menu';
import { planBoardEntries, planBoardScreens } from './plan-board';
import type { Place } from './state';
import { statusEntries, statusScreens } from './status';
import { submitEntries, submitScreens } from './submit';
import type { Entry, Screens } from './turn';

/** Every screen, from the flows' own folders. */
export const screens: Screens<Place> = {
  ...menuScreens,
  ...joinScreens,
  ...statusScreens,
  ...planBoardScreens,
  ...lawScreens,
  ...submitScreens,
};

/** Every way in. Of two that one says alike, the first is meant. */
export const entries: readonly Entry[] = [
  ...menuEntries,
  ...submitEntries,
  ...statusEntries,
  ...planBoardEntries,
  ...lawEntries,
];
