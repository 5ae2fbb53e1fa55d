import type { Role } from '@hoptac/adapters/store';
import type { CalendarDate } from '@hoptac/core/time';
import type { FileMade } from '../reply';
import type { Language } from '../state';

/** Whom an announcement is for; a list that is left out leaves nobody out. */
export interface Audience {
  roles?: readonly Role[] | undefined;
  places?: readonly string[] | undefined;
  organisations?: readonly string[] | undefined;
}

/** An announcement in a list. */
export interface AnnouncementLine {
  id: string;
  title: string;
  /** The day its last edition was published. */
  on: CalendarDate;
  read: boolean;
  edition: number;
  withdrawn: boolean;
}

/** An announcement as the asker finds it. */
export interface AnnouncementFound extends AnnouncementLine {
  /** Of the record, to tell whether somebody has changed it since. */
  revision: number;
  text: string;
  reference?: string;
  /** Why it was withdrawn. */
  why?: string;
  reminded: boolean;
  /** Whether the asker is among those it is for. */
  forMe: boolean;
  audience: Audience;
}

/** How many of how many. */
export interface Part {
  read: number;
  whole: number;
}

/** How far announcements have come. A cooperative is reached where one of its people has read. */
export interface Reach {
  announcements: number;
  cooperatives: Part;
  people: Part;
}

export interface ReachOfOne extends Reach {
  /** Cooperatives of which nobody uses the bot. */
  withoutAnybody: number;
  /** The parts of the place it is for, by name. */
  places: readonly { code: string; name: string; cooperatives: Part }[];
  /** People whom the last edition has gone out to so far. */
  delivery: { people: number; done: boolean };
}

interface AudienceSize {
  people: number;
  cooperatives: number;
  withoutAnybody: number;
}

/** A place one can choose, and its place in the tree. */
export interface AudiencePlace {
  code: string;
  name: string;
  parent: string | undefined;
}

export interface AudienceOrganisation {
  id: string;
  name: string;
  placeName: string;
}

export interface AnnouncementQueries {
  /** The picture that goes before an announcement. */
  announcementCover: {
    asked: { title: string; reference: string | undefined; on: CalendarDate; language: Language };
    answer: FileMade;
  };
  /** Those for the asker, unread first; with `all` every one, the newest first. */
  announcementsFor: {
    asked: { all: boolean; search: string | undefined };
    answer: readonly AnnouncementLine[];
  };
  /** Undefined where there is none that the asker may see. */
  announcement: { asked: { id: string }; answer: AnnouncementFound | undefined };
  announcementReach: { asked: { id: string }; answer: ReachOfOne | undefined };
  audienceSize: { asked: { audience: Audience }; answer: AudienceSize };
  audiencePlaces: { asked: object; answer: readonly AudiencePlace[] };
  audienceOrganisations: {
    asked: { search: string } | { ids: readonly string[] };
    answer: readonly AudienceOrganisation[];
  };
}
