import type { Store } from '@hoptac/adapters/store';
import type { CalendarDate } from '@hoptac/core/time';
import type { Alliance, Engine } from '../engine';

/** An invitation that the page offers to try. */
export interface OfferedInvitation {
  code: string;
  label: string;
  /** The cooperative it lets somebody into. The page shows what a new law finds otherwise for it. */
  organisation?: string;
}

/** The sample as it is until it is thrown away. */
export interface TryoutSample {
  engine: Engine;
  store: Store;
}

/** Days between which a visitor may switch. */
export interface TryoutDays {
  choices: readonly CalendarDate[];
  /** The first and the second are compared: the last day of one law and the first of the next. */
  lawChange: readonly [CalendarDate, CalendarDate];
  /** Sets the sample's clock, the one that `now` reads. */
  goTo(day: CalendarDate): void;
}

export interface TryoutOptions extends TryoutSample {
  alliance: Alliance;
  now: () => Date;
  year: number;
  invitations: readonly OfferedInvitation[];
  /** The paragraphs of the year's summary, computed from the store at each call. */
  summary: (store: Store) => Promise<readonly string[]>;
  /** The page lets visitors choose the day where it is given. */
  days?: TryoutDays;
  /** Throws the sample away and gives a fresh one; the page offers that where it is given. */
  startOver?: () => Promise<TryoutSample>;
  /** Id of the person whose officer's page is shown beside the chat, where the alliance has an officer's page. */
  officer?: string;
}
