import type {
  ComplianceRefusal,
  ComplianceReport,
  ObligationsRefusal,
  ObligationsReport,
} from '@hoptac/core/law';
import type { OrganisationKind } from '@hoptac/core/organisation';
import type { CalendarDate } from '@hoptac/core/time';
import type { Particular } from '../content';

/** What a compliance sheet is written from. */
export interface ComplianceSheetFacts {
  name: string;
  kind: OrganisationKind;
  placeName?: string | undefined;
  /** The day whose law it is held beside. */
  on: CalendarDate;
  /** What `checkCompliance` says of it. */
  compliance: ComplianceReport | ComplianceRefusal;
  /** What `obligations` says of the time to come. */
  duties: ObligationsReport | ObligationsRefusal;
  /** What it was judged on, as people say it. */
  told?: readonly Particular[] | undefined;
}
