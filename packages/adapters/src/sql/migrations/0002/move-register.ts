import { fold } from '@hoptac/core/vi';
import type { Kysely } from 'kysely';
import { BEFORE_VERSIONS, readOld, takeOver, type Tables } from './taken-over';

interface OldRecord {
  id?: string;
  code?: string;
  name?: string;
  organisation?: string;
}

const MOVES = [
  ['organisations', 'organisation_versions', ({ name = '' }: OldRecord) => searchable(name)],
  ['register_events', 'event_versions', ({ organisation = '' }: OldRecord) => organisation],
  ['places', 'place_versions', () => ''],
] as const;

export async function moveRegister(database: Kysely<unknown>): Promise<void> {
  const tables = database as Tables;
  for (const [from, to, foundBy] of MOVES) {
    const rows = await readOld(tables, from);
    const records = rows.map(({ tenant, body }) => {
      const record = JSON.parse(body) as OldRecord;
      const id = record.id ?? record.code ?? '';
      return { tenant, id, at: BEFORE_VERSIONS, foundBy: foundBy(record), record };
    });
    await takeOver(tables, to, records);
  }
}

function searchable(name: string): string {
  return fold(name).replace(/[\0\p{Surrogate}]/gu, '');
}
