import type { Organisation } from '@hoptac/core/organisation';
import { sql } from 'kysely';
import { decode, type OrganisationRecords } from '../store';
import { inOrderFound, organisationKind, searchedWords } from '../store/record-kind';
import type { Database } from './schema';
import { sqlVersioned } from './versioned';

export function sqlOrganisations(database: Database, tenant: string): OrganisationRecords {
  const { current, foundBy: _, ...records } = sqlVersioned(database, tenant, organisationKind);
  return {
    ...records,
    async search(text, limit) {
      const words = searchedWords(text);
      if (words.length === 0) return [];
      let query = current();
      for (const word of words)
        query = query.where(sql<boolean>`${sql.ref('each.found_by')} like ${containing(word)} escape '!'`);
      const rows = await query.execute();
      return inOrderFound(
        rows.map(({ body }) => decode<Organisation>(body)),
        text,
      ).slice(0, limit);
    },
  };
}

/** A pattern for a text that holds this one; not with a backslash, which PostgreSQL and SQLite read differently in places. */
function containing(word: string): string {
  return `%${word.slice(0, 200).replace(/[!%_]/g, '!$&')}%`;
}
