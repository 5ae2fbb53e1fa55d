import { isStoreError, type Store } from '@hoptac/adapters/store';
import type { Metrics } from './metrics';

/** The store, with what fails counted. */
export function watchedStore(store: Store, metrics: Metrics): Store {
  return {
    ...store,
    async transaction(tenant, work) {
      try {
        return await store.transaction(tenant, work);
      } catch (error) {
        if (isStoreError(error)) metrics.storeErrors.inc({ code: error.code });
        throw error;
      }
    },
  };
}
