// The evening itself: so many updates a second for so long, and whether anything was lost, doubled or out of order.
import { mkdirSync } from 'node:fs';
import { createAlliance } from './alliance.mjs';
import { createEvening, percentile } from './arrivals.mjs';
import { count, settledIn } from './count.mjs';
import { createDelivery } from './deliver.mjs';
import { startExchange } from './exchange.mjs';
import { killByTurns } from './kills.mjs';
import { freePort, startOurs } from './processes.mjs';
import { prepareStore } from './stores.mjs';

/** What a killed process had taken to send, another may take after three minutes. */
const SETTLES_WITHIN_SECONDS = 240;

export async function measureEvening(options) {
  const { store, rate, seconds, kill, folder, profile, progress, say } = options;
  mkdirSync(folder, { recursive: true });
  const alliance = createAlliance({ ...options, now: new Date() });
  progress(`${alliance.chats} chats into ${store} …`);
  const kept = await prepareStore(store, folder, alliance);
  const evening = createEvening({ alliance });
  const exchange = await startExchange({ onMessage: evening.onMessage });
  const ports = await Promise.all(Array.from({ length: kept.processes }, freePort));
  const start = (port) =>
    startOurs({ folder, store: kept.address, apiRoot: exchange.apiRoot, port, profile });
  const bots = await Promise.all(ports.map(start));
  const delivery = createDelivery(() => ports);
  evening.deliverBy(delivery);
  const killer = kill && killByTurns({ bots, restart: (index) => start(ports[index]), everySeconds: kill });

  progress(`${rate} updates a second for ${seconds} s …`);
  const [before, began] = [process.cpuUsage(), performance.now()];
  const memory = [];
  const look = async () => {
    const usage = await Promise.all(bots.map((bot) => bot.usage().catch(() => undefined)));
    memory.push(usage.map((one) => (one ? Math.round(one.megabytes) : '–')).join('+'));
  };
  if (!kill) await look();
  await evening.openLoop({ rate, seconds, eachMinute: kill ? undefined : look });
  const lastSent = performance.now();
  const kills = killer && (await killer.stop());
  const settled = kill
    ? await settledIn(kept.address, delivery, SETTLES_WITHIN_SECONDS)
    : await evening.settle(SETTLES_WITHIN_SECONDS);
  const took = (performance.now() - began) / 1000;
  const late = (performance.now() - lastSent) / 1000;
  if (!kill) await look();
  const own = process.cpuUsage(before);
  const usage = await Promise.all(bots.map((bot) => bot.usage()));
  await Promise.all(bots.map((bot) => bot.stop()));
  await exchange.close();
  delivery.close();

  progress('counting what was brought, kept and answered …');
  const counts = await count(kept.address, evening);
  await kept.end();
  const times = evening.takeLatencies();
  const cpu = (used) => `${((100 * used) / took).toFixed(0)} %`;
  say(
    `${store}, ${kept.processes} process(es), ${alliance.chats} chats: ${counts.updates} updates in ${took.toFixed(0)} s (${(counts.updates / took).toFixed(0)}/s; settled ${late.toFixed(1)} s after the last)`,
  );
  if (kills !== undefined)
    say(`  ${kills} kills; ${delivery.counts.again} deliveries refused and brought again`);
  say(
    `  to the first answer: p50 ${ms(times, 0.5)}, p95 ${ms(times, 0.95)}, p99 ${ms(times, 0.99)}, longest ${ms(times, 1)}`,
  );
  say(`  by what was asked, p50/p99: ${byKind(times)}`);
  say(`  memory by the minute (MB): ${memory.join(' ')}`);
  say(
    `  processor: bots ${usage.map(({ cpuSeconds }) => cpu(cpuSeconds)).join(' + ')}, load and exchange ${cpu((own.user + own.system) / 1e6)} (100 % is one core)`,
  );
  say(
    `  ${counts.lost} lost, ${counts.doubled} doubled, ${counts.outOfOrder} out of order; ${counts.submissions} reports kept; ${counts.again} answers arrived again`,
  );
  return settled && counts.lost + counts.doubled + counts.outOfOrder === 0;
}

function byKind(times) {
  const kinds = [...new Set(times.map(({ kind }) => kind))].toSorted((a, b) => a.localeCompare(b));
  const of = (kind) => times.filter((one) => one.kind === kind);
  return kinds.map((kind) => `${kind} ${ms(of(kind), 0.5)}/${ms(of(kind), 0.99)}`).join(', ');
}

function ms(times, part) {
  return `${percentile(times, part).toFixed(1)} ms`;
}
