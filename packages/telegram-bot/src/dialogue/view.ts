import type { HeldRole, Role, Submission } from '@hoptac/adapters/store';
import type { DataElement } from '@hoptac/core/indicators';
import type { Organisation } from '@hoptac/core/organisation';
import type { CalendarDate } from '@hoptac/core/time';
import type { Answers } from './answers';

/** Who writes, in the role they act in. */
export interface Acting {
  /** Id of the person. */
  id: string;
  name: string;
  role: Role;
  /** For a member and an officer: the organisation they act for. */
  organisation?: string;
  /** For a reviewer: code of the place. */
  place?: string;
  /** Every role the person holds, the one they act in among them. */
  roles: readonly HeldRole[];
  /** Until this message they were held to have blocked the bot here. */
  unreachable?: true;
}

/** What the dialogue sees of the data: its own chat's, and the answers to what it asked for. */
export interface View {
  /** The day in Việt Nam. */
  today: CalendarDate;
  allianceName: string;
  /** Everything that can be given. */
  elements: readonly DataElement[];
  /** What is asked for, in the order of asking. */
  asked: readonly DataElement[];
  person?: Acting;
  /** The one the person acts for. */
  organisation?: Organisation;
  placeName?: string;
  /** The last version of each of its months that counts, of this year and the last, by period. */
  submissions: readonly Submission[];
  answers: Answers;
  /** The alliance has an officer's page. */
  hasPage?: true;
}
