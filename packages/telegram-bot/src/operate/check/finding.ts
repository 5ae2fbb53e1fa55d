import type { Bilingual } from '@hoptac/core/vi';

/** One thing that was looked at: how it is, and what to do where it is not as it should be. */
export interface Finding {
  what:
    | 'settings'
    | 'secrets'
    | 'database'
    | 'telegram'
    | 'webhook'
    | 'clock'
    | 'disk'
    | 'timeZone'
    | 'people';
  /** `warning`: it works, but not as well or as safely as it should. */
  level: 'ok' | 'warning' | 'wrong';
  told: Bilingual;
  remedy?: Bilingual;
}
