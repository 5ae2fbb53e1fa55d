import type { DataElement, Indicator } from '@hoptac/core/indicators';

/** Who is served: one alliance, what it takes from its cooperatives each month, and what it is judged on each year. */
export interface Alliance {
  /** First part of every key in the store. */
  tenant: string;
  name: string;
  /** Everything that is understood, kept and counted. */
  elements: readonly DataElement[];
  /** Codes of those that every cooperative is asked for each month, in the order of asking; all of them when left out. */
  form?: readonly string[];
  indicators: readonly Indicator[];
}
