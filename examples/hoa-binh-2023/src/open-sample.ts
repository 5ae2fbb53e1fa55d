import { join } from 'node:path';
import { openSqliteStore } from '@hoptac/adapters/sqlite';
import type { Store } from '@hoptac/adapters/store';
import { Presets, SingleBar } from 'cli-progress';
import { isSampleLoaded, loadSample } from './load-sample';

/** Opens the sample alliance's database, and fills it the first time. `HOPTAC_DATA` is the folder; `.data` when not set. */
export async function openSample(): Promise<Store> {
  const file = join(process.env['HOPTAC_DATA'] ?? '.data', 'hoa-binh-2023.sqlite');
  const store = await openSqliteStore({ file });
  if (await isSampleLoaded(store)) return store;
  const bar = new SingleBar(
    {
      format: 'Nạp dữ liệu mẫu {bar} {percentage} % ({value}/{total} báo cáo tháng)',
      stream: process.stderr,
      noTTYOutput: true,
      notTTYSchedule: 2000,
    },
    Presets.shades_classic,
  );
  bar.start(1, 0);
  await loadSample(store, {
    onProgress(done, total) {
      bar.setTotal(total);
      bar.update(done);
    },
  });
  bar.stop();
  return store;
}
