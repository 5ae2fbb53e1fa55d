import { randomUUID } from 'node:crypto';
import type { Store, Transaction } from '@hoptac/adapters/store';
import { isWorkingDay, vietnamDate, type CalendarDate } from '@hoptac/core/time';
import { USUAL_QUIET_HOURS } from '../dialogue/reminders/queries';
import type { Alliance } from '../engine/alliance';
import type { Engine } from '../engine/engine';
import { addNotices } from './add-notices';
import { deliverAnnouncements } from './deliver-announcements';
import { monthReminders } from './month-reminders';
import type { Notice } from './notice';
import { obligationReminders } from './obligation-reminders';
import { isQuiet } from './vietnam-clock';
import { weeklyDigest } from './weekly-digest';

/** What comes by itself: reminders, digests, and announcements on their way to everybody they are for. */
export interface Jobs {
  /** Does what is due now. While it does, it is not begun a second time. */
  tick(): Promise<void>;
  /** Ticks now and each minute. */
  start(): void;
  /** Ticks no more, and finishes what is under way. */
  stop(): Promise<void>;
}

/** Work of a day, done once: who is told what. */
type Round = (transaction: Transaction, alliance: Alliance, today: CalendarDate) => Promise<Notice[]>;

/** Those reminded of a month before the rest, because its message asks most of people. */
const ROUNDS: readonly Round[] = [monthReminders, obligationReminders, weeklyDigest];
const LEASE = 'jobs';
/** Longer than from one tick to the next, so that a process keeps what it has; short enough to be taken over soon. */
const LEASE_MILLISECONDS = 3 * 60_000;
const TICK_MILLISECONDS = 60_000;
/** People told in one transaction, so that messages from chats are answered in between. */
const BATCH = 200;

/**
 * Reminds, sums up and delivers, by the clock given in. Of several processes on one store one does it at a time, and each
 * message has the same id whoever writes it and when, so that nothing is said twice, whatever happens to a process or a
 * clock. With an `engine` what is written leaves at once, and what is published begins to go out at once.
 */
export function createJobs(options: {
  store: Store;
  alliance: Alliance;
  now: () => Date;
  engine?: Pick<Engine, 'send' | 'onWritten'>;
  /** Told of what failed; it is tried again at the next tick. */
  onError?: (error: unknown) => void;
  /** Names this process among those that share the store. */
  holder?: string;
}): Jobs {
  const { store, alliance, now, engine, onError = () => undefined, holder = randomUUID() } = options;
  const { tenant } = alliance;
  /** The day of each round that this process has done last. */
  const done = new Map<Round, CalendarDate>();
  let underWay: Promise<void> | undefined;
  let timer: NodeJS.Timeout | undefined;
  let again = false;

  /** Runs work while this process holds the jobs; undefined where another does. */
  function holding<T>(work: (transaction: Transaction) => Promise<T>): Promise<T | undefined> {
    return store.transaction(tenant, async (transaction) => {
      const at = now();
      const until = new Date(at.getTime() + LEASE_MILLISECONDS).toISOString();
      const claim = await transaction.leases.claim(LEASE, { holder, at: at.toISOString(), until });
      return claim.ok ? work(transaction) : undefined;
    });
  }

  async function run(): Promise<void> {
    await attempt(() => deliverAnnouncements(holding, () => now().toISOString(), alliance.name));
    const quietHours = alliance.quietHours ?? USUAL_QUIET_HOURS;
    const today = vietnamDate(now());
    // A due day is never a day off: it has been moved to the next working day.
    if (!isWorkingDay(today) || isQuiet(now(), quietHours)) return;
    for (const round of ROUNDS)
      if (done.get(round) !== today)
        await attempt(async () => {
          if (await runRound(round, today)) done.set(round, today);
        });
  }

  /** Whether the round was done, and not left to another process. */
  async function runRound(round: Round, today: CalendarDate): Promise<boolean> {
    const notices = await holding((transaction) => round(transaction, alliance, today));
    if (!notices) return false;
    for (let from = 0; from < notices.length; from += BATCH) {
      const batch = notices.slice(from, from + BATCH);
      const added = await holding((transaction) => addNotices(transaction, batch, now().toISOString()));
      if (added === undefined) return false;
    }
    return true;
  }

  /** What fails does not keep the rest from being done. */
  async function attempt(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      onError(error);
    } finally {
      engine?.send();
    }
  }

  function tick(): Promise<void> {
    underWay ??= run().finally(() => (underWay = undefined));
    return underWay;
  }

  /** At once, and after what is under way, which may have passed by what was just published. */
  function hurry(): void {
    if (again) return;
    again = true;
    void (underWay ?? Promise.resolve()).then(() => {
      again = false;
      return tick();
    });
  }

  let unsubscribe: (() => void) | undefined;
  return {
    tick,
    start() {
      unsubscribe ??= engine?.onWritten((commands) => {
        if (commands.some(({ kind }) => PUBLISHING.has(kind))) hurry();
      });
      timer ??= setInterval(() => void tick(), TICK_MILLISECONDS);
      void tick();
    },
    async stop() {
      clearInterval(timer);
      timer = undefined;
      unsubscribe?.();
      unsubscribe = undefined;
      await underWay;
      await store.transaction(tenant, ({ leases }) => leases.release(LEASE, holder)).catch(onError);
    },
  };
}

/** After these commands something is to be delivered. */
const PUBLISHING: ReadonlySet<string> = new Set([
  'publishAnnouncement',
  'correctAnnouncement',
  'withdrawAnnouncement',
  'remindUnread',
]);
