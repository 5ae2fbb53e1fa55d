/** What an alliance's records consist of, in an order in which they can be written. */
export const archiveTables = [
  'organisation_versions',
  'event_versions',
  'place_versions',
  'person_versions',
  'person_chats',
  'announcement_versions',
  'definition_versions',
  'announcement_reads',
  'invitations',
  'guesses',
  'submissions',
  'submission_steps',
  'plans',
  'inbox',
  'conversations',
  'outbox',
  'audit',
  'leases',
  'page_keys',
] as const;
export type ArchiveTable = (typeof archiveTables)[number];

/** A row without its tenant. It is the same in every store, so that what one gives the other takes. */
export type ArchiveRow = Readonly<Record<string, string | number | null>>;

/** For moving an alliance whole from one store to another: every record with all its versions, positions and attempts. */
export interface ArchiveRecords {
  /**
   * Up to `limit` rows of a table in the order of their keys (texts by their UTF-8 bytes), after the row given; the first
   * ones without it.
   */
  page(
    table: ArchiveTable,
    options: { after?: ArchiveRow | undefined; limit: number },
  ): Promise<ArchiveRow[]>;
  /** Writes rows that `page` gave, as they are. Fails where one with the same key is there already. */
  restore(table: ArchiveTable, rows: readonly ArchiveRow[]): Promise<void>;
}
