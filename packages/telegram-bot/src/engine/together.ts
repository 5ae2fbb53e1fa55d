/** Which of those who wait are done for together, in one go, at most. */
const AT_ONCE = 100;

interface Waiting<One> {
  one: One;
  done: () => void;
  failed: (error: unknown) => void;
}

/**
 * Does for several at once what each would have done for it alone: those who come while the work is under way wait for its
 * end and go together then. So a transaction, and a wait for the disk, serves as many as came meanwhile, and a lone one
 * does not wait for others. Where the work fails for several, it is done again for each alone, so that one which cannot
 * be done spoils no other.
 *
 * @example
 * const accept = together(async (updates: InboxUpdate[]) => store.transaction(tenant, ({ inbox }) => acceptAll(inbox, updates)));
 * await accept(update);
 */
export function together<One>(work: (all: readonly One[]) => Promise<unknown>): (one: One) => Promise<void> {
  let waiting: Waiting<One>[] = [];
  let underWay = false;

  async function run(): Promise<void> {
    underWay = true;
    while (waiting.length > 0) {
      const all = waiting.splice(0, AT_ONCE);
      try {
        await work(all.map(({ one }) => one));
        for (const { done } of all) done();
      } catch (error) {
        if (all.length === 1) all[0]!.failed(error);
        else await eachAlone(all);
      }
    }
    underWay = false;
  }

  async function eachAlone(all: readonly Waiting<One>[]): Promise<void> {
    for (const { one, done, failed } of all)
      try {
        await work([one]);
        done();
      } catch (error) {
        failed(error);
      }
  }

  return (one) =>
    new Promise<void>((done, failed) => {
      waiting.push({ one, done, failed });
      if (!underWay) void run();
    });
}
