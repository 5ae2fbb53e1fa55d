/**
 * Runs work for many chats side by side and for each chat one after another. Work asked for while it runs is run once
 * more afterwards, so nothing that came in meanwhile is forgotten.
 */
export function createChatOrder<C>(keyOf: (chat: C) => string, work: (chat: C) => Promise<void>) {
  const running = new Map<string, { again: boolean; done: Promise<void> }>();

  async function run(chat: C, key: string): Promise<void> {
    // The entry must stand before the work begins.
    await Promise.resolve();
    const entry = running.get(key)!;
    try {
      do {
        entry.again = false;
        await work(chat);
      } while (entry.again);
    } finally {
      running.delete(key);
    }
  }

  return {
    work(chat: C): void {
      const key = keyOf(chat);
      const entry = running.get(key);
      if (entry) entry.again = true;
      else running.set(key, { again: false, done: run(chat, key) });
    },

    /** Resolves when no chat has work under way. */
    async settled(): Promise<void> {
      while (running.size > 0) await Promise.all([...running.values()].map(({ done }) => done));
    },
  };
}
