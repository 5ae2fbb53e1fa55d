import { close, fdatasync, open } from 'node:fs';
import { promisify } from 'node:util';
import { StoreError } from '../store';

const [openFile, syncData, closeFile] = [promisify(open), promisify(fdatasync), promisify(close)];

/** Sees to it that what was committed is on the disk, for all who wait at once. */
export interface Durability {
  /** Throws once the disk has failed: nobody knows then what it has, and asking again does not tell. */
  requireSound(): void;
  /** Something may have been written in the transaction that runs. */
  wrote(): void;
  /** The transaction that ran was committed. */
  committed(): void;
  /** Resolves when all that was committed so far is on the disk; undefined where it is already. */
  kept(): Promise<void> | undefined;
  /** Waits for what is under way and lets the file go. */
  end(): Promise<void>;
}

/**
 * Waits for the disk beside the program, and once for all transactions that were committed meanwhile.
 *
 * SQLite itself would wait at each commit and stop the whole process for it. So commits only write to the log (`synchronous
 * = normal`: SQLite still waits for the disk before a checkpoint and when the log begins anew, so the file is whole
 * whatever happens), and nobody is told that a transaction is kept before the log has been brought to the disk after it.
 * Who only reads waits too: they may have read what is not there yet.
 */
export async function durabilityOf(file: string): Promise<Durability> {
  const log = await openFile(`${file}-wal`, 'r+');
  let writing = false;
  let dirty = false;
  let underWay: Promise<void> | undefined;
  let next: Promise<void> | undefined;
  let failure: StoreError | undefined;

  async function sync(): Promise<void> {
    if (failure) throw failure;
    dirty = false;
    try {
      await syncData(log);
    } catch (cause) {
      failure = new StoreError('uncertain', { database: file, untilReopened: true }, { cause });
      throw failure;
    }
  }

  function start(): Promise<void> {
    const run: Promise<void> = sync().finally(() => {
      if (underWay === run) underWay = undefined;
    });
    underWay = run;
    return run;
  }

  /** After the one under way, which may have begun before the last commit. */
  function later(before: Promise<void>): Promise<void> {
    return before
      .catch(() => undefined)
      .then(() => {
        next = undefined;
        return start();
      });
  }

  return {
    requireSound() {
      if (failure) throw failure;
    },
    wrote() {
      writing = true;
    },
    committed() {
      dirty ||= writing;
      writing = false;
    },
    kept() {
      if (failure) return Promise.reject(failure);
      if (!dirty) return underWay;
      return underWay ? (next ??= later(underWay)) : start();
    },
    async end() {
      await (next ?? underWay)?.catch(() => undefined);
      await closeFile(log);
    },
  };
}
