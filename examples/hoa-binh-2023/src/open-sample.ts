import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { openSqliteStore } from '@hoptac/adapters/sqlite';
import type { Store } from '@hoptac/adapters/store';
import { Presets, SingleBar } from 'cli-progress';
import { isSampleLoaded, loadSample } from './load-sample';

const FILE = 'hoa-binh-2023.sqlite';
const folderOf = () => process.env['HOPTAC_DATA'] ?? '.data';

/** Opens the sample alliance's database, and fills it the first time. `HOPTAC_DATA` is the folder; `.data` when not set. */
export async function openSample(): Promise<Store> {
  const store = await openIn(folderOf());
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

/** Throws the sample's database away; nobody may have it open. The next opening makes it anew. */
export async function discardSample(): Promise<void> {
  const file = join(folderOf(), FILE);
  for (const part of ['', '-wal', '-shm']) await rm(`${file}${part}`, { force: true });
}

async function openIn(folder: string): Promise<Store> {
  try {
    return await openSqliteStore({ file: join(folder, FILE) });
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new Error(
      `Không mở được dữ liệu mẫu trong thư mục “${folder}”. Xoá thư mục đó để tạo lại, hoặc đặt HOPTAC_DATA sang thư mục khác. (${why})`,
      { cause },
    );
  }
}
