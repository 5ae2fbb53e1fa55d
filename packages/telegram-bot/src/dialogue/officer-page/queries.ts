/** A link to the officer's page, good once and for a few minutes; the store is told its hash alone. */
interface PageLink {
  url: string;
  /** Where Telegram opens the page within itself; only an address with https can be. */
  miniApp?: string;
  keyHash: string;
  issuedAt: string;
  expiresAt: string;
  minutes: number;
}

export interface OfficerPageQueries {
  /** Undefined where the alliance has no page. */
  pageLink: { asked: object; answer: PageLink | undefined };
}
