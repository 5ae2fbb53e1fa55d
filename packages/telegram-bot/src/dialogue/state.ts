import { isMonth, type Month } from '@hoptac/core/time';
import { z } from 'zod';

const monthSchema = z.custom<Month>(isMonth);

/** Figures of one month that are typed but not sent. */
const draftSchema = z.object({
  /** The version of the month that the person had before their eyes, 0 for none. */
  basedOn: z.number().int(),
  /** What they typed, by data element; it stands above the version it is based on. */
  changes: z.record(z.string(), z.number()),
});
export type Draft = z.infer<typeof draftSchema>;

/** The screen a chat is at. */
const placeSchema = z.discriminatedUnion('screen', [
  z.object({ screen: z.literal('menu') }),
  z.object({ screen: z.literal('help') }),
  z.object({ screen: z.literal('join'), wrongCodes: z.number().int(), wrongOn: z.string().optional() }),
  z.object({ screen: z.literal('status') }),
  z.object({ screen: z.literal('planBoard'), year: z.number().int() }),
  z.object({ screen: z.literal('law') }),
  /** What a question about the law may mean. */
  z.object({ screen: z.literal('lawTopics'), question: z.string() }),
  /** `question` says the day and the case; it is empty where a topic was chosen without one. */
  z.object({ screen: z.literal('lawAnswer'), topic: z.string(), question: z.string() }),
  /** `moving` is the month whose draft is to go to another one. */
  z.object({ screen: z.literal('chooseMonth'), moving: monthSchema.optional() }),
  /** One figure is asked for; `guided` goes on to the next one after the answer. */
  z.object({ screen: z.literal('ask'), period: monthSchema, element: z.string(), guided: z.boolean() }),
  z.object({ screen: z.literal('review'), period: monthSchema }),
  z.object({ screen: z.literal('chooseElement'), period: monthSchema }),
  z.object({ screen: z.literal('reason'), period: monthSchema }),
]);
export type Place = z.infer<typeof placeSchema>;

export const dialogueStateSchema = z.object({
  language: z.enum(['vi', 'en']),
  /** Counts the screens shown, so that a button of an earlier one is known as old. */
  revision: z.number().int(),
  at: placeSchema,
  /** By month. They stay until sent or discarded, whatever else is looked at meanwhile. */
  drafts: z.record(z.string(), draftSchema),
});
export type DialogueState = z.infer<typeof dialogueStateSchema>;

/** How every conversation begins. */
export const firstState: DialogueState = {
  language: 'vi',
  revision: 0,
  at: { screen: 'join', wrongCodes: 0 },
  drafts: {},
};
