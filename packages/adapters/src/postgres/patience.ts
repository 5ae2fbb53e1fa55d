import { setTimeout as pause } from 'node:timers/promises';

const FIRST_PAUSE_MS = 10;
const LONGEST_PAUSE_MS = 500;

export interface Patience {
  /** Pauses, each time longer. False, at once, when it has gone on for too long: better to say now what is wrong. */
  pause(): Promise<boolean>;
}

export function startPatience(milliseconds: number): Patience {
  const begun = performance.now();
  let next = FIRST_PAUSE_MS;
  return {
    async pause() {
      if (performance.now() - begun > milliseconds) return false;
      await pause(next);
      next = Math.min(next * 2, LONGEST_PAUSE_MS);
      return true;
    },
  };
}
