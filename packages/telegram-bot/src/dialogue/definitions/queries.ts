import type { DataElement, Indicator } from '@hoptac/core/indicators';
import type { CalendarDate } from '@hoptac/core/time';
import type { Bilingual } from '@hoptac/core/vi';

/** A set of definitions that was taken in. */
interface DefinitionSet {
  from: CalendarDate | undefined;
  byName: string;
  at: string;
  why: string | undefined;
  indicators: number;
  elements: number;
}

/** What a file of definitions would change. */
interface DefinitionsChecked {
  added: readonly Bilingual[];
  changed: readonly Bilingual[];
  removed: readonly Bilingual[];
  elements: readonly Bilingual[];
  /** Indicators that this year's plan has a target for and the file does not define. */
  planned: readonly Bilingual[];
}

export interface DefinitionsQueries {
  /** What is in force today, and the sets taken in, oldest first. */
  definitions: {
    asked: object;
    answer: {
      indicators: readonly Indicator[];
      elements: readonly DataElement[];
      sets: readonly DefinitionSet[];
    };
  };
  definitionsChecked: {
    asked: { base64: string };
    answer:
      | { ok: true; changes: DefinitionsChecked }
      | { ok: false; problems: readonly { path: string; message: Bilingual }[] };
  };
  /** What is in force, as a file that can be changed and sent back. */
  definitionsFile: { asked: object; answer: { name: string; type: string; base64: string } };
}
