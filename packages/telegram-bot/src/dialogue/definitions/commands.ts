import type { CalendarDate } from '@hoptac/core/time';

/** An alliance's own definitions, which hold from a day on. */
export interface ImportDefinitionsCommand {
  kind: 'importDefinitions';
  name: string;
  base64: string;
  on: CalendarDate;
  basedOn: number;
}
