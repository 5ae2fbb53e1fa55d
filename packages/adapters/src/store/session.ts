import type { Transaction } from './store';
import { StoreError } from './store-error';

type Method = (...parameters: unknown[]) => Promise<unknown>;
type Subjects = Record<string, Record<string, Method>>;

export interface Session {
  transaction: Transaction;
  isOpen(): boolean;
  /** Refuses further calls and waits for those under way, so that none runs after the commit or the rollback. */
  end(): Promise<void>;
  /** The failures of calls so far. One is enough: part of that call may be written, so nothing may be committed. */
  failures: readonly unknown[];
}

/**
 * The records of one transaction, made safe to hand out: calls that were not awaited still run one after another, as if
 * they had been, and calls after the end are refused instead of writing outside the transaction.
 */
export function openSession(records: Transaction): Session {
  let open = true;
  let last: Promise<unknown> = Promise.resolve();
  const failures: unknown[] = [];

  const guard =
    (method: Method): Method =>
    async (...parameters) => {
      if (!open) throw new StoreError('transactionEnded', {});
      const call = last.then(() => method(...parameters));
      last = call.catch((error: unknown) => failures.push(error));
      return call;
    };

  return {
    transaction: mapMethods(records as unknown as Subjects, guard) as unknown as Transaction,
    isOpen: () => open,
    async end() {
      open = false;
      await last;
    },
    failures,
  };
}

function mapMethods(subjects: Subjects, change: (method: Method) => Method): Subjects {
  const mapped: Subjects = {};
  for (const [subject, methods] of Object.entries(subjects)) {
    const changed: Record<string, Method> = (mapped[subject] = {});
    for (const [name, method] of Object.entries(methods)) changed[name] = change(method);
  }
  return mapped;
}
