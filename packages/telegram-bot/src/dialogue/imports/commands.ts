import type { CalendarDate } from '@hoptac/core/time';
import type { Importable } from './places';

/** A file taken in whole, or not at all. */
export interface ImportCommand {
  kind: 'importFile';
  what: Importable;
  name: string;
  base64: string;
  why: string;
  /** From when the plans in it hold; today when left out. */
  on?: CalendarDate;
}
