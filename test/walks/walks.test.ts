import { describe, expect, it } from 'vitest';
import { screens } from '../../packages/telegram-bot/src/dialogue/flows';
import { dialogueStateSchema } from '../../packages/telegram-bot/src/dialogue/state';
import { MAY, SAID } from './rights.mjs';
import { vietnameseIn } from './vietnamese';
import { fuzz, walkAtRandom } from './walks.mjs';

interface Answer {
  text: string;
  buttons?: { label: string }[][];
}

/** What takes a chain of right answers that a short walk seldom gives; the long form comes there. */
const FAR = new Set(['importDone', 'definitionsDone', 'registerDone', 'withdrawAnnouncement', 'planDone']);

/** The short form of `npm run walks`. */
describe('the dialogue, walked at random', () => {
  it('comes everywhere, keeps to rights and limits, and loses nothing', { timeout: 180_000 }, async () => {
    const reached = new Map<string, number>();
    await walkAtRandom({
      walks: 400,
      onScreen: (screen: string) => reached.set(screen, (reached.get(screen) ?? 0) + 1),
      onAnswer: (answer: Answer, state: { language: 'vi' | 'en' }) => {
        // It can be kept and read again.
        expect(dialogueStateSchema.parse(state)).toEqual(state);
        expect(state.language === 'en' ? vietnameseIn(answer) : []).toEqual([]);
      },
    });
    const never = Object.keys(screens).filter((screen) => !reached.has(screen));
    console.log(
      `Reached ${reached.size} of ${Object.keys(screens).length} screens; not ${never.join(', ')}.`,
    );
    expect(never.filter((screen) => !FAR.has(screen)).length).toBeLessThanOrEqual(4);
  });

  it('takes messages of any kind', { timeout: 120_000 }, async () => {
    let answered = 0;
    await fuzz({ messages: 4000, onMessages: (count) => (answered += count) });
    expect(answered).toBe(4000);
  });

  it('judges every command there is', () => {
    expect(Object.keys(SAID).sort()).toEqual(Object.keys(MAY).sort());
  });
});
