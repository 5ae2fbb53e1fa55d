import { planningSchema, plansPlaces } from './plans/places';
import { importsPlaces } from './imports/places';
import { exportsPlaces } from './exports/places';
import { definitionsPlaces } from './definitions/places';
import { z } from 'zod';
import { announcementDraftSchema, announcementPlaces } from './announcements/places';
import { joinPlaces } from './join/places';
import { lawPlaces } from './law/places';
import { menuPlaces } from './menu/places';
import { myDataPlaces } from './my-data/places';
import { peoplePlaces } from './people/places';
import { planBoardPlaces } from './plan-board/places';
import { foundingSchema, registerPlaces } from './register/places';
import { reminderPlaces } from './reminders/places';
import { reminderSettingsSchema } from './reminders/settings';
import { reviewPlaces } from './review/places';
import { rolesPlaces } from './roles/places';
import { statusPlaces } from './status/places';
import { draftSchema, submitPlaces } from './submit/places';
import { unfinishedPlaces, waitingFileSchema } from './unfinished/places';

/** The screen a chat is at. Each flow names its own. */
const placeSchema = z.discriminatedUnion('screen', [
  ...menuPlaces,
  ...joinPlaces,
  ...rolesPlaces,
  ...myDataPlaces,
  ...peoplePlaces,
  ...statusPlaces,
  ...planBoardPlaces,
  ...lawPlaces,
  ...submitPlaces,
  ...reviewPlaces,
  ...registerPlaces,
  ...plansPlaces,
  ...exportsPlaces,
  ...importsPlaces,
  ...definitionsPlaces,
  ...reminderPlaces,
  ...announcementPlaces,
  ...unfinishedPlaces,
]);
export type Place = z.infer<typeof placeSchema>;

export const dialogueStateSchema = z.object({
  language: z.enum(['vi', 'en']),
  /** Counts the screens shown, so that a button of an earlier one is known as old. */
  revision: z.number().int(),
  at: placeSchema,
  /** By organisation and month, `o-1/2024-03`. They stay until sent or discarded, whatever else is looked at meanwhile. */
  drafts: z.record(z.string(), draftSchema),
  /** An organisation that is being founded, until it is written or given up. */
  founding: foundingSchema.optional(),
  /** A revision of a plan that is being made, likewise. */
  planning: planningSchema.optional(),
  /** Which of their roles the person acts in, `officer:o-1`; the first when left out or held no more. */
  actingAs: z.string().optional(),
  /** Whose list of commands this chat has, `officer:vi`; that of strangers when left out. */
  menuOf: z.string().optional(),
  /** What this chat wants of reminders; everything when left out. */
  reminders: reminderSettingsSchema.optional(),
  /** An announcement that is being written; it stays until it is sent or dropped. */
  announcementDraft: announcementDraftSchema.optional(),
  /** A file that was looked through and left for the menu; it stays until it is taken in or dropped. */
  waitingFile: waitingFileSchema.optional(),
});
export type DialogueState = z.infer<typeof dialogueStateSchema>;
export type Language = DialogueState['language'];

/** How every conversation begins. */
export const firstState: DialogueState = {
  language: 'vi',
  revision: 0,
  at: { screen: 'join' },
  drafts: {},
};
