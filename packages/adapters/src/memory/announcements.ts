import { compareText, type AnnouncementRecords } from '../store';
import { announcementKind } from '../store/record-kind';
import type { MemoryTables } from './tables';
import { memoryVersioned } from './versioned';

export function memoryAnnouncements({
  announcement_versions,
  announcement_reads,
}: MemoryTables): AnnouncementRecords {
  return {
    ...memoryVersioned(announcement_versions, announcementKind),
    async markRead(read) {
      const { announcement, person, at } = read;
      if (announcement_reads.get(announcement, person)) return false;
      announcement_reads.put({ announcement, person, at });
      return true;
    },
    async readersOf(announcement) {
      return announcement_reads
        .rows()
        .filter((read) => read.announcement === announcement)
        .map((read) => ({ ...read }))
        .sort((a, b) => compareText(a.person, b.person));
    },
    async readBy(person) {
      return announcement_reads
        .rows()
        .filter((read) => read.person === person)
        .map((read) => ({ ...read }))
        .sort((a, b) => compareText(a.announcement, b.announcement));
    },
  };
}
