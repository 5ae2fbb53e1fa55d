// As fast as it goes: ours and the bare telegraf bot by turns in one run, so that a busy moment of the machine falls on both.
import { mkdirSync } from 'node:fs';
import { createAlliance } from './alliance.mjs';
import { createEvening } from './arrivals.mjs';
import { createDelivery } from './deliver.mjs';
import { startExchange } from './exchange.mjs';
import { freePort, startBare, startOurs } from './processes.mjs';
import { prepareStore } from './stores.mjs';

/** Until the compiler has seen the most of it. */
const WARM_UP_SECONDS = 4;

export async function measureSaturation(options) {
  const { say, store, processes, ...rest } = { ...options, ...(await compare(options)) };
  const { ours, bare } = rest;
  say(
    `${store}, ${processes} process(es), ${options.at} chats at once, ${options.turns} turns of ${options.turn} s each`,
  );
  for (const [name, one] of Object.entries({ ours, bare }))
    say(
      `  ${name.padEnd(5)} ${one.rate.toFixed(0)} updates/s; of a core for 1,000 updates: bot ${one.bot.toFixed(2)} s, load and exchange ${one.load.toFixed(2)} s; answers took ${one.rates.map((rate) => rate.toFixed(0)).join(', ')}/s`,
    );
  say(`  ratio ${(ours.rate / bare.rate).toFixed(2)}`);
  return true;
}

/** @returns {Promise<{ processes: number, ours: Measured, bare: Measured }>} @typedef {{ rate: number, rates: number[], bot: number, load: number }} Measured */
export async function compare(options) {
  const { store, turn, turns, at, folder, profile, progress, warmUp = WARM_UP_SECONDS } = options;
  mkdirSync(folder, { recursive: true });
  const alliance = createAlliance({ ...options, now: new Date() });
  progress(`${alliance.chats} chats into ${store} …`);
  const kept = await prepareStore(store, folder, alliance);
  const sides = [];
  for (const [name, start] of Object.entries({ ours: startOurs, bare: startBare })) {
    const evening = createEvening({ alliance });
    const exchange = await startExchange({ onMessage: evening.onMessage });
    const ports = await Promise.all(Array.from({ length: kept.processes }, freePort));
    const settings = { folder, store: kept.address, apiRoot: exchange.apiRoot, profile };
    const bots = await Promise.all(ports.map((port) => start({ ...settings, port })));
    const delivery = createDelivery(() => ports);
    evening.deliverBy(delivery);
    sides.push({
      name,
      evening,
      bots,
      rates: [],
      bot: 0,
      load: 0,
      updates: 0,
      async end() {
        await Promise.all(bots.map((one) => one.stop()));
        delivery.close();
        await exchange.close();
      },
    });
  }
  for (let round = -1; round < turns; round++)
    for (const side of sides) {
      const before = await used(side);
      const rate = await side.evening.closedLoop({ atOnce: at, seconds: round < 0 ? warmUp : turn });
      if (!(await side.evening.settle(60))) throw new Error(`${side.name} left updates without an answer.`);
      const after = await used(side);
      progress(`${side.name}: ${rate.toFixed(0)} updates a second${round < 0 ? ' (warming up)' : ''}`);
      if (round < 0) continue;
      side.rates.push(rate);
      for (const what of ['bot', 'load', 'updates']) side[what] += after[what] - before[what];
    }
  for (const side of sides) await side.end();
  await kept.end();
  const [ours, bare] = sides.map(({ rates, bot, load, updates }) => ({
    rate: median(rates),
    rates,
    bot: (1000 * bot) / updates,
    load: (1000 * load) / updates,
  }));
  return { processes: kept.processes, ours, bare };
}

/** Seconds of the processor so far, and updates answered. */
async function used({ bots, evening }) {
  const usage = await Promise.all(bots.map((bot) => bot.usage()));
  const { user, system } = process.cpuUsage();
  return {
    bot: usage.reduce((sum, { cpuSeconds }) => sum + cpuSeconds, 0),
    load: (user + system) / 1e6,
    updates: evening.answered(),
  };
}

function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}
