import { existsOn, type Organisation, type Place } from '@hoptac/core/organisation';
import type { CalendarDate } from '@hoptac/core/time';
import { fold } from '@hoptac/core/vi';
import type { Announcement } from './announcements';
import type { Definitions } from './definitions';
import { compareText } from './order';
import type { Person } from './people';
import type { NotedEvent } from './register';
import type { Seen } from './version';

/** What tells one kind of versioned record from another. */
export interface RecordKind<Kept> {
  table: VersionTableName;
  idOf(record: Kept): string;
  /** The text it is looked up by besides its id; empty for none. */
  foundBy(record: Kept): string;
  compare(a: Kept, b: Kept): number;
  /** Whether a record is there on a day, where it says so itself. */
  isThere?(record: Kept, on: CalendarDate): boolean;
  /** Whether a version says that the record was taken back. */
  isUndone?(record: Kept): boolean;
}

export type VersionTableName =
  | 'organisation_versions'
  | 'event_versions'
  | 'place_versions'
  | 'person_versions'
  | 'announcement_versions'
  | 'definition_versions';

const byId = (a: { id: string }, b: { id: string }) => compareText(a.id, b.id);
const idOf = ({ id }: { id: string }) => id;

export const organisationKind: RecordKind<Organisation> = {
  table: 'organisation_versions',
  idOf,
  foundBy: ({ name }) => foldedForSearch(name),
  compare: byId,
};

export const eventKind: RecordKind<NotedEvent> = {
  table: 'event_versions',
  idOf,
  foundBy: ({ organisation }) => organisation ?? '',
  compare: (a, b) => compareText(a.on, b.on) || byId(a, b),
  isThere: (event, on) => event.on <= on,
  isUndone: ({ undone }) => undone === true,
};

export const placeKind: RecordKind<Place> = {
  table: 'place_versions',
  idOf: ({ code }) => code,
  foundBy: () => '',
  compare: (a, b) => compareText(a.code, b.code),
  isThere: existsOn,
};

export const personKind: RecordKind<Person> = {
  table: 'person_versions',
  idOf,
  foundBy: ({ phoneHash }) => phoneHash ?? '',
  compare: byId,
};

export const announcementKind: RecordKind<Announcement> = {
  table: 'announcement_versions',
  idOf,
  foundBy: () => '',
  compare: byId,
};

export const definitionsKind: RecordKind<Definitions> = {
  table: 'definition_versions',
  idOf,
  foundBy: () => '',
  compare: byId,
};

/** A text as it is searched: folded, and without what a database's columns refuse. */
export function foldedForSearch(text: string): string {
  return fold(text).replace(/[\0\p{Surrogate}]/gu, '');
}

/** Whether a record is among those asked for: there on the day, and not taken back. */
export function isAmong<Kept>(kind: RecordKind<Kept>, record: Kept, { asOf, undone }: Seen): boolean {
  const there = asOf === undefined || (kind.isThere?.(record, asOf) ?? true);
  return there && (undone === true || !kind.isUndone?.(record));
}

/** The words of a search; none where there is nothing to search for. */
export function searchedWords(text: string): string[] {
  return foldedForSearch(text)
    .split(/\s+/)
    .filter((word) => word !== '')
    .slice(0, 20);
}

/** The order of what a search found: names that begin with the text first, then by name and id. */
export function inOrderFound(found: readonly Organisation[], text: string): Organisation[] {
  const wanted = searchedWords(text).join(' ');
  return found
    .map((organisation) => ({ organisation, name: foldedForSearch(organisation.name) }))
    .map((one) => ({ ...one, rank: one.name.startsWith(wanted) ? 0 : 1 }))
    .sort((a, b) => a.rank - b.rank || compareText(a.name, b.name) || byId(a.organisation, b.organisation))
    .map(({ organisation }) => organisation);
}
