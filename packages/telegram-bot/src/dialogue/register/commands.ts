import type { Organisation, RegisterEvent } from '@hoptac/core/organisation';
import type { CalendarDate } from '@hoptac/core/time';

/** A new organisation, and the day on which it was founded. */
export interface FoundCommand {
  kind: 'foundOrganisation';
  record: Organisation;
  on: CalendarDate;
  /** What it came out of. */
  why?: string;
}

/** A record put right, over the version that was seen. */
export interface CorrectCommand {
  kind: 'correctOrganisation';
  record: Organisation;
  basedOn: number;
  why: string;
  /** The founding, where its day is put right. */
  founded?: { event: RegisterEvent; basedOn: number };
}

/** What happened to organisations. `seen` is how many events each had. */
export interface NoteEventsCommand {
  kind: 'noteEvents';
  events: readonly RegisterEvent[];
  why: string;
  seen: Readonly<Record<string, number>>;
}

/** Events that were noted by mistake, each over the version that was seen. Their versions stay; they count no more. */
export interface UndoEventsCommand {
  kind: 'undoEvents';
  events: readonly { id: string; basedOn: number }[];
  why: string;
}

export type RegisterCommand = FoundCommand | CorrectCommand | NoteEventsCommand | UndoEventsCommand;
