import type { RegisterEvent } from '@hoptac/core/organisation';

export interface StatusQueries {
  /** What the register notes of the organisation one acts for, by day. */
  ownEvents: { asked: { organisation: string }; answer: readonly RegisterEvent[] };
}
