import { statfs } from 'node:fs/promises';
import type { Store } from '@hoptac/adapters/store';
import { vietnamDate, type CalendarDate } from '@hoptac/core/time';
import type { Alliance, Engine } from '../engine';
import { raiseAlerts, reportingNow, type Situation } from './alerts';
import type { Log } from './log';
import type { Metrics } from './metrics';
import { forgetOld } from './retention';
import type { Settings } from './settings';

/** Looks each minute whether all is well, tells administrators if not, and once a day forgets what is too old to keep. */
export interface Keeper {
  /** Looks now. Failures are logged, and looked at again at the next tick. */
  tick(): Promise<void>;
  /** Brings the numbers of the store up to date. */
  refresh(): Promise<void>;
  start(): void;
  stop(): Promise<void>;
}

const LEASE = 'keeper';
const LEASE_MS = 3 * 60_000;
const TICK_MS = 60_000;
/** The register and the month's reports are read for it. */
const REPORTING_EVERY_MS = 30 * 60_000;

export function createKeeper(options: {
  store: Store;
  alliance: Alliance;
  settings: Pick<Settings, 'alerts' | 'retention' | 'language'>;
  /** Whose disk is looked at; left out where the store is elsewhere. */
  folder?: string;
  now: () => Date;
  engine: Pick<Engine, 'send'>;
  metrics: Metrics;
  log: Log;
  /** Names this process among those that share the store. */
  holder: string;
}): Keeper {
  const { store, alliance, settings, folder, now, engine, metrics, log, holder } = options;
  const { tenant } = alliance;
  let timer: NodeJS.Timeout | undefined;
  let underWay: Promise<void> | undefined;
  let stopped = false;
  let forgottenOn: CalendarDate | undefined;
  let reporting: { at: number; found: Situation['reporting'] } | undefined;

  async function refresh(): Promise<void> {
    await attempt('numbers', async () => {
      metrics.setBacklog(await store.transaction(tenant, ({ upkeep }) => upkeep.backlog()), now());
    });
  }

  /** Undefined where the system does not tell. */
  async function diskFree(): Promise<number | undefined> {
    const disk = folder === undefined ? undefined : await statfs(folder).catch(() => undefined);
    if (!disk || disk.blocks === 0) return undefined;
    const free = disk.bavail / disk.blocks;
    metrics.diskFree.set(free);
    return free;
  }

  async function look(): Promise<void> {
    const free = await diskFree();
    const raised = await store.transaction(tenant, async (transaction) => {
      const at = now();
      const backlog = await transaction.upkeep.backlog();
      metrics.setBacklog(backlog, at);
      const until = new Date(at.getTime() + LEASE_MS).toISOString();
      const claim = await transaction.leases.claim(LEASE, { holder, at: at.toISOString(), until });
      if (!claim.ok) return [];
      if (!reporting || at.getTime() - reporting.at >= REPORTING_EVERY_MS)
        reporting = { at: at.getTime(), found: await reportingNow(transaction, alliance, at) };
      const situation = {
        now: at,
        backlog,
        ...(free !== undefined && { diskFree: free }),
        ...(reporting.found && { reporting: reporting.found }),
      };
      return raiseAlerts(transaction, situation, { limits: settings.alerts, language: settings.language });
    });
    for (const { kind, change, amount } of raised) log.warn('alert', { kind, change, amount });
    if (raised.length > 0) engine.send();
  }

  async function forget(): Promise<void> {
    const today = vietnamDate(now());
    if (forgottenOn === today) return;
    const forgotten = await forgetOld(store, {
      tenant,
      ...settings.retention,
      now: now(),
      stopped: () => stopped,
    });
    forgottenOn = today;
    if (forgotten.messages + forgotten.details > 0) log.info('forgotten', forgotten);
  }

  async function attempt(what: string, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      log.error('keeperFailed', error, { what });
    }
  }

  function tick(): Promise<void> {
    underWay ??= attempt('look', look)
      .then(() => attempt('forget', forget))
      .finally(() => (underWay = undefined));
    return underWay;
  }

  return {
    tick,
    refresh,
    start() {
      timer ??= setInterval(() => void tick(), TICK_MS);
      void tick();
    },
    async stop() {
      stopped = true;
      clearInterval(timer);
      await underWay;
      await store.transaction(tenant, ({ leases }) => leases.release(LEASE, holder)).catch(() => undefined);
    },
  };
}
