import { compareText, type AnnouncementRecords } from '../store';
import { announcementKind } from '../store/record-kind';
import type { Database } from './schema';
import { sqlVersioned } from './versioned';

export function sqlAnnouncements(database: Database, tenant: string): AnnouncementRecords {
  const { current: _, foundBy: __, ...records } = sqlVersioned(database, tenant, announcementKind);
  const reads = () =>
    database
      .selectFrom('announcement_reads')
      .select(['announcement', 'person', 'at'])
      .where('tenant', '=', tenant);
  return {
    ...records,
    async markRead({ announcement, person, at }) {
      const { numInsertedOrUpdatedRows } = await database
        .insertInto('announcement_reads')
        .values({ tenant, announcement, person, at })
        .onConflict((same) => same.columns(['tenant', 'announcement', 'person']).doNothing())
        .executeTakeFirst();
      return (numInsertedOrUpdatedRows ?? 0n) > 0n;
    },
    async readersOf(announcement) {
      const rows = await reads().where('announcement', '=', announcement).execute();
      return rows.sort((a, b) => compareText(a.person, b.person));
    },
    async readBy(person) {
      const rows = await reads().where('person', '=', person).execute();
      return rows.sort((a, b) => compareText(a.announcement, b.announcement));
    },
  };
}
