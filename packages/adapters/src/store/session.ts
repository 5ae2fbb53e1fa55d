import type { Transaction } from './store';
import { StoreError } from './store-error';

type Method = (...parameters: unknown[]) => Promise<unknown>;

export interface Session {
  transaction: Transaction;
  isOpen(): boolean;
  /** Refuses further calls and waits for those under way, so that none runs after the commit or the rollback. */
  end(): Promise<unknown> | undefined;
  /** Throws what the first failed call threw: part of that call may be written, so nothing may be committed. */
  requireWhole(): void;
}

/**
 * The records of one transaction, made safe to hand out: calls that were not awaited still run one after another, as if
 * they had been, and calls after the end are refused instead of writing outside the transaction.
 */
export function openSession(records: Transaction): Session {
  let open = true;
  /** The call that others have to wait for, while there is one. */
  let last: Promise<unknown> | undefined;
  const failures: unknown[] = [];

  const guard =
    (method: Method): Method =>
    (...parameters) => {
      if (!open) return Promise.reject(new StoreError('transactionEnded', {}));
      const run = () => method(...parameters);
      const call = last ? last.then(run) : started(run);
      const free = () => {
        if (last === ended) last = undefined;
      };
      const ended = call.then(free, (error: unknown) => {
        failures.push(error);
        free();
      });
      last = ended;
      return call;
    };

  return {
    transaction: mapMethods(records, guard),
    isOpen: () => open,
    end() {
      open = false;
      return last;
    },
    requireWhole() {
      if (failures.length > 0) throw failures[0];
    },
  };
}

function started<T>(run: () => Promise<T>): Promise<T> {
  try {
    return run();
  } catch (error) {
    return Promise.reject(error);
  }
}

/** Changes a method when it is asked for: of all there are, a transaction uses few. */
function mapMethods(records: Transaction, change: (method: Method) => Method): Transaction {
  const changed = <Held extends object, Value>(held: Held, changeOne: (value: Value) => Value): Held =>
    new Proxy(held, {
      get(_, name) {
        const value = Reflect.get(held, name) as Value | undefined;
        return value === undefined ? undefined : changeOne(value);
      },
    });
  return changed(records, (subject: Record<string, Method>) => changed(subject, change));
}
