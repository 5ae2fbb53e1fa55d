import type { NotedEvent, ReviewState, Role, Version } from '@hoptac/adapters/store';
import type { NameValidation } from '@hoptac/core/law';
import type {
  Organisation,
  OrganisationKind,
  OrganisationStanding,
  RegisterEvent,
} from '@hoptac/core/organisation';
import type { CalendarDate, Month } from '@hoptac/core/time';

/** An organisation in a list. */
export interface Listed {
  id: string;
  name: string;
  placeName: string;
  /** Undefined where no founding is noted. */
  standing: OrganisationStanding | undefined;
  /** How many events are noted of it. */
  events: number;
}

/** A version with the name of who wrote it. */
export type Signed<Kept> = Version<Kept> & { byName: string };

/** Everything that is shown of one organisation. */
export interface OrganisationSheet {
  organisation: Organisation;
  revision: number;
  /** Where it lies today. */
  place: { code: string; name: string };
  standing: OrganisationStanding | undefined;
  founded: Version<RegisterEvent> | undefined;
  /** How many events are noted of it alone. */
  ownEvents: number;
  /** Every version of every event, of those that name it as successor and of those that were undone too. */
  events: readonly Signed<NotedEvent>[];
  /** The events that count, as they are now, by day; of those that name it as successor too. */
  noted: readonly Version<RegisterEvent>[];
  /** Oldest first. */
  versions: readonly Signed<Organisation>[];
  people: readonly { name: string; role: Role }[];
  /** The last months handed in, newest first. */
  reports: readonly { period: Month; version: number; state: ReviewState }[];
  /** Of the latest report. */
  officialMembers: number | undefined;
  /** Names of the places and organisations that events name, by code and id. */
  names: Readonly<Record<string, string>>;
}

/** A place of a day: its name, and the names above it. */
interface PlaceFound {
  code: string;
  name: string;
  above: string;
  /** How many organisations lie in it, those that have ended not counted. */
  organisations: number;
}

export interface RegisterQueries {
  /** Those that fit, by name; those that have ended come last. Everything where nothing is asked. */
  organisations: {
    asked: { text?: string; place?: string; standing?: 'operating' };
    answer: readonly Listed[];
  };
  organisation: { asked: { id: string }; answer: OrganisationSheet | undefined };
  placesOn: { asked: { on: CalendarDate }; answer: readonly PlaceFound[] };
  /** What the law says of a name beside those of the alliance, and an id that nobody has for it. */
  nameCheck: {
    asked: {
      name: string;
      ofKind: OrganisationKind;
      on: CalendarDate;
      place: string;
      except?: string;
      /** Those that are going to be entered with it. */
      beside?: readonly { id: string; name: string }[];
    };
    answer: { validation: NameValidation; id: string };
  };
}
