import type { DataElement, Indicator } from '@hoptac/core/indicators';
import type { VersionedRecords } from './version';

/** What an alliance defines itself: indicators in place of the configured ones, and data elements beside them. */
export interface Definitions {
  /** One set has one id; its versions hold from their `validFrom` on. */
  id: string;
  elements: readonly DataElement[];
  indicators: readonly Indicator[];
}

/** Sets of definitions with all they ever were; `asOf` gives the one that holds on a day. */
export type DefinitionRecords = VersionedRecords<Definitions>;
