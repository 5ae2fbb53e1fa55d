import type { HeldRole } from '@hoptac/adapters/store';
import type { FileMade } from '../reply';
import type { RoleNames } from '../roles/names';
import type { Language } from '../state';

/** All that is kept of somebody, as they are shown it. */
interface MyData {
  name: string;
  roles: readonly HeldRole[];
  names: RoleNames;
  /** One for each chat. */
  channels: readonly string[];
  hasPhone: boolean;
  joinedAt?: string;
  consentedAt?: string;
  /** How many reports they handed in. */
  reports: number;
  /** How many messages of theirs, and to them, are kept. */
  received: number;
  sent: number;
  /** Acts of theirs in the audit trail. */
  acts: number;
  /** Nobody else could look after people. */
  isLastAdministrator: boolean;
}

/** One line of the trail: what somebody did, or what was changed of them (`why` of a version). */
export interface TrailLine {
  at: string;
  what: string;
  /** Done by somebody else. */
  byOther: boolean;
}

export interface MyDataQueries {
  myData: { asked: object; answer: MyData };
  /** The last one first. */
  myTrail: { asked: object; answer: readonly TrailLine[] };
  myFile: { asked: { format: 'json' | 'text'; language: Language }; answer: FileMade };
}
