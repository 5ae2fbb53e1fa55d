import { join } from 'node:path';
import { openSqliteStore } from '@hoptac/adapters/sqlite';
import type { Store } from '@hoptac/adapters/store';
import { Presets, SingleBar } from 'cli-progress';
import { isSampleLoaded, loadSample } from './load-sample';

/** Opens the sample alliance's database, and fills it the first time. `HOPTAC_DATA` is the folder; `.data` when not set. */
export async function openSample(): Promise<Store> {
  const folder = process.env['HOPTAC_DATA'] ?? '.data';
  const store = await openIn(folder);
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
  await loadSample(store, {
    onProgress(done, total) {
      if (done === 0) bar.start(total, 0);
      else bar.update(done);
    },
  });
  bar.stop();
  return store;
}

async function openIn(folder: string): Promise<Store> {
  try {
    return await openSqliteStore({ file: join(folder, 'hoa-binh-2023.sqlite') });
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new Error(
      `Không mở được dữ liệu mẫu trong thư mục “${folder}”. Xoá thư mục đó để tạo lại, hoặc đặt HOPTAC_DATA sang thư mục khác. (${why})`,
      { cause },
    );
  }
}
