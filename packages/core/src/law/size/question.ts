import type { CalendarDate } from '../../time';
import type { Facts } from '../facts';

type Sector = NonNullable<Facts['sector']>;
/** Micro, small, medium or large. */
export type SizeClass = NonNullable<Facts['sizeClass']>;

/** What the classes of a cooperative are decided by; amounts in whole đồng. Leave out what is not known. */
export interface SizeQuestion {
  sector: Sector;
  officialMembers: number;
  revenue?: number;
  totalCapital?: number;
  on: CalendarDate;
}
