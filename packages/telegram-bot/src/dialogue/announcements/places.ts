import { z } from 'zod';

const roleSchema = z.enum(['member', 'officer', 'reviewer', 'allianceOfficer', 'administrator']);

/** Whom an announcement is for; a list that is left out leaves nobody out. */
const audienceSchema = z.object({
  roles: z.array(roleSchema).optional(),
  places: z.array(z.string()).optional(),
  organisations: z.array(z.string()).optional(),
});

/** An announcement that is written and not published. */
export const announcementDraftSchema = z.object({
  title: z.string().optional(),
  text: z.string().optional(),
  /** Empty where there is none. */
  reference: z.string().optional(),
  audience: audienceSchema,
  /** The published one that this takes the place of, and the revision of it that was seen. */
  correcting: z.object({ announcement: z.string(), revision: z.number().int() }).optional(),
});
export type AnnouncementDraft = z.infer<typeof announcementDraftSchema>;

const page = z.number().int();
const announcement = z.string();

export const announcementPlaces = [
  /** `all` are those of everybody, for whoever may announce. */
  z.object({
    screen: z.literal('announcements'),
    page,
    search: z.string().optional(),
    all: z.boolean().optional(),
  }),
  z.object({ screen: z.literal('announcementSearch'), all: z.boolean().optional() }),
  /** `read` where it was confirmed just now. */
  z.object({ screen: z.literal('announcement'), announcement, read: z.boolean().optional() }),
  z.object({ screen: z.literal('announceWrite'), field: z.enum(['title', 'text', 'reference']) }),
  z.object({ screen: z.literal('announceTo') }),
  /** `under` is the place whose parts are shown. */
  z.object({ screen: z.literal('announcePlaces'), under: z.string().optional(), page }),
  z.object({ screen: z.literal('announceOrganisations'), search: z.string().optional(), page }),
  z.object({ screen: z.literal('announcePreview') }),
  z.object({ screen: z.literal('announced') }),
  z.object({ screen: z.literal('announcementReach'), announcement, page }),
  z.object({ screen: z.literal('withdrawAnnouncement'), announcement, why: z.string().optional() }),
] as const;
export type AnnouncementPlace = z.infer<(typeof announcementPlaces)[number]>;
