import { ArchiveError } from './archive-error';
import type { Header, TenantSummary } from './archive-lines';
import { readArchive } from './read-archive';
import { hashOfFile } from './write-archive';

/** What a sound archive holds. */
export interface CheckedArchive {
  header: Header;
  tenants: readonly TenantSummary[];
  /** Of the file. */
  sha256: string;
}

/**
 * Goes through a whole archive and checks all of it, without a store. `sha256` is the file's own, as the export told it;
 * with it, also a forger who wrote all checksums anew is found out. Throws an ArchiveError.
 *
 * @example
 * const { tenants } = await checkArchive('hoa-binh.hoptac'); // [{ tenant: 'hoa-binh', rows: 15360, sha256: '…' }]
 */
export async function checkArchive(
  file: string,
  {
    sha256: told,
    onProgress,
  }: { sha256?: string; onProgress?: (progress: { tenant: string; rows: number }) => void } = {},
): Promise<CheckedArchive> {
  let header: Header | undefined;
  let tenants: readonly TenantSummary[] = [];
  let tenant = '';
  let rows = 0;
  for await (const part of readArchive(file)) {
    if (part.kind === 'header') header = part.header;
    if (part.kind === 'manifest') tenants = part.tenants;
    if (part.kind === 'tenant') [tenant, rows] = [part.tenant, 0];
    if (part.kind === 'row' && ++rows % 1000 === 0) onProgress?.({ tenant, rows });
  }
  const sha256 = await hashOfFile(file);
  if (told !== undefined && told.toLowerCase() !== sha256)
    throw new ArchiveError('tampered', { file, where: 'SHA-256' });
  return { header: header!, tenants, sha256 };
}
