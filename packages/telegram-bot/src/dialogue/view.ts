import type { Invitation, Role, Submission } from '@hoptac/adapters/store';
import type { DataElement } from '@hoptac/core/indicators';
import type { Organisation } from '@hoptac/core/organisation';
import type { PlanReport } from '@hoptac/core/plan';
import type { CalendarDate } from '@hoptac/core/time';

/** Something the dialogue must know before it can answer; the engine looks it up and asks again. */
export type Query = { kind: 'invitation'; code: string } | { kind: 'planReport'; year: number };

/** Who writes, in the role they act in. */
export interface Acting {
  name: string;
  role: Role;
  /** The organisation they act for; who acts for the whole alliance has none. */
  organisation?: string;
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
  /** The last version of each of its months, of this year and the last, by period. */
  submissions: readonly Submission[];
  answers: {
    invitation?: { code: string; found: Invitation | undefined; usable: boolean; organisationName?: string };
    planReport?: PlanReport;
  };
}

export interface Load {
  load: Query;
}
