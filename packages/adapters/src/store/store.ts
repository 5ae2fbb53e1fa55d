import type { Organisation, Place, Register, RegisterEvent } from '@hoptac/core/organisation';
import type { Plan } from '@hoptac/core/plan';
import type { Month } from '@hoptac/core/time';
import type { Conversation, InboxUpdate, OutboxMessage, WaitingChat } from './messages';
import type { Invitation, Person } from './people';
import type { NewSubmission, Submission, SubmissionResult } from './submission';

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
   */
  transaction<T>(tenant: string, work: (transaction: Transaction) => Promise<T>): Promise<T>;
  /** Lets the transactions asked for so far finish; later ones are refused. Closing twice does no harm. */
  close(): Promise<void>;
}

/** What can be read and written inside one transaction, by subject. */
export interface Transaction {
  register: RegisterRecords;
  people: PeopleRecords;
  submissions: SubmissionRecords;
  plans: PlanRecords;
  inbox: InboxRecords;
  conversations: ConversationRecords;
  outbox: OutboxRecords;
  audit: AuditRecords;
}

export interface RegisterRecords {
  /** Adds organisations, or replaces those with the same id. */
  putOrganisations(organisations: readonly Organisation[]): Promise<void>;
  /** Adds events, or replaces those with the same id. */
  putEvents(events: readonly RegisterEvent[]): Promise<void>;
  /** Adds places, or replaces those with the same code. */
  putPlaces(places: readonly Place[]): Promise<void>;
  organisation(id: string): Promise<Organisation | undefined>;
  /** By code. */
  places(): Promise<Place[]>;
  /** Organisations by id, events by day and then id. */
  all(): Promise<Register>;
}

export interface PeopleRecords {
  /** Adds a person, or replaces the one of the same chat. */
  put(person: Person): Promise<void>;
  ofChat(channel: string, chat: string): Promise<Person | undefined>;
  /** Adds invitations; one whose code is known already is left as it is, so that a used one stays used. */
  putInvitations(invitations: readonly Invitation[]): Promise<void>;
  invitation(codeHash: string): Promise<Invitation | undefined>;
  /** Marks an invitation as used. False when there is none, or it has been used already. */
  redeem(codeHash: string, used: { by: string; at: string }): Promise<boolean>;
}

export interface SubmissionRecords {
  /**
   * Adds a version of an organisation's month. `basedOn` is the version its sender had seen, 0 for none; when another
   * version has come since, nothing is written and the conflict carries it. Versions count from 1 and are never changed.
   */
  append(submission: NewSubmission): Promise<SubmissionResult>;
  latest(organisation: string, period: Month): Promise<Submission | undefined>;
  /** Every version of one month, oldest first. */
  history(organisation: string, period: Month): Promise<Submission[]>;
  /** The last version of each month from `from` to `to`, by period, of one organisation. */
  ofOrganisation(organisation: string, range: { from: Month; to: Month }): Promise<Submission[]>;
  /**
   * The last version of each month of every organisation, by organisation and then period; with `knownOn`, the last whose
   * `at` is not later than that instant.
   */
  all(range: { from: Month; to: Month; knownOn?: string }): Promise<Submission[]>;
}

export interface PlanRecords {
  /** Adds a revision of a year's plan; earlier ones stay. */
  revise(plan: Plan, revision: { by: string; at: string; why: string }): Promise<void>;
  latest(year: number): Promise<Plan | undefined>;
}

export interface InboxRecords {
  /** Takes an update in. False when one with the same channel and id is known already, and then nothing changes. */
  accept(update: InboxUpdate): Promise<boolean>;
  /** The update of a chat that has waited longest, by the order they were accepted in (not by the clock). */
  next(chat: WaitingChat): Promise<(InboxUpdate & { attempts: number }) | undefined>;
  /** Chats with an update that is neither finished nor parked, the one that has waited longest first. */
  waitingChats(): Promise<WaitingChat[]>;
  finish(channel: string, id: string, at: string): Promise<void>;
  /** Notes a failed attempt; `park` sets the update aside for good, so that its chat can go on. No effect on one that is done. */
  fail(channel: string, id: string, failure: { error: string; park: boolean }): Promise<void>;
}

export interface ConversationRecords {
  get(channel: string, chat: string): Promise<Conversation | undefined>;
  put(channel: string, chat: string, conversation: Conversation): Promise<void>;
}

export interface OutboxRecords {
  /** Adds messages; one whose id is known already is left as it is. */
  add(messages: readonly OutboxMessage[]): Promise<void>;
  /**
   * Messages not sent yet whose time has come, in the order they were added (not by the clock). A message that waits for
   * its retry holds back the later ones of its chat, and no other chat.
   */
  due(channel: string, at: string, limit: number): Promise<(OutboxMessage & { attempts: number })[]>;
  sent(id: string, at: string): Promise<void>;
  /** Notes a failed attempt; without `retryAt` the message is given up. No effect on one that is sent or given up. */
  fail(id: string, failure: { error: string; retryAt?: string }): Promise<void>;
  /** Every message of a chat, sent or not, in the order they were added. */
  ofChat(channel: string, chat: string): Promise<OutboxMessage[]>;
}

export interface AuditEntry {
  /** Given by the caller, so that a repeated write is the same entry. */
  id: string;
  at: string;
  /** Id of the person, or `system`. */
  by: string;
  action: string;
  detail: unknown;
}

export interface AuditRecords {
  /** Adds an entry; one whose id is known already is left as it is. */
  add(entry: AuditEntry): Promise<void>;
  /** In the order they were added (not by the clock). */
  all(): Promise<AuditEntry[]>;
}
