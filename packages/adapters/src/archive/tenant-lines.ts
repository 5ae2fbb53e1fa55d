import { createHash } from 'node:crypto';
import { archiveTables, type ArchiveRow, type Transaction } from '../store';
import { rowLine, tableLine, tenantLine, type TenantSummary } from './archive-lines';

const ROWS_AT_ONCE = 500;

/** Hands over all that an alliance has, line by line, holding one page at a time, and sums it up. */
export async function dumpTenant(
  { archive }: Transaction,
  tenant: string,
  take: (lines: string, rows: number) => Promise<void> | void,
): Promise<TenantSummary> {
  const hash = createHash('sha256');
  let rows = 0;
  const give = async (lines: string) => {
    hash.update(lines);
    await take(lines, rows);
  };
  await give(tenantLine(tenant));
  for (const table of archiveTables) {
    let after: ArchiveRow | undefined;
    do {
      const page = await archive.page(table, { after, limit: ROWS_AT_ONCE });
      if (after === undefined && page.length > 0) await give(tableLine(table));
      rows += page.length;
      if (page.length > 0) await give(page.map(rowLine).join(''));
      after = page.length < ROWS_AT_ONCE ? undefined : page.at(-1);
    } while (after !== undefined);
  }
  return { tenant, rows, sha256: hash.digest('hex') };
}

/** Whether an alliance has no record at all. */
export async function hasNothing({ archive }: Transaction): Promise<boolean> {
  for (const table of archiveTables) if ((await archive.page(table, { limit: 1 })).length > 0) return false;
  return true;
}
