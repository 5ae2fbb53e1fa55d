import type { Store, Transaction } from '../store';

/** One promise of the port, and how a store is held to it. `tenant` has nothing yet. */
export interface Case {
  promise: string;
  prove(store: Store, tenant: string): Promise<void>;
}

export const proves = (promise: string, prove: Case['prove']): Case => ({ promise, prove });

/** A promise that shows within one transaction. */
export const provesWithin = (promise: string, prove: (transaction: Transaction) => Promise<void>): Case =>
  proves(promise, (store, tenant) => store.transaction(tenant, prove));
