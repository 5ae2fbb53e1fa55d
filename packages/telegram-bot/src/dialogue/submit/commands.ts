import type { Month } from '@hoptac/core/time';

/** Figures handed in as the next version of an organisation's month. */
export interface SubmitCommand {
  kind: 'submit';
  organisation: string;
  period: Month;
  values: Readonly<Record<string, number>>;
  basedOn: number;
  reason?: string;
}
