/** Lets work with the same name run one after another, in the order it was asked for. */
export interface Queues {
  /** Resolves when all that was asked for so far has ended; undefined where there is nothing. */
  end(name: string): Promise<unknown> | undefined;
  inTurn<T>(name: string, work: () => Promise<T>): Promise<T>;
}

export function createQueues(): Queues {
  const last = new Map<string, Promise<unknown>>();
  return {
    end: (name) => last.get(name),
    inTurn(name, work) {
      const turn = (last.get(name) ?? Promise.resolve()).then(work);
      const end: Promise<unknown> = turn
        .catch(() => undefined)
        .finally(() => {
          if (last.get(name) === end) last.delete(name);
        });
      last.set(name, end);
      return turn;
    },
  };
}
