import fc from 'fast-check';
import { message, walk } from './moves.mjs';
import { startWalker } from './walker.mjs';

/**
 * Walks at random until something is not as it should be; throws the shortest walk that shows it.
 * @param {{ walks: number; seed?: number; onWalk?: () => void; [looking: string]: unknown }} options
 */
export async function walkAtRandom({ walks, seed, onWalk = () => undefined, ...seeing }) {
  await fc.assert(
    fc.asyncProperty(walk, async (moves) => {
      const walker = await startWalker(seeing);
      for (const move of moves) await walker.move(move);
      await walker.end([...new Set(moves.map(({ chat }) => chat))]);
      onWalk();
    }),
    { numRuns: walks, ...(seed !== undefined && { seed }) },
  );
}

/** How many messages one alliance takes before it begins anew, so that a failure is found again soon. */
const MESSAGES_A_LIFE = 200;

/**
 * Sends messages of any kind whatever.
 * @param {{ messages: number; seed?: number; onMessages?: (count: number) => void; [looking: string]: unknown }} options
 */
export async function fuzz({ messages, seed, onMessages = () => undefined, ...seeing }) {
  await fc.assert(
    fc.asyncProperty(
      fc.array(message, { minLength: MESSAGES_A_LIFE, maxLength: MESSAGES_A_LIFE }),
      async (moves) => {
        const walker = await startWalker(seeing);
        for (const move of moves) await walker.move(move);
        await walker.end([]);
        onMessages(moves.length);
      },
    ),
    { numRuns: Math.ceil(messages / MESSAGES_A_LIFE), ...(seed !== undefined && { seed }) },
  );
}
