import { createHash, type Hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import type { ArchiveRow, ArchiveTable } from '../store';
import { ArchiveError } from './archive-error';
import {
  FORMAT_VERSION,
  isArchiveTable,
  KNOWN_SCHEMAS,
  manifestHash,
  SCHEMA,
  type Header,
  type TenantSummary,
} from './archive-lines';

/** What is met in an archive, in its order. `end` comes when the checksum of the alliance has been found right. */
export type ArchivePart =
  | { kind: 'header'; header: Header }
  | { kind: 'tenant'; tenant: string }
  | { kind: 'row'; table: ArchiveTable; row: ArchiveRow }
  | { kind: 'end'; summary: TenantSummary }
  | { kind: 'manifest'; tenants: readonly TenantSummary[] };

/** A record has some kilobytes; a line without end would fill the memory. */
const LONGEST_LINE = 64 * 2 ** 20;

/**
 * Goes through an archive, checking every checksum on its way and holding one line at a time. Throws an ArchiveError at
 * the first thing that is not as it was written, and at the end when the end is missing.
 */
export async function* readArchive(file: string): AsyncGenerator<ArchivePart> {
  let headerText: string | undefined;
  let section: { tenant: string; table: ArchiveTable | undefined; rows: number; hash: Hash } | undefined;
  const summaries: TenantSummary[] = [];
  let complete = false;
  const tampered = (where: string) => new ArchiveError('tampered', { file, where });

  for await (const line of linesOf(file)) {
    if (complete) throw tampered('…');
    const value = parsed(line, () =>
      headerText === undefined ? new ArchiveError('notAnArchive', { file }) : tampered('…'),
    );
    if (headerText === undefined) {
      const header = knownHeader(value, file);
      headerText = `${line}\n`;
      yield { kind: 'header', header };
    } else if (section === undefined && typeof value['tenant'] === 'string') {
      const tenant = value['tenant'];
      section = { tenant, table: undefined, rows: 0, hash: createHash('sha256').update(`${line}\n`) };
      yield { kind: 'tenant', tenant };
    } else if (section === undefined && Array.isArray(value['manifest'])) {
      const tenants = value['manifest'] as TenantSummary[];
      if (value['sha256'] !== manifestHash(headerText, tenants)) throw tampered('manifest');
      if (JSON.stringify(tenants) !== JSON.stringify(summaries)) throw tampered('manifest');
      complete = true;
      yield { kind: 'manifest', tenants };
    } else if (section !== undefined && Object.keys(value).length === 3 && value['end'] === section.tenant) {
      const summary = { tenant: section.tenant, rows: section.rows, sha256: section.hash.digest('hex') };
      if (value['rows'] !== summary.rows || value['sha256'] !== summary.sha256)
        throw tampered(section.tenant);
      summaries.push(summary);
      section = undefined;
      yield { kind: 'end', summary };
    } else if (section !== undefined) {
      section.hash.update(`${line}\n`);
      const only = Object.keys(value).length === 1;
      if (only && isArchiveTable(value['table'])) section.table = value['table'];
      else if (section.table === undefined || !isRow(value)) throw tampered(section.tenant);
      else {
        section.rows++;
        yield { kind: 'row', table: section.table, row: value };
      }
    } else throw tampered('…');
  }
  if (!complete) throw new ArchiveError(headerText === undefined ? 'notAnArchive' : 'truncated', { file });
}

function knownHeader(value: Record<string, unknown>, file: string): Header {
  const header = value as unknown as Header;
  if (header.hoptac !== 'archive' || typeof header.version !== 'number' || typeof header.schema !== 'string')
    throw new ArchiveError('notAnArchive', { file });
  const written = `${header.version}, ${header.schema}`;
  if (header.version > FORMAT_VERSION || !KNOWN_SCHEMAS.includes(header.schema))
    throw new ArchiveError('newer', { file, written });
  if (header.schema !== SCHEMA) throw new ArchiveError('older', { file, written });
  return header;
}

function isRow(value: Record<string, unknown>): value is Record<string, string | number | null> {
  return Object.values(value).every((field) => field === null || ['string', 'number'].includes(typeof field));
}

function parsed(line: string, refusal: () => ArchiveError): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return value as Record<string, unknown>;
  } catch {
    // Told below, like anything else that is no line of an archive.
  }
  throw refusal();
}

async function* linesOf(file: string): AsyncGenerator<string> {
  const source = createReadStream(file);
  const gunzip = createGunzip();
  source.on('error', (error) => gunzip.destroy(error));
  source.pipe(gunzip);
  let pieces: Buffer[] = [];
  let length = 0;
  let began = false;
  try {
    for await (const chunk of gunzip as AsyncIterable<Buffer>) {
      began = true;
      let from = 0;
      for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, from)) {
        yield Buffer.concat([...pieces, chunk.subarray(from, end)]).toString('utf8');
        [pieces, length] = [[], 0];
        from = end + 1;
      }
      if (from < chunk.length) pieces.push(chunk.subarray(from));
      length += chunk.length - from;
      if (length > LONGEST_LINE) throw new ArchiveError('tampered', { file, where: '…' });
    }
  } catch (error) {
    throw reasonOf(error, file, began);
  } finally {
    source.destroy();
    gunzip.destroy();
  }
  if (length > 0) throw new ArchiveError('truncated', { file });
}

function reasonOf(error: unknown, file: string, began: boolean): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOENT') return new ArchiveError('noFile', { file }, { cause: error });
  if (code === 'Z_BUF_ERROR') return new ArchiveError('truncated', { file }, { cause: error });
  if (!code.startsWith('Z_')) return error;
  return began
    ? new ArchiveError('tampered', { file, where: 'gzip' }, { cause: error })
    : new ArchiveError('notAnArchive', { file }, { cause: error });
}
