import type { CalendarDate } from '../../../time';
import type { Bilingual } from '../bilingual';

/** How much of a document could be read; `absent`: only known by name. */
type Completeness = 'complete' | 'partial' | 'paraphrase' | 'absent';

/** A legal document. */
export interface Instrument {
  /** As people cite it: `Luật 17/2023/QH15`. */
  name: Bilingual;
  /** What it is about, in our words. */
  title: Bilingual;
  issuer: Bilingual;
  /** First day in force. */
  from: CalendarDate;
  /** First day of the part that came into force before the rest. */
  partFrom?: CalendarDate;
  /** Last day in force, where it has ended and the day is known. */
  to?: CalendarDate;
  /** Code of the document that replaced or repealed it; only beside `to`. */
  replacedBy?: string;
  completeness: Completeness;
  /** What is missing, or what to mind. */
  note: Bilingual;
}
