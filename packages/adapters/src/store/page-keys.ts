/** What opens the officer's page for a person: a link, which is good once, or a session. Kept by its hash alone. */
export interface PageKey {
  keyHash: string;
  kind: 'link' | 'session';
  /** Id of the person. */
  person: string;
  issuedAt: string;
  /** The first instant at which it opens nothing any more. */
  expiresAt: string;
  /** A link that was used, a session that was left. */
  endedAt?: string;
}

export interface PageKeyRecords {
  /** Adds one; a hash that is known already is refused by throwing, for chance does not repeat itself. */
  add(key: PageKey): Promise<void>;
  get(keyHash: string): Promise<PageKey | undefined>;
  /** Ends it, once: false when there is none, or it has ended, or had expired by `at`. */
  end(keyHash: string, at: string): Promise<boolean>;
  /** Ends every one of a person that is open. Gives how many sessions were among them. */
  endAllOf(person: string, at: string): Promise<number>;
  /** Forgets those that expired before an instant, at most `limit`. Gives how many. */
  forgetExpired(before: string, limit: number): Promise<number>;
  /** Forgets all of a person, open or not. */
  forgetPerson(person: string): Promise<void>;
}
