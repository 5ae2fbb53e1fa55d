import type { EventRecords } from '../store';
import { eventKind } from '../store/record-kind';
import type { MemoryTables } from './tables';
import { memoryVersioned } from './versioned';

export function memoryEvents({ event_versions }: MemoryTables): EventRecords {
  const records = memoryVersioned(event_versions, eventKind);
  return {
    ...records,
    async ofOrganisation(organisation, seen) {
      return (await records.all(seen)).filter((event) => event.organisation === organisation);
    },
  };
}
