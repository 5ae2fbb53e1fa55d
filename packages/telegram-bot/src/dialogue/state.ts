import { z } from 'zod';
import { joinPlaces } from './join/places';
import { lawPlaces } from './law/places';
import { menuPlaces } from './menu/places';
import { planBoardPlaces } from './plan-board/places';
import { statusPlaces } from './status/places';
import { draftSchema, submitPlaces } from './submit/places';

/** The screen a chat is at. Each flow names its own. */
const placeSchema = z.discriminatedUnion('screen', [
  ...menuPlaces,
  ...joinPlaces,
  ...statusPlaces,
  ...planBoardPlaces,
  ...lawPlaces,
  ...submitPlaces,
]);
export type Place = z.infer<typeof placeSchema>;

export const dialogueStateSchema = z.object({
  language: z.enum(['vi', 'en']),
  /** Counts the screens shown, so that a button of an earlier one is known as old. */
  revision: z.number().int(),
  at: placeSchema,
  /** By organisation and month, `o-1/2024-03`. They stay until sent or discarded, whatever else is looked at meanwhile. */
  drafts: z.record(z.string(), draftSchema),
  /** Which of their roles the person acts in, `officer:o-1`; the first when left out or held no more. */
  actingAs: z.string().optional(),
});
export type DialogueState = z.infer<typeof dialogueStateSchema>;
export type Language = DialogueState['language'];

/** How every conversation begins. */
export const firstState: DialogueState = {
  language: 'vi',
  revision: 0,
  at: { screen: 'join', wrongCodes: 0 },
  drafts: {},
};
