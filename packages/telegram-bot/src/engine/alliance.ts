import type { DataElement, Indicator } from '@hoptac/core/indicators';

/** Who is served: one alliance, what it asks of its cooperatives each month, and what it is judged on each year. */
export interface Alliance {
  /** First part of every key in the store. */
  tenant: string;
  name: string;
  elements: readonly DataElement[];
  indicators: readonly Indicator[];
}
