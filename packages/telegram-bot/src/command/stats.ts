import { openStore } from '@hoptac/adapters/command';
import { formatDate, type CalendarDate } from '@hoptac/core/time';
import { countStats } from '../operate';
import { configured } from './configured';
import type { ExitCode, Run } from './surroundings';
import { commandWords as words } from './words';

export async function runStats(run: Run): Promise<ExitCode> {
  const { settings, alliance } = configured(run);
  const store = await openStore(settings.store);
  try {
    const stats = await countStats(store, alliance, run.now());
    if (run.flag('json')) run.out(`${JSON.stringify(stats)}\n`);
    else run.say(words.stats(stats, formatDate(stats.month.due as CalendarDate)));
  } finally {
    await store.close();
  }
  return 0;
}
