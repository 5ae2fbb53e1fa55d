import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compare } from '../load/saturation.mjs';
import { row } from './row.mjs';

/** How many updates real bot processes answer a second when as many chats write as they can take, beside a bare bot. */
export async function rows({ quick = false, progress = () => undefined } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'hoptac-bench-'));
  const size = quick
    ? { chats: 200, cooperatives: 20, turn: 1, turns: 1, warmUp: 0.5, at: 16 }
    : { chats: 5000, cooperatives: 700, turn: 10, turns: 3, at: 64 };
  try {
    const measured = [];
    for (const store of quick ? ['sqlite'] : ['sqlite', 'postgres']) {
      const { ours, bare, processes } = await compare({
        ...size,
        store,
        folder: join(folder, store),
        progress,
      });
      const where = processes === 1 ? 'SQLite' : `PostgreSQL with ${processes} processes`;
      measured.push(
        row({
          name: `updates answered at saturation on ${where}`,
          unit: 'updates/s',
          ours: ours.rate,
          peer: bare.rate,
          peerName: 'bare telegraf bot',
          ...(!quick && { goal: 0.8 }),
        }),
      );
    }
    return measured;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
