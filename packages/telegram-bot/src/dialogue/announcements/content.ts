import type { Announcement } from '@hoptac/adapters/store';
import { vietnamDate, type CalendarDate } from '@hoptac/core/time';
import { z } from 'zod';

/** What an announcement says, and what became of it. */
const announcementContentSchema = z.object({
  title: z.string(),
  text: z.string(),
  /** Number of the document, or where it is found. */
  reference: z.string().optional(),
  /** What the officer’s page that published it called it. */
  key: z.string().optional(),
  /** Id of who published it. */
  author: z.string(),
  /** When each edition was published, the first first; a correction is the next edition. */
  editions: z.array(z.string()).min(1),
  /** When those who had not read the last edition were reminded. */
  remindedAt: z.string().optional(),
  withdrawn: z.object({ at: z.string(), why: z.string() }).optional(),
});
export type AnnouncementContent = z.infer<typeof announcementContentSchema>;

export function contentOf({ content }: Announcement): AnnouncementContent {
  return announcementContentSchema.parse(content);
}

/** What is noted as read: each edition by itself, because a correction is to be read anew. */
export function readingOf(announcement: string, edition: number): string {
  return edition === 1 ? announcement : `${announcement}.${edition}`;
}

/** The announcement and edition that `readingOf` names. */
export function readingNamed(named: string): { announcement: string; edition: number } {
  const [announcement = '', edition = '1'] = named.split('.');
  return { announcement, edition: Number(edition) };
}

/** The day an edition was published in Việt Nam; the first when left out. */
export function publishedOn({ editions }: AnnouncementContent, edition = 1): CalendarDate {
  return vietnamDate(new Date(editions[edition - 1] ?? editions[0]!));
}
