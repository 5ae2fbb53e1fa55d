// Kills one process after the other, without warning, and starts it again.
import { setTimeout as pause } from 'node:timers/promises';

export function killByTurns({ bots, restart, everySeconds }) {
  const stopping = new AbortController();
  let kills = 0;
  const killing = (async () => {
    for (let turn = 0; ; turn++) {
      await pause(everySeconds * 1000, undefined, { signal: stopping.signal });
      const index = turn % bots.length;
      await bots[index].kill();
      kills++;
      bots[index] = await restart(index);
    }
  })().catch((error) => {
    if (error.name !== 'AbortError') throw error;
  });
  return {
    /** Ends it, with all processes up; how many were killed. */
    async stop() {
      stopping.abort();
      await killing;
      return kills;
    },
  };
}
