import type { Live } from './live';
import type { Rate } from './rate';
import type { Visits } from './visits';

/** What serving the page works with. */
export interface Serving {
  visits: Visits;
  live: Live;
  rate: Rate;
  /** The application as browsers are sent it. */
  files: { html: string; script: string; style: string };
  allianceName: string;
  /** Base address, ending in `/`. */
  url: () => string;
  /** The addresses that a page of ours may have asked from. */
  origins: () => readonly string[];
  /** Who may show the page within theirs: a page of the same address, or nobody. */
  frames: 'self' | 'none';
  /** Of the bot, whose Mini App the page is too. */
  botToken: string | undefined;
  now: () => Date;
  onError: (error: unknown) => void;
}
