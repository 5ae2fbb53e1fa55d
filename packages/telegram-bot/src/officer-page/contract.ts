import { z } from 'zod';
import { exported } from '../dialogue/exports/places';
import { announcementCalls } from './contract/announcements';
import { boardCalls } from './contract/board';
import { exportCalls } from './contract/exports';
import { pictureCalls } from './contract/pictures';
import { planCalls } from './contract/plan';
import { registerCalls } from './contract/register';
import { reviewCalls } from './contract/review';
import { periodSchema } from './contract/said';
import { sessionCalls } from './contract/session';

export type { AnnouncementShown } from './contract/announcements';
export type { BoardRow } from './contract/board';
export type { Plan } from './contract/plan';
export type { ReviewedMonth } from './contract/review';
export type { Named, Said } from './contract/said';

/**
 * Every call of the officer's page: `POST api/<call>` (beside the page, so a relative address), with JSON
 * `{ language, role?, ...asked }`; the answer is `{ ok: true, value }` or `{ ok: false, problem }`. The page only needs the types; the server checks with the
 * schemas.
 */
export const calls = {
  ...sessionCalls,
  ...boardCalls,
  ...reviewCalls,
  ...registerCalls,
  ...planCalls,
  ...announcementCalls,
  ...exportCalls,
  ...pictureCalls,
} as const;

export type Call = keyof typeof calls;
export type Asked<C extends Call> = z.input<(typeof calls)[C]['asked']>;
export type AskedRead<C extends Call> = z.output<(typeof calls)[C]['asked']>;
export type Answer<C extends Call> = z.output<(typeof calls)[C]['answer']>;

/** Beside every call's own: the language of the words, and the key of the role acted in (`me.roles`), the first when left out. */
export const aroundSchema = z.object({
  language: z.enum(['vi', 'en']).default('vi'),
  role: z.string().max(160).optional(),
});
export type Around = z.infer<typeof aroundSchema>;

/**
 * Why a call was not done. `signedOut` (401): the session ended or the person has no role any more; open the page anew
 * from the chat. `notAllowed` (403). `badInput` (400). `notFound` (404). `conflict` (409): somebody else was quicker; `now`
 * is how it stands. `refused` (422): understood and not possible, a message for each field. `tooMany` (429). `broken`
 * (500, 503): nothing was written.
 */
const problemCodes = [
  'signedOut',
  'notAllowed',
  'badInput',
  'notFound',
  'conflict',
  'refused',
  'tooMany',
  'broken',
] as const;
export type ProblemCode = (typeof problemCodes)[number];

export const problemSchema = z.strictObject({
  code: z.enum(problemCodes),
  /** In both languages, says what to do. */
  message: z.strictObject({ vi: z.string(), en: z.string() }),
  /** Of `refused`: by the path of the field, in the language asked for. */
  fields: z.record(z.string(), z.string()).optional(),
  /** Of `conflict`: the thing as it is now, in the shape that its reading call answers. */
  now: z.unknown().optional(),
});
export type Problem = z.infer<typeof problemSchema>;

/**
 * What has changed, to be read again. `GET events`, server-sent: `hello` when the stream is open, `changed` with
 * `{ topics }`, `signedOut` with `{}` when the session has ended (the stream closes and is not to be opened again), `pause`
 * every 25 s.
 */
export const topics = ['figures', 'register', 'plan', 'announcements', 'people', 'definitions'] as const;
export type Topic = (typeof topics)[number];

/**
 * A file, as the chat would send it: `GET file?what=…&period=…&format=…`, or a Word file of one organisation or of one
 * receipt. The answers that speak of one have its whole address.
 */
export const fileSchema = z.discriminatedUnion('what', [
  aroundSchema
    .extend({
      what: z.enum(exported),
      period: periodSchema,
      format: z.string().max(10),
    })
    .strict(),
  aroundSchema.extend({ what: z.literal('complianceSheet'), organisation: z.string().max(64) }).strict(),
  aroundSchema.extend({ what: z.literal('certificate'), receipt: z.string().max(64) }).strict(),
]);
export type FileAsked = z.infer<typeof fileSchema>;
