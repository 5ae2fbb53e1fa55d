import { keyColumns, type Row, type Schema } from '../sql/schema';
import type { ArchiveTable } from '../store';
import { createTable, type Table, type TableShape, type UndoLog } from './table';

/** The rows of one alliance, table by table, with the columns they have in a database. */
export type MemoryTables = { [Name in ArchiveTable]: Table<Row<Name>> };

const byMonth = ({ organisation, period }: { organisation: string; period: string }) => [
  organisation,
  period,
];
const byId = { group: ({ id }: { id: string }) => [id] };
const inTurn = {
  group: ({ state }: { state: string }) => [state],
  measure: ({ position }: { position: number }) => position,
};

export function emptyTables(undoLog: UndoLog): MemoryTables {
  const table = <Name extends ArchiveTable & keyof Schema>(
    name: Name,
    shape: Omit<TableShape<Row<Name>>, 'key'> = {},
  ) =>
    createTable<Row<Name>>(undoLog, {
      ...shape,
      key: (row) => keyColumns[name].map((column) => (row as Record<string, string | number>)[column]!),
    });
  return {
    organisation_versions: table('organisation_versions', byId),
    event_versions: table('event_versions', byId),
    place_versions: table('place_versions', byId),
    person_versions: table('person_versions', byId),
    person_chats: table('person_chats', { group: ({ person }) => [person] }),
    announcement_versions: table('announcement_versions', byId),
    definition_versions: table('definition_versions', byId),
    announcement_reads: table('announcement_reads'),
    invitations: table('invitations'),
    guesses: table('guesses'),
    submissions: table('submissions', { group: byMonth }),
    submission_steps: table('submission_steps', { group: byMonth }),
    plans: table('plans', { group: ({ year }) => [String(year)] }),
    inbox: table('inbox', inTurn),
    conversations: table('conversations'),
    outbox: table('outbox', inTurn),
    audit: table('audit', { measure: ({ position }) => position }),
    leases: table('leases'),
    page_keys: table('page_keys', { group: ({ person }) => [person] }),
  };
}
