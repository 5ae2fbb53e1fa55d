import type { Letterhead } from '@hoptac/adapters/document';
import type { DataElement, Indicator } from '@hoptac/core/indicators';
import type { QuietHours } from '../dialogue/reminders/queries';

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
  /** Day of the month, 1 to 28, on which reports of the month before are due; the 15th when left out. Days off move it on. */
  dueDay?: number;
  /** When nobody is reminded, by the clock in Việt Nam; from 20:00 until 07:00 when left out. */
  quietHours?: QuietHours;
  /** Name of its bot on Telegram, without @. Invitations then also come as a link and a picture of it. */
  botUsername?: string;
  /** Names of offices, place and recipients on its Word documents; what is left out is a dotted line to fill by hand. */
  letterhead?: Omit<Letterhead, 'number' | 'date'>;
  /** Secret with which telephone numbers are hashed, so that a stolen database does not tell them; keep it for good. */
  phoneKey?: string;
  /** Where its officer's page is, and what signs the links to it; without it there is none. */
  officerPage?: { url: string; secret: string };
}
