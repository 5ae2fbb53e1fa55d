export { ArchiveError, type ArchiveErrorCode, type ArchiveErrorDetails } from './archive-error';
export type { Header, TenantSummary } from './archive-lines';
export { checkArchive, type CheckedArchive } from './check-archive';
export { importArchive, type ImportArchiveOptions, type ImportedTenant } from './load-archive';
export { exportArchive, type ExportArchiveOptions, type ExportedArchive } from './write-archive';
