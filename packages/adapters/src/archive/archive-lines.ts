import { createHash } from 'node:crypto';
import { migrations } from '../sql/migrations';
import { archiveTables, type ArchiveRow, type ArchiveTable } from '../store';

/**
 * The lines of an archive, each one a JSON value:
 *
 *     {"hoptac":"archive","version":1,"schema":"0002-…","createdAt":"…"}
 *     {"tenant":"hoa-binh"}
 *     {"table":"organisation_versions"}
 *     {"id":"htx-1","revision":1,…}            a row: its fields by name, in the order of their names
 *     …
 *     {"end":"hoa-binh","rows":1234,"sha256":"…"}   over the alliance's lines from {"tenant":…} to the last row
 *     …                                              the next alliance
 *     {"manifest":[{"tenant":…,"rows":…,"sha256":…}],"sha256":"…"}   over the first line and the manifest
 */
export const FORMAT_VERSION = 1;

/** The tables' form that this program writes and reads: its last migration. */
export const SCHEMA = Object.keys(migrations).sort().at(-1)!;
export const KNOWN_SCHEMAS: readonly string[] = Object.keys(migrations);

/** The first line of an archive. */
export interface Header {
  hoptac: 'archive';
  version: number;
  schema: string;
  createdAt: string;
}

/** What an archive holds of one alliance. */
export interface TenantSummary {
  tenant: string;
  rows: number;
  /** Of everything the alliance has; the same for the same content, in whatever store. */
  sha256: string;
}

export const headerLine = (createdAt: string) =>
  `${JSON.stringify({ hoptac: 'archive', version: FORMAT_VERSION, schema: SCHEMA, createdAt } satisfies Header)}\n`;
export const tenantLine = (tenant: string) => `${JSON.stringify({ tenant })}\n`;
export const tableLine = (table: ArchiveTable) => `${JSON.stringify({ table })}\n`;
/** Fields by name, so that the same row is the same line from every store. */
export const rowLine = (row: ArchiveRow) =>
  `${JSON.stringify(Object.fromEntries(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1))))}\n`;
export const endLine = ({ tenant, rows, sha256 }: TenantSummary) =>
  `${JSON.stringify({ end: tenant, rows, sha256 })}\n`;

export function manifestLine(header: string, summaries: readonly TenantSummary[]): string {
  return `${JSON.stringify({ manifest: summaries, sha256: manifestHash(header, summaries) })}\n`;
}

export function manifestHash(header: string, summaries: readonly TenantSummary[]): string {
  return createHash('sha256').update(header).update(JSON.stringify(summaries)).digest('hex');
}

export function isArchiveTable(name: unknown): name is ArchiveTable {
  return archiveTables.some((table) => table === name);
}
