/** What waits in a queue: how many, and since when the one that has waited longest. */
export interface Waiting {
  count: number;
  oldest?: string;
}

/** How far the work of an alliance is behind. */
export interface Backlog {
  /** Messages taken in and not answered yet. */
  inbox: Waiting;
  /** Messages set aside for good, because answering them failed again and again. */
  parked: number;
  /** Answers not sent yet. */
  answers: Waiting;
  /** Reminders and announcements not sent yet. */
  bulk: Waiting;
}

/** What the operator of a store looks after, across chats and people. */
export interface UpkeepRecords {
  backlog(): Promise<Backlog>;
  /**
   * Of messages in and out that wait no more and are older than an instant, forgets what they said, to whom and from
   * whom; that they were there stays, so that none is taken in or sent twice. The oldest first, at most `limit` of each.
   * Gives how many it forgot: 0 when nothing so old is left.
   */
  forgetMessages(before: string, limit: number): Promise<number>;
  /** Takes the details out of audit entries older than an instant, the oldest first. Gives how many it changed. */
  forgetDetails(before: string, limit: number): Promise<number>;
}
