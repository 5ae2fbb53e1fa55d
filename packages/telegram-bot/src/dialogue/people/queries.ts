import type { HeldRole, Role } from '@hoptac/adapters/store';
import type { CalendarDate } from '@hoptac/core/time';
import type { Invited } from '../join/commands';
import type { FileMade } from '../reply';
import type { RoleNames } from '../roles/names';
import type { Language } from '../state';

interface ListedPerson {
  id: string;
  name: string;
  roles: readonly HeldRole[];
  hasChat: boolean;
}

export interface SeenPerson extends ListedPerson {
  revision: number;
  channels: readonly string[];
  hasPhone: boolean;
  joinedAt?: string;
  consentedAt?: string;
  /** When a message of theirs was last answered. */
  lastSeenAt?: string;
  names: RoleNames;
  isLastAdministrator: boolean;
}

export interface OpenInvitation {
  codeHash: string;
  invited: Invited;
  expiresAt: string;
  issuedAt?: string;
  /** Whose lost chat it replaces. */
  forPerson?: string;
}

/** An organisation or a place that a role may be held for. */
interface Found {
  id: string;
  name: string;
  within: string;
}

interface NewCode {
  code: string;
  codeHash: string;
}

export interface PeopleQueries {
  /** By name; those whose name or cooperative holds every word of the search. */
  people: { asked: { search: string }; answer: { people: readonly ListedPerson[]; names: RoleNames } };
  person: { asked: { id: string }; answer: SeenPerson | undefined };
  /** Where a role may be held, the nearest names first. */
  whereFor: { asked: { role: Role; search: string }; answer: readonly Found[] };
  openInvitations: {
    asked: object;
    answer: { invitations: readonly OpenInvitation[]; names: RoleNames };
  };
  /** New codes that nobody can foresee; asked again in the same message, the same ones. */
  newCodes: { asked: { count: number }; answer: readonly NewCode[] };
  /** The link of a code and a picture of it; neither where the alliance has no bot. */
  codeLink: { asked: { code: string }; answer: { link?: string; picture?: FileMade } };
  /** Cooperatives of a place and of the places in it that have no officer and no open invitation for one. */
  withoutOfficer: { asked: { place: string }; answer: readonly { id: string; name: string }[] };
  codeFile: {
    asked: { place: string; until: CalendarDate; language: Language };
    answer: { file: FileMade; invitations: readonly { codeHash: string; invited: Invited }[] };
  };
  /** What is kept of a number that was typed; undefined where it is none. */
  phoneTyped: { asked: { phone: string }; answer: { phoneHash: string; knownTo: number } | undefined };
}
