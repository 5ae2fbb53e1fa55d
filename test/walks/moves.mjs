import fc from 'fast-check';
import { cast } from './alliance.mjs';
import { ANSWERS, WAYS } from './phrases.mjs';

const PHRASES = Object.values(WAYS)
  .flat(2)
  .filter((one) => typeof one === 'string');
const chat = fc.constantFrom(...Object.keys(cast));
const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc.string({ maxLength: 3000 }),
);
const file = fc.record({ name: anything, bytes: fc.uint8Array({ maxLength: 300 }) });

/** One thing that somebody does where they stand. People press what they see, and rather what they have not tried yet. */
const step = fc.oneof(
  { weight: 24, arbitrary: fc.record({ pressNew: fc.nat(60) }) },
  { weight: 6, arbitrary: fc.record({ press: fc.nat(60) }) },
  { weight: 12, arbitrary: fc.record({ say: fc.constantFrom(...ANSWERS) }) },
  { weight: 1, arbitrary: fc.record({ say: fc.constantFrom(...PHRASES) }) },
  { weight: 1, arbitrary: fc.record({ say: anything }) },
  { weight: 1, arbitrary: fc.record({ pressOld: fc.nat(500) }) },
  { weight: 1, arbitrary: fc.record({ data: anything }) },
  { weight: 1, arbitrary: fc.record({ file }) },
  { weight: 1, arbitrary: fc.record({ sendBack: fc.nat(20) }) },
  { weight: 1, arbitrary: fc.record({ code: fc.nat(20) }) },
  {
    weight: 1,
    arbitrary: fc.record({ phone: fc.oneof(fc.constantFrom('0912345678', '+84987654321'), anything) }),
  },
  { weight: 1, arbitrary: fc.record({ unreadable: fc.constantFrom('photo', 'voice', 'tooLarge', 'other') }) },
  { weight: 1, arbitrary: fc.record({ hours: fc.nat(24 * 40) }) },
);

/** Somebody goes somewhere, mostly where they have something to do, and on from there. */
const leg = chat.chain((who) =>
  fc
    .tuple(
      fc.oneof(
        { weight: 3, arbitrary: fc.constantFrom(...WAYS[who]) },
        { weight: 1, arbitrary: fc.constantFrom(...WAYS.everybody) },
        { weight: 1, arbitrary: fc.constantFrom(...Object.values(WAYS).flat()) },
      ),
      fc.array(step, { maxLength: 12, size: 'max' }),
    )
    .map(([way, steps]) => [
      ...[way].flat().map((one) => ({ chat: who, ...(typeof one === 'string' ? { say: one } : one) })),
      ...steps.map((one) => ({ chat: who, ...one })),
    ]),
);

/** Several people, one after the other, in the same alliance; in every third all speak English. */
export const walk = fc
  .tuple(fc.array(leg, { minLength: 1, maxLength: 6, size: 'max' }), fc.nat(2))
  .map(([legs, english]) => {
    const moves = legs.flat();
    const chats = [...new Set(moves.map(({ chat: who }) => who))];
    return [...(english === 0 ? chats.map((who) => ({ chat: who, say: 'english' })) : []), ...moves];
  });

const phrase = fc.constantFrom(...PHRASES, ...ANSWERS);
const joined = (parts, by) => fc.tuple(...parts).map((texts) => texts.join(by));

/** A single message of any kind whatever, for fuzzing. */
export const message = fc.oneof(
  { weight: 8, arbitrary: fc.record({ chat, say: anything }) },
  { weight: 2, arbitrary: fc.record({ chat, say: phrase }) },
  { weight: 2, arbitrary: fc.record({ chat, say: joined([phrase, anything, phrase], ' ') }) },
  { weight: 4, arbitrary: fc.record({ chat, data: anything }) },
  { weight: 2, arbitrary: fc.record({ chat, data: joined([fc.nat(30), phrase], '|') }) },
  { weight: 2, arbitrary: fc.record({ chat, data: joined([fc.constant('go'), anything], '|') }) },
  { weight: 2, arbitrary: fc.record({ chat, pressNew: fc.nat(60) }) },
  { weight: 2, arbitrary: fc.record({ chat, file }) },
);
