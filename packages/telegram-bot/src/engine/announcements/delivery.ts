import type { Announcement, Transaction } from '@hoptac/adapters/store';
import { z } from 'zod';
import { contentOf } from '../../dialogue/announcements/content';

/** In whose name announcements go out; what it has done is in the audit trail. */
export const DELIVERER = 'system:announcements';

/** One going-out of an announcement: an edition, a reminder of it, or that it is withdrawn. */
export interface Delivery {
  /** `2024-3:1`, `2024-3:1:again`, `2024-3:withdrawn`. */
  key: string;
  what: 'edition' | 'again' | 'withdrawn';
  announcement: Announcement;
}

/** The going-out that an announcement asks for as it now is, in order. What a later one takes the place of is asked for no more. */
export function deliveriesOf(announcement: Announcement): Delivery[] {
  const { editions, remindedAt, withdrawn } = contentOf(announcement);
  const { id } = announcement;
  if (withdrawn) return [{ key: `${id}:withdrawn`, what: 'withdrawn', announcement }];
  const edition: Delivery = { key: `${id}:${editions.length}`, what: 'edition', announcement };
  return remindedAt === undefined
    ? [edition]
    : [edition, { key: `${id}:${editions.length}:again`, what: 'again', announcement }];
}

const progressSchema = z.object({
  delivery: z.string(),
  /** The person it has come to, by id. */
  through: z.string(),
  /** Told so far. */
  people: z.number().int(),
  part: z.number().int(),
  done: z.boolean(),
});
export type Progress = z.infer<typeof progressSchema>;

/** How far each delivery has come. */
export async function readProgress({ audit }: Pick<Transaction, 'audit'>): Promise<Map<string, Progress>> {
  const entries = await audit.ofPerson(DELIVERER);
  const read = entries.map(({ detail }) => progressSchema.parse(detail));
  // Those of a delivery were added in their order, so the last one stays.
  return new Map(read.map((progress) => [progress.delivery, progress]));
}
