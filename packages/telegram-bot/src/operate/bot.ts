import { randomUUID } from 'node:crypto';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { isPostgres, openStore } from '@hoptac/adapters/command';
import type { StoreError } from '@hoptac/adapters/store';
import { createEngine, ParkedUpdateError, type Alliance } from '../engine';
import { createJobs } from '../jobs';
import { createOfficerPage } from '../officer-page';
import { startTelegram, type TelegramConnection } from '../telegram';
import { startHealthServer, type Readiness } from './health-server';
import { createKeeper } from './keeper';
import type { Log } from './log';
import { createMetrics, watchedEngine, watchedStore } from './metrics';
import { startPageServer, withOfficerPage } from './page-server';
import { transportSettings, type Settings } from './settings';

export interface RunningBot {
  /** Where the health server listens. */
  health: string;
  /** Where the server of the officer's page listens, if the alliance has one. */
  page?: string;
  /** Resolves when Telegram is connected; rejects when it refuses the settings, and trying again is of no use. */
  connected: Promise<{ username: string }>;
  /** Rejects with a StoreError when the store takes nothing more until it is opened again: the process is to end. */
  broken: Promise<never>;
  /** Takes nothing more in, answers and sends what is there, and closes everything. */
  stop(): Promise<void>;
}

/** Telegram refuses these for good: the token is wrong, or the webhook's address is. So begins what it is told by. */
const REFUSED_FOR_GOOD = /^(?:400|401|404): /;
const FIRST_PAUSE_MS = 2000;
const LONGEST_PAUSE_MS = 60_000;
/** A store that does not answer by then is not there for those who wait. */
const STORE_PATIENCE_MS = 2000;

/**
 * Runs an alliance's bot: engine, jobs, keeper, health server, officer's page, Telegram. It goes on trying while Telegram cannot be
 * reached.
 * Rejects with a StoreError when the store cannot be opened, and when a server's port is taken.
 */
export async function runBot(options: {
  settings: Settings;
  alliance: Alliance;
  version: string;
  now: () => Date;
  log: Log;
}): Promise<RunningBot> {
  const { settings, version, now, log } = options;
  const alliance = withOfficerPage(options.alliance, settings);
  const { tenant } = alliance;
  const shared = isPostgres(settings.store);
  // Of a store that is not shared the next process is the same holder, and need not wait for a crashed one's leases.
  const holder = shared ? randomUUID() : 'only';
  const metrics = createMetrics({ alliance: tenant, version });
  let broke: (error: StoreError) => void = () => undefined;
  const broken = new Promise<never>((_, reject) => (broke = reject));
  // Whoever does not wait for it is not to die of it.
  broken.catch(() => undefined);
  const store = watchedStore(await openStore(settings.store), metrics, (error) => broke(error));
  const stopping = new AbortController();
  let telegram: TelegramConnection | undefined;

  const onError = (error: unknown) => {
    if (error instanceof ParkedUpdateError) metrics.parkedNow.inc();
    log.error(error instanceof ParkedUpdateError ? 'parked' : 'failed', error);
  };
  const engine = watchedEngine(
    createEngine({
      store,
      alliance,
      now,
      onError,
      shared,
      pace: { messages: settings.messagesPerMinute, seconds: 60 },
    }),
    metrics,
  );
  const jobs = createJobs({ store, alliance, now, engine, onError, holder });
  const keeper = createKeeper({
    store,
    alliance,
    settings,
    ...(!shared && { folder: dirname(settings.store) }),
    now,
    engine,
    metrics,
    log,
    holder,
  });

  async function readiness(): Promise<Readiness> {
    const answers = store
      .transaction(tenant, ({ leases }) => leases.get('keeper'))
      .then(
        () => true,
        () => false,
      );
    const lacks = [
      ...(stopping.signal.aborted ? ['stopping'] : []),
      ...(telegram ? [] : ['telegram']),
      ...((await Promise.race([answers, pause(STORE_PATIENCE_MS, false, { ref: false })])) ? [] : ['store']),
    ];
    metrics.ready.set(lacks.length === 0 ? 1 : 0);
    return { ready: lacks.length === 0, lacks };
  }

  async function connect(): Promise<{ username: string }> {
    for (let wait = FIRST_PAUSE_MS; ; wait = Math.min(wait * 2, LONGEST_PAUSE_MS)) {
      try {
        const started = await startTelegram({
          engine,
          store,
          tenant,
          now,
          settings: transportSettings(settings.telegram),
          onError,
          holder,
        });
        // Somebody may have asked to stop meanwhile.
        if (stopping.signal.aborted) await started.stop();
        telegram = started;
        log.info('connected', {
          bot: started.username,
          by: settings.telegram.webhook ? 'webhook' : 'polling',
        });
        return { username: started.username };
      } catch (error) {
        log.error('notConnected', error, { againInSeconds: wait / 1000 });
        if (error instanceof Error && REFUSED_FOR_GOOD.test(error.message)) throw error;
        await pause(wait, undefined, { signal: stopping.signal });
      }
    }
  }

  /** What was taken in is answered before the channel is closed, as far as there is time; broadcasts go on at the next start. */
  async function answered(): Promise<void> {
    const enough = new AbortController();
    const time = pause(settings.stopSeconds * 500, undefined, { signal: enough.signal }).catch(
      () => undefined,
    );
    await Promise.race([engine.settled(), time]);
    enough.abort();
  }

  const health = await startHealthServer({
    ...settings.health,
    metrics,
    readiness,
    async refresh() {
      await readiness();
      await keeper.refresh();
    },
  }).catch(async (error: unknown) => {
    await store.close();
    throw error;
  });
  const page =
    settings.page && alliance.officerPage
      ? await startPageServer({
          ...settings.page,
          page: createOfficerPage({
            store,
            alliance: { ...alliance, officerPage: alliance.officerPage },
            engine,
            now,
            botToken: settings.telegram.token,
            shared,
            onError,
          }),
        }).catch(async (error: unknown) => {
          await health.close();
          await store.close();
          throw error;
        })
      : undefined;
  await engine.resume();
  jobs.start();
  keeper.start();
  log.info('started', {
    version,
    health: health.url,
    ...(page && { page: page.url }),
    store: shared ? 'postgresql' : 'sqlite',
  });
  const connected = connect();
  connected.catch(() => undefined);

  return {
    health: health.url,
    ...(page && { page: page.url }),
    connected,
    broken,
    async stop() {
      log.info('stopping');
      stopping.abort();
      // Whether it was still trying to connect or not; what it has connected is stopped.
      await connected.catch(() => undefined);
      await jobs.stop();
      await keeper.stop();
      // What is open ends here and comes back by itself; nothing more is written from it.
      await page?.close();
      await telegram?.stop(answered);
      await engine.stop();
      await store.close();
      await health.close();
      log.info('stopped');
    },
  };
}
