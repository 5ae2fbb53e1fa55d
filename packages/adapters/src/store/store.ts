import type { AnnouncementRecords } from './announcements';
import type { ArchiveRecords } from './archive';
import type { DefinitionRecords } from './definitions';
import type { LeaseRecords } from './leases';
import type { Conversation, InboxUpdate, OutboxMessage, WaitingChat } from './messages';
import type { PageKeyRecords } from './page-keys';
import type { InvitationRecords, PeopleRecords } from './people';
import type { PlanRecords } from './plans';
import type { EventRecords, OrganisationRecords, PlaceRecords } from './register';
import type { SubmissionRecords } from './submission';
import type { UpkeepRecords } from './upkeep';

/**
 * Where hoptac remembers. Everything belongs to one alliance, named by `tenant`, and one alliance never sees another.
 * Instants are ISO 8601 in UTC (`2023-12-31T17:00:00.000Z`) and always given by the caller: a store has no clock.
 */
export interface Store {
  /**
   * Runs `work` as one transaction: when it resolves, all it wrote is durable; when it throws, nothing of it is kept
   * and the error passes through. Transactions of one store run one after another, in the order they were asked for.
   * A transaction within a transaction is refused, and so is the use of one that has ended. When a call on it throws, it
   * cannot commit any more, even if `work` catches the error.
   *
   * A store that several processes share may run transactions side by side and `work` again from the start, with another
   * transaction and nothing kept of the former run, when somebody else got in its way. So `work` does nothing outside its
   * transaction that may not happen twice.
   */
  transaction<T>(tenant: string, work: (transaction: Transaction) => Promise<T>): Promise<T>;
  /** Lets the transactions asked for so far finish; later ones are refused. Closing twice does no harm. */
  close(): Promise<void>;
  /** The alliances that have any record, by code units; absent where a store does not let them be listed. */
  tenants?(): Promise<string[]>;
}

/** What can be read and written inside one transaction, by subject. */
export interface Transaction {
  organisations: OrganisationRecords;
  events: EventRecords;
  places: PlaceRecords;
  people: PeopleRecords;
  invitations: InvitationRecords;
  submissions: SubmissionRecords;
  plans: PlanRecords;
  announcements: AnnouncementRecords;
  definitions: DefinitionRecords;
  inbox: InboxRecords;
  conversations: ConversationRecords;
  outbox: OutboxRecords;
  audit: AuditRecords;
  leases: LeaseRecords;
  pageKeys: PageKeyRecords;
  archive: ArchiveRecords;
  upkeep: UpkeepRecords;
}

/** What came in and is not done with yet. */
export interface InboxRecords {
  /** Takes an update in. False when one with the same channel and id is known already, and then nothing changes. */
  accept(update: InboxUpdate): Promise<boolean>;
  /**
   * The update of a chat that has waited longest, by the order they were accepted in (not by the clock). It takes the
   * chat for this transaction: until its end another process is given nothing of it, and waits where it asks for it.
   */
  next(chat: WaitingChat): Promise<(InboxUpdate & { attempts: number }) | undefined>;
  /**
   * The update that has waited longest of the chats that no other process has taken, and takes its chat like `next`. It
   * stays waiting until it is finished or has failed.
   */
  claim(): Promise<(InboxUpdate & { attempts: number }) | undefined>;
  /** Chats with an update that is neither finished nor parked, the one that has waited longest first. */
  waitingChats(): Promise<WaitingChat[]>;
  /** False when it did not wait any more, and then nothing changes. */
  finish(channel: string, id: string, at: string): Promise<boolean>;
  /** Notes a failed attempt; `park` sets the update aside for good, so that its chat can go on. No effect on one that is done. */
  fail(channel: string, id: string, failure: { error: string; park: boolean }): Promise<void>;
  /** Every update of a chat, in the order they were accepted. */
  ofChat(channel: string, chat: string): Promise<InboxUpdate[]>;
  /** Keeps of an update that waits no more only that it came: neither what it said nor from whom. */
  forget(channel: string, id: string): Promise<void>;
  /** Forgets every update of a chat that waits no more. */
  forgetChat(channel: string, chat: string): Promise<void>;
}

/** Where each conversation stands. */
export interface ConversationRecords {
  get(channel: string, chat: string): Promise<Conversation | undefined>;
  put(channel: string, chat: string, conversation: Conversation): Promise<void>;
  /** As if it had never been. */
  forget(channel: string, chat: string): Promise<void>;
}

/** What is to be sent. */
export interface OutboxRecords {
  /**
   * Adds messages; one whose id is known already is left as it is. With `takenUntil` they are taken at once, as `claim`
   * takes what is due.
   */
  add(messages: readonly OutboxMessage[], options?: { takenUntil?: string | undefined }): Promise<void>;
  /** Whether anything to a chat waits, due or not. */
  hasWaiting(channel: string, chat: string): Promise<boolean>;
  /**
   * Messages not sent yet whose time has come, in the order they were added (not by the clock): those that are not bulk,
   * or those that are. A message that waits for its retry holds back the later ones of its chat and kind, and no others.
   */
  due(
    channel: string,
    at: string,
    limit: number,
    bulk?: boolean,
  ): Promise<(OutboxMessage & { attempts: number })[]>;
  /**
   * The messages that are due, each taken until an instant: before it, none of them is due, nor is what follows them in
   * their chats, for this process or another. Whoever took one says what came of it with `sent`, `fail` or `release`.
   */
  claim(
    channel: string,
    claim: { at: string; until: string; limit: number; bulk?: boolean },
  ): Promise<(OutboxMessage & { attempts: number })[]>;
  /** Gives back messages that were taken and not tried; they are due again. */
  release(ids: readonly string[]): Promise<void>;
  sent(id: string, at: string): Promise<void>;
  /** Notes a failed attempt; without `retryAt` the message is given up. No effect on one that is sent or given up. */
  fail(id: string, failure: { error: string; retryAt?: string }): Promise<void>;
  /** Every message of a chat, sent or not, in the order they were added. */
  ofChat(channel: string, chat: string): Promise<OutboxMessage[]>;
  /** Keeps of a message that waits no more only that it was sent: neither what it said nor to whom. */
  forget(id: string): Promise<void>;
  /** Forgets every message to a chat that waits no more; their ids too, which may name the chat. */
  forgetChat(channel: string, chat: string): Promise<void>;
}

/** Who did what, and when. */
export interface AuditEntry {
  /** Given by the caller, so that a repeated write is the same entry. */
  id: string;
  at: string;
  /** Id of the person, or `system`. */
  by: string;
  action: string;
  detail: unknown;
}

/** Who did what, in the order in which it was done. */
export interface AuditRecords {
  /** Adds an entry; one whose id is known already is left as it is. */
  add(entry: AuditEntry): Promise<void>;
  /** In the order they were added (not by the clock). */
  all(): Promise<AuditEntry[]>;
  /** The one that was added last, to see whether anything was done since. */
  latest(): Promise<AuditEntry | undefined>;
  /** What one person did, in the order it was added. */
  ofPerson(by: string): Promise<AuditEntry[]>;
  /** Takes the details out of what one person did; what, when and by which id stays. They become `{ forgotten: true }`. */
  forget(by: string): Promise<void>;
}
