import type { Row } from '../sql/schema';
import { decode, encode, type Change, type Seen, type Version, type VersionedRecords } from '../store';
import { isAmong, type RecordKind } from '../store/record-kind';
import type { Table } from './table';

type VersionRow = Row<'organisation_versions'>;

/** Records of one kind in a table of versions, which is grouped by id. */
export function memoryVersioned<Kept>(
  versions: Table<VersionRow>,
  kind: RecordKind<Kept>,
): VersionedRecords<Kept> {
  const latestOf = (id: string, seen: Seen = {}) => versions.ofGroup(id).findLast((row) => isSeen(row, seen));

  function write(record: Kept, revision: number, { by, at, why, validFrom }: Change): VersionRow {
    const row = {
      id: kind.idOf(record),
      revision,
      at,
      valid_from: validFrom ?? '',
      found_by: kind.foundBy(record),
      change: encode({ by, at, why, validFrom }),
      body: encode(record),
    };
    versions.put(row);
    return row;
  }

  return {
    async put(records, change) {
      const added = new Map(records.map((record) => [kind.idOf(record), record]));
      for (const [id, record] of added) {
        const before = latestOf(id);
        const same = before?.body === encode(record) && before.valid_from === (change.validFrom ?? '');
        if (!same) write(record, (before?.revision ?? 0) + 1, change);
      }
    },
    async revise(record, { basedOn, ...change }) {
      const before = latestOf(kind.idOf(record));
      if (basedOn !== (before?.revision ?? 0))
        return { ok: false, conflict: { yours: record, theirs: before && versionOf<Kept>(before) } };
      return { ok: true, version: versionOf<Kept>(write(record, basedOn + 1, change)) };
    },
    async get(id, seen) {
      const row = latestOf(id, seen);
      return row && versionOf<Kept>(row);
    },
    async history(id) {
      return versions.ofGroup(id).map((row) => versionOf<Kept>(row));
    },
    async all(seen = {}) {
      const ids = new Set(versions.rows().map(({ id }) => id));
      return [...ids]
        .map((id) => latestOf(id, seen))
        .filter((row) => row !== undefined)
        .map(({ body }) => decode<Kept>(body))
        .filter((record) => isAmong(kind, record, seen))
        .sort(kind.compare);
    },
  };
}

function isSeen({ at, valid_from }: VersionRow, { knownOn, asOf }: Seen): boolean {
  return (knownOn === undefined || at <= knownOn) && (asOf === undefined || valid_from <= asOf);
}

function versionOf<Kept>({ revision, change, body }: VersionRow): Version<Kept> {
  return { revision, ...decode<Change>(change), record: decode<Kept>(body) };
}
