import type { Announcement } from '@hoptac/adapters/store';

type Audience = Announcement['audience'];

interface Written {
  title: string;
  text: string;
  reference?: string;
}

/** Makes something known to an audience. */
export interface PublishAnnouncement extends Written {
  kind: 'publishAnnouncement';
  audience: Audience;
  /** Made by whoever sends it, the same whenever the same is sent again; a message of a chat is known by its own id. */
  key?: string;
}

/** A new edition, told to everybody who got an earlier one. `basedOn` is the revision that its author had seen. */
export interface CorrectAnnouncement extends Written {
  kind: 'correctAnnouncement';
  announcement: string;
  basedOn: number;
  audience: Audience;
}

export interface WithdrawAnnouncement {
  kind: 'withdrawAnnouncement';
  announcement: string;
  basedOn: number;
  why: string;
}

/** Reminds once who has not read the last edition. */
export interface RemindUnread {
  kind: 'remindUnread';
  announcement: string;
  basedOn: number;
}

export interface ConfirmRead {
  kind: 'confirmRead';
  announcement: string;
  edition: number;
}

export type AnnouncementCommand =
  | PublishAnnouncement
  | CorrectAnnouncement
  | WithdrawAnnouncement
  | RemindUnread
  | ConfirmRead;
