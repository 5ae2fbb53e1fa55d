import { createHash } from 'node:crypto';
import { constants, createReadStream, createWriteStream } from 'node:fs';
import { access, open, rename, rm, stat, truncate } from 'node:fs/promises';
import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { Store } from '../store';
import { ArchiveError } from './archive-error';
import { endLine, headerLine, manifestLine, type TenantSummary } from './archive-lines';
import { dumpTenant } from './tenant-lines';

/** What is exported, and into which file. */
export interface ExportArchiveOptions {
  store: Store;
  /** Where to write; there must be no such file. */
  file: string;
  /** All that the store has when left out. */
  tenants?: readonly string[];
  /** The instant, ISO 8601. */
  at: string;
  /** Told now and then, with the rows of the alliance so far. */
  onProgress?: (progress: { tenant: string; rows: number }) => void;
}

/** What was written. */
export interface ExportedArchive {
  file: string;
  bytes: number;
  /** Of the file as it lies on the disk, to be sent by another way and compared before importing. */
  sha256: string;
  tenants: readonly TenantSummary[];
}

/**
 * Writes alliances whole, every version of every record, into one archive file. Each alliance is read in one transaction,
 * a page at a time, so that an archive of any size needs little memory. The file appears under its name when it is
 * complete and on the disk.
 *
 * Throws an ArchiveError (`exists`, `tenantsNotListed`, `nothingKept`) or what the store or the disk throws; a file that
 * was begun is taken away.
 *
 * @example
 * const { sha256 } = await exportArchive({ store, file: 'hoa-binh.hoptac', at: new Date().toISOString() });
 */
export async function exportArchive(options: ExportArchiveOptions): Promise<ExportedArchive> {
  const { store, file, at, onProgress } = options;
  const wanted = options.tenants ?? (await store.tenants?.());
  if (!wanted) throw new ArchiveError('tenantsNotListed', {});
  if (await isThere(file)) throw new ArchiveError('exists', { file });
  const part = `${file}.part`;
  const header = headerLine(at);
  const tenants: TenantSummary[] = [];
  try {
    await rm(part, { force: true });
    await appendLines(part, async (write) => write(header));
    for (const tenant of new Set(wanted)) {
      const from = (await stat(part)).size;
      const summary = await store.transaction(tenant, async (records) => {
        // A store may begin a transaction again; what its first attempt wrote goes.
        await truncate(part, from);
        return appendLines(part, async (write) => {
          const summary = await dumpTenant(records, tenant, async (lines, rows) => {
            await write(lines);
            onProgress?.({ tenant, rows });
          });
          await write(endLine(summary));
          return summary;
        });
      });
      if (summary.rows === 0) throw new ArchiveError('nothingKept', { tenant });
      tenants.push(summary);
    }
    await appendLines(part, async (write) => write(manifestLine(header, tenants)));
    await reachTheDisk(part);
    if (await isThere(file)) throw new ArchiveError('exists', { file });
    await rename(part, file);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
  return { file, bytes: (await stat(file)).size, sha256: await hashOfFile(file), tenants };
}

/** Appends one compressed piece; the pieces of a file are read as one. */
async function appendLines<T>(
  file: string,
  work: (write: (lines: string) => Promise<void>) => Promise<T>,
): Promise<T> {
  const gzip = createGzip();
  const out = createWriteStream(file, { flags: 'a' });
  const written = finished(out);
  // Whichever of the two fails first, the other must not wait for it.
  out.on('error', (error) => gzip.destroy(error));
  gzip.on('error', (error) => out.destroy(error));
  gzip.pipe(out);
  try {
    const result = await work(async (lines) => {
      if (!gzip.write(lines)) await Promise.race([once(gzip, 'drain'), written]);
    });
    gzip.end();
    await written;
    return result;
  } catch (error) {
    out.destroy();
    gzip.destroy();
    await written.catch(() => undefined);
    throw error;
  }
}

async function reachTheDisk(file: string): Promise<void> {
  const handle = await open(file, 'r+');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

export async function hashOfFile(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}

async function isThere(file: string): Promise<boolean> {
  return access(file, constants.F_OK).then(
    () => true,
    () => false,
  );
}
