import { isStoreError, type Store, type StoreError } from '@hoptac/adapters/store';
import type { Metrics } from './metrics';

/** The store, with what fails counted; `onBroken` hears of a failure after which it has to be opened again. */
export function watchedStore(store: Store, metrics: Metrics, onBroken: (error: StoreError) => void): Store {
  return {
    ...store,
    async transaction(tenant, work) {
      try {
        return await store.transaction(tenant, work);
      } catch (error) {
        if (isStoreError(error)) metrics.storeErrors.inc({ code: error.code });
        if (isStoreError(error, 'uncertain') && error.details.untilReopened) onBroken(error);
        throw error;
      }
    },
  };
}
