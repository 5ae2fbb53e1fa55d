import type { LeaseRecords } from '../store';
import { claimed } from '../store/claimed-lease';
import type { MemoryTables } from './tables';

export function memoryLeases({ leases }: MemoryTables): LeaseRecords {
  return {
    async claim(job, claim) {
      const result = claimed(job, leases.get(job), claim);
      if (result.ok) leases.put({ ...result.lease });
      return result;
    },
    async release(job, holder) {
      const row = leases.get(job);
      // The row stays and has ended long ago, so that terms go on being counted.
      if (row?.holder === holder) leases.put({ ...row, until: '' });
    },
    async get(job) {
      const row = leases.get(job);
      return row && { ...row };
    },
  };
}
