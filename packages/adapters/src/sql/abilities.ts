import type { KnownMonths } from './known-months';

/** What a database shared by several processes can do besides; SQLite, whose transaction has the file to itself, needs none. */
export interface SqlAbilities {
  /** Months that were read before, where they are kept for the transactions after. */
  months?: KnownMonths;
  /** Waits until this transaction alone has a name, and keeps it to the end. */
  lock?(name: string): Promise<void>;
  /** The same without waiting: false where another transaction has it. */
  tryLock?(name: string): Promise<boolean>;
  /** Whether rows that another transaction works on can be passed over. */
  skipLocked?: boolean;
  /** The places in the audit trail, where others may have taken some since the transaction's snapshot. */
  places?: Places;
}

export interface Places {
  /** The last place that is known to be taken besides what the snapshot shows; from now on nobody else here takes any. */
  last(): Promise<number>;
  took(place: number): void;
}
