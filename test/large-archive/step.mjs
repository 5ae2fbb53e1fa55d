// One step in a process of its own, so that its memory is measured alone; `idle` opens the store and does nothing. Runs the
// built packages, as an operator would.
import { exportArchive, importArchive } from '@hoptac/adapters/archive';
import { openSqliteStore } from '@hoptac/adapters/sqlite';
import { peakMegabytes } from '../peak-memory.mjs';

const { step, store: path, file } = JSON.parse(process.argv[2]);
const STEPS = {
  idle: async () => ({}),
  export: (store) => exportArchive({ store, file, at: '2026-01-15T03:00:00.000Z' }),
  import: async (store) => ({ tenants: await importArchive({ store, file }) }),
};
const store = await openSqliteStore({ file: path });
const began = performance.now();
const { tenants = [], bytes } = await STEPS[step](store);
const seconds = (performance.now() - began) / 1000;
await store.close();
process.stdout.write(JSON.stringify({ tenants, bytes, seconds, peakMegabytes: peakMegabytes() }));
