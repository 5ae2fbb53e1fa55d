import { StoreError, type ArchiveRow, type ArchiveTable, type Store, type Transaction } from '../store';
import { ArchiveError } from './archive-error';
import type { TenantSummary } from './archive-lines';
import { checkArchive } from './check-archive';
import { readArchive } from './read-archive';
import { dumpTenant, hasNothing } from './tenant-lines';

/** What is imported, and into which store. */
export interface ImportArchiveOptions {
  store: Store;
  file: string;
  /** All that the archive has when left out. */
  tenants?: readonly string[];
  /** The file's SHA-256 as the export told it. */
  sha256?: string;
  /** Check archive and store, and write nothing. */
  dryRun?: boolean;
  onProgress?: (progress: { step: 'check' | 'import' | 'verify'; tenant: string; rows: number }) => void;
}

export interface ImportedTenant extends TenantSummary {
  /** Whether the store had exactly this already, so that nothing was to do. */
  alreadyThere: boolean;
}

const ROWS_AT_ONCE = 500;

/**
 * Writes the alliances of an archive into a store that has nothing of them. First the whole archive is checked, and that
 * every alliance asked for is empty in the store, or the same to the letter, which is then left as it is. Each alliance is
 * one transaction, and is read back and compared before it is kept. So an import that was interrupted between two
 * alliances is simply done again.
 *
 * Throws an ArchiveError where the archive is refused, a StoreError `notEmpty` where the store has other records of an
 * alliance; nothing was written then.
 */
export async function importArchive(options: ImportArchiveOptions): Promise<ImportedTenant[]> {
  const { store, file, dryRun = false, onProgress, sha256 } = options;
  const { tenants: there } = await checkArchive(file, {
    ...(sha256 !== undefined && { sha256 }),
    onProgress: (progress) => onProgress?.({ step: 'check', ...progress }),
  });
  const wanted = options.tenants ?? there.map(({ tenant }) => tenant);
  for (const tenant of wanted)
    if (!there.some((one) => one.tenant === tenant))
      throw new ArchiveError('noTenant', { file, tenant, there: there.map((one) => one.tenant) });
  const asked = there.filter(({ tenant }) => wanted.includes(tenant));

  const imported: ImportedTenant[] = [];
  for (const summary of asked) {
    const kept = await store.transaction(summary.tenant, async (records) =>
      (await hasNothing(records)) ? undefined : dumpTenant(records, summary.tenant, () => undefined),
    );
    if (kept && kept.sha256 !== summary.sha256) throw new StoreError('notEmpty', { tenant: summary.tenant });
    imported.push({ ...summary, alreadyThere: kept !== undefined });
  }
  if (!dryRun)
    for (const one of imported)
      if (!one.alreadyThere)
        await store.transaction(one.tenant, async (records) => loadTenant(records, one, options));
  return imported;
}

async function loadTenant(
  records: Transaction,
  summary: TenantSummary,
  { file, onProgress }: ImportArchiveOptions,
): Promise<void> {
  const { tenant } = summary;
  // Somebody may have begun with this alliance since it was looked at.
  if (!(await hasNothing(records))) throw new StoreError('notEmpty', { tenant });
  let waiting: { table: ArchiveTable; rows: ArchiveRow[] } | undefined;
  let done = 0;
  const flush = async () => {
    if (!waiting) return;
    await records.archive.restore(waiting.table, waiting.rows);
    done += waiting.rows.length;
    waiting = undefined;
    onProgress?.({ step: 'import', tenant, rows: done });
  };
  let current = '';
  for await (const part of readArchive(file)) {
    if (part.kind === 'tenant') current = part.tenant;
    if (current !== tenant || part.kind !== 'row') continue;
    if (waiting && (waiting.table !== part.table || waiting.rows.length >= ROWS_AT_ONCE)) await flush();
    waiting ??= { table: part.table, rows: [] };
    waiting.rows.push(part.row);
  }
  await flush();
  const kept = await dumpTenant(records, tenant, (_, rows) => onProgress?.({ step: 'verify', tenant, rows }));
  // The file has changed under our hands, or the store does not keep what it is given.
  if (kept.sha256 !== summary.sha256) throw new ArchiveError('tampered', { file, where: tenant });
}
