// Reads a year of every alliance as a report of the country would, and says how much memory that took. A process of its
// own, so that nothing but the reading is measured. Runs the built packages, as an operator would.
import { openPostgresStore } from '@hoptac/adapters/postgres';
import { peakMegabytes } from '../peak-memory.mjs';

const { url, tenants, from, to } = JSON.parse(process.argv[2]);
const store = await openPostgresStore({ url });
const began = performance.now();
let submissions = 0;
let batches = 0;
let revenue = 0n;
for (const tenant of tenants)
  await store.transaction(tenant, async (transaction) => {
    if (!transaction.submissions.inBatches) throw new Error('The store does not stream.');
    await transaction.submissions.inBatches({ from, to }, (batch) => {
      batches++;
      submissions += batch.length;
      for (const { values } of batch) revenue += BigInt(values.revenue);
    });
  });
const seconds = (performance.now() - began) / 1000;
await store.close();
process.stdout.write(
  JSON.stringify({
    submissions,
    batches,
    revenue: String(revenue),
    seconds,
    peakMegabytes: peakMegabytes(),
  }),
);
