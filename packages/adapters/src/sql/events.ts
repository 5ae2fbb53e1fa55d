import type { EventRecords } from '../store';
import { eventKind } from '../store/record-kind';
import type { Database } from './schema';
import { sqlVersioned } from './versioned';

export function sqlEvents(database: Database, tenant: string): EventRecords {
  const { current: _, foundBy, ...records } = sqlVersioned(database, tenant, eventKind);
  return {
    ...records,
    async ofOrganisation(organisation, seen) {
      return organisation === '' ? [] : (await foundBy(organisation, seen)).map(({ record }) => record);
    },
  };
}
