import type { Role } from './people';
import type { VersionedRecords } from './version';

/** Something made known to chosen people: a circular, a law. */
export interface Announcement {
  id: string;
  /** Whom it is for; a list that is left out leaves nobody out. */
  audience: { roles?: readonly Role[]; places?: readonly string[]; organisations?: readonly string[] };
  /** What it says, opaque to the store. */
  content: unknown;
  publishedAt?: string;
}

/** That somebody has read an announcement, and when. */
export interface AnnouncementRead {
  announcement: string;
  /** Id of the person. */
  person: string;
  at: string;
}

export interface AnnouncementRecords extends VersionedRecords<Announcement> {
  /** Notes that somebody has read it. False, and nothing changes, where they had before. */
  markRead(read: AnnouncementRead): Promise<boolean>;
  /** Who has read it, by person. */
  readersOf(announcement: string): Promise<AnnouncementRead[]>;
  /** What somebody has read, by announcement. */
  readBy(person: string): Promise<AnnouncementRead[]>;
}
