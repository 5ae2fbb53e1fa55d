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
 * Calls that come to the same whether they wait for each other or not: they only read, or write by one statement what no
 * other of them reads. For those of `conversations` and `inbox`, which do read what the others write, this holds only because a
 * connection carries statements out in the order they were sent in: a store with several connections to a transaction could
 * not have them here. A server far away is then asked once for all that were not awaited.
 */
const SIDE_BY_SIDE: ReadonlySet<string> = new Set([
  'inbox.next',
  'inbox.finish',
  'conversations.get',
  'conversations.put',
  'people.ofChat',
  'definitions.get',
  'organisations.get',
  'submissions.ofOrganisation',
  'outbox.hasWaiting',
  'outbox.add',
]);

/**
 * The records of one transaction, made safe to hand out: calls that were not awaited still come to what they would have
 * come to one after another, and calls after the end are refused instead of writing outside the transaction.
 */
export function openSession(records: Transaction): Session {
  let open = true;
  /** The call that others have to wait for, while there is one, and those that go on beside each other after it. */
  let last: Promise<unknown> | undefined;
  let beside: Promise<unknown> | undefined;
  const failures: unknown[] = [];

  function all(): Promise<unknown> | undefined {
    return last && beside ? Promise.all([last, beside]) : (last ?? beside);
  }

  const guard =
    (method: Method, name: string): Method =>
    (...parameters) => {
      if (!open) return Promise.reject(new StoreError('transactionEnded', {}));
      const isBeside = SIDE_BY_SIDE.has(name);
      const before = isBeside ? last : all();
      const run = () => method(...parameters);
      const call = before ? before.then(run) : started(run);
      const ended: Promise<unknown> = call.then(free, (error: unknown) => {
        failures.push(error);
        free();
      });
      const others = isBeside && beside ? Promise.all([beside, ended]) : ended;
      function free() {
        if (last === others) last = undefined;
        if (beside === others) beside = undefined;
      }
      if (isBeside) beside = others;
      else [last, beside] = [others, undefined];
      return call;
    };

  return {
    transaction: mapMethods(records, guard),
    isOpen: () => open,
    end() {
      open = false;
      return all();
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
function mapMethods(records: Transaction, change: (method: Method, name: string) => Method): Transaction {
  const changed = <Held extends object, Value>(
    held: Held,
    changeOne: (value: Value, name: string) => Value,
  ): Held =>
    new Proxy(held, {
      get(_, name) {
        const value = Reflect.get(held, name) as Value | undefined;
        return value === undefined ? undefined : changeOne(value, String(name));
      },
    });
  return changed(records, (subject: Record<string, Method>, of) =>
    changed(subject, (method: Method, name) => change(method, `${of}.${name}`)),
  );
}
