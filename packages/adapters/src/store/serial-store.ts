import { AsyncLocalStorage } from 'node:async_hooks';
import { openSession, type Session } from './session';
import type { Store, Transaction } from './store';
import { StoreError } from './store-error';

/** The part of a store that differs from engine to engine. */
export interface StoreEngine {
  /** Set where transactions can run side by side. Absent, the store runs them one after another, in order. */
  concurrent?: boolean;
  /**
   * Runs `work` as one transaction: commits when it resolves, rolls back and passes the error on when it throws. It may
   * call `work` again after a rollback that was no fault of `work`; every call gets a session of its own.
   */
  run<T>(tenant: string, work: (records: Transaction) => Promise<T>): Promise<T>;
  /**
   * Resolves when all that was committed so far outlives a power cut; undefined where it does already. Absent where a
   * commit waits for that itself. Later transactions begin meanwhile.
   */
  kept?(): Promise<void> | undefined;
  /** The alliances that have any record; absent where they cannot be listed. */
  tenants?(): Promise<string[]>;
  close(): Promise<void>;
}

interface Surrounding {
  engine: StoreEngine;
  session: Session;
  outer: Surrounding | undefined;
}

/** The transactions around the code that runs. One for all stores: Node asks each of these at every promise, for ever. */
const surroundings = new AsyncLocalStorage<Surrounding>();

/** The innermost that has not ended. */
function innermostOpen(around: Surrounding | undefined): Surrounding | undefined {
  return !around || around.session.isOpen() ? around : innermostOpen(around.outer);
}

function isWithinTransactionOf(engine: StoreEngine): boolean {
  let around = innermostOpen(surroundings.getStore());
  while (around && around.engine !== engine) around = innermostOpen(around.outer);
  return around !== undefined;
}

/**
 * A store on an engine, with what the port promises about transactions: first come, first served and one at a time,
 * unless the engine can do several; none within another (it would wait for itself for ever, or for the last connection),
 * none after `close`, which lets those that came before finish.
 */
export function serialStore(engine: StoreEngine): Store {
  /** The turn that the next one waits for, while there is one. */
  let last: Promise<unknown> | undefined;
  const underWay = new Set<Promise<unknown>>();
  let closing: Promise<void> | undefined;

  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = last ? last.then(work) : work();
    const ended: Promise<unknown> = turn.then(free, free);
    function free() {
      if (last === ended) last = undefined;
    }
    last = ended;
    return turn;
  }

  function sideBySide<T>(work: () => Promise<T>): Promise<T> {
    const turn = work();
    const ended: Promise<unknown> = turn.then(free, free);
    function free() {
      underWay.delete(ended);
    }
    underWay.add(ended);
    return turn;
  }

  async function end() {
    await Promise.allSettled(underWay);
    await engine.close();
  }

  const start = engine.concurrent ? sideBySide : inTurn;

  /** Tells of a transaction's result once it is kept for good. */
  async function told<T>(turn: Promise<T>): Promise<T> {
    const result = await turn;
    await engine.kept?.();
    return result;
  }

  function refusalNow(): StoreError | undefined {
    if (isWithinTransactionOf(engine)) return new StoreError('nestedTransaction', {});
    return closing && new StoreError('closed', {});
  }

  /** One run of a transaction's work; a rollback may be followed by another. */
  async function within<T>(records: Transaction, work: (transaction: Transaction) => Promise<T>): Promise<T> {
    const session = openSession(records);
    const around = { engine, session, outer: innermostOpen(surroundings.getStore()) };
    let result: T;
    try {
      result = await surroundings.run(around, work, session.transaction);
    } finally {
      const rest = session.end();
      if (rest) await rest;
    }
    session.requireWhole();
    return result;
  }

  return {
    transaction(tenant, work) {
      const refusal = refusalNow();
      if (refusal) return Promise.reject(refusal);
      const turn = start(() => engine.run(tenant, (records) => within(records, work)));
      return engine.kept ? told(turn) : turn;
    },
    ...(engine.tenants && {
      async tenants() {
        const refusal = refusalNow();
        if (refusal) throw refusal;
        return start(() => engine.tenants!());
      },
    }),
    async close() {
      if (isWithinTransactionOf(engine)) throw new StoreError('nestedTransaction', {});
      await (closing ??= inTurn(end));
    },
  };
}
