import type { Store } from '@hoptac/adapters/store';
import { createEngine, createJobs, type Alliance, type Engine } from '@hoptac/telegram-bot';
import { joinTelegram } from './join-telegram';
import { openSample } from './open-sample';
import type { SampleClock } from './sample-clock';
import { employOfficer } from './sample-officer';

/** The sample alliance at work, from its opening until it is ended. */
export interface SampleLife {
  store: Store;
  engine: Engine;
  end(): Promise<void>;
}

/** Opens the sample and puts the bot to work on it: dialogue, jobs and, with a token, Telegram. */
export async function beginLife(options: {
  alliance: Alliance;
  now: SampleClock;
  onError: (error: unknown) => void;
}): Promise<SampleLife> {
  const { alliance, now, onError } = options;
  const store = await openSample();
  await employOfficer(store);
  const engine = createEngine({ store, alliance, now, onError });
  await engine.resume();
  const jobs = createJobs({ store, alliance, now, engine, onError });
  jobs.start();
  const telegram = await joinTelegram(engine, store, onError);
  return {
    store,
    engine,
    async end() {
      await telegram?.stop();
      await jobs.stop();
      await engine.stop();
      await store.close();
    },
  };
}
