/** What a database shared by several processes can do besides; SQLite, whose transaction has the file to itself, needs none. */
export interface SqlAbilities {
  /** Waits until this transaction alone has a name, and keeps it to the end. */
  lock?(name: string): Promise<void>;
  /** The same without waiting: false where another transaction has it. */
  tryLock?(name: string): Promise<boolean>;
  /** Whether rows that another transaction works on can be passed over. */
  skipLocked?: boolean;
  /** Whether rows can be read as they come. */
  stream?: boolean;
}
