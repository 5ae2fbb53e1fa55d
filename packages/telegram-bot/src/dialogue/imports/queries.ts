import type { Bilingual } from '@hoptac/core/vi';
import type { CalendarDate } from '@hoptac/core/time';
import type { FileMade } from '../reply';
import type { Importable } from './places';

/** How many of a kind a file adds, changes and leaves as they are. */
interface Tally {
  added: number;
  changed: number;
  unchanged: number;
}

/** A file looked through, nothing written. */
export interface FileChecked {
  ok: boolean;
  /** Each with its sheet, row and column. */
  problems: readonly { severity: 'error' | 'warning'; line: Bilingual }[];
  organisations: Tally;
  events: Tally;
  places: Tally;
  targets: Tally;
}

export interface ImportsQueries {
  importChecked: {
    asked: { what: Importable; base64: string; on?: CalendarDate };
    answer: FileChecked | { refused: Bilingual };
  };
  importTemplate: { asked: { what: Importable }; answer: FileMade };
}
