#!/usr/bin/env node
// `npm run pictures`: each kind of picture of the sample alliance, warm, and 1,000 in a row (`-- 3000` for more) with the memory that
// the process holds, and how long nothing else could be answered. Memory is counted after a warm-up and without what only waits to be
// collected, which swings by more than anything that would stay; what the warm-up took is given back by and by, so growth is counted
// from the least there was before.
import { monitorEventLoopDelay } from 'node:perf_hooks';
import {
  drawAnnouncementCover,
  drawCooperativeCard,
  drawIndicatorYear,
  drawPlanBoard,
  drawRanking,
  drawReporting,
  toPng,
} from '@hoptac/adapters/chart';
import { createMemoryStore } from '@hoptac/adapters/memory';
import { checkCompliance, obligations } from '@hoptac/core/law';
import { rankByValue } from '@hoptac/core/plan';
import { monthsOf } from '@hoptac/core/time';
import { loadSample, sampleAlliance } from '@hoptac/example-hoa-binh-2023';
import { readYear } from '@hoptac/telegram-bot';

const LIMIT_MS = 150;
/** Of the whole process, the thread that draws included. Forty kilobytes kept of each picture would be 40. */
const LIMIT_GROWTH_MEGABYTES = 15;
const WARM_UP = 200;
/** For so long at most nothing else is answered while pictures are drawn. */
const LIMIT_BLOCKED_MS = 100;
const count = Number(process.argv[2] ?? 1000);
const owner = sampleAlliance.name;

const store = createMemoryStore();
await loadSample(store);
const { report, rows, indicator } = await store.transaction(sampleAlliance.tenant, async (transaction) => {
  const year = await readYear(transaction, sampleAlliance, 2023);
  const report = year.report(sampleAlliance.indicators);
  const indicator = sampleAlliance.indicators[0];
  const places = (await transaction.places.all()).slice(0, 11);
  const reports = year.reportsOf(
    places.map(({ code }) => code),
    [indicator],
  );
  const rows = reports.map(({ rows: [row] }, at) => ({
    ...row,
    unit: places[at].code,
    name: places[at].name,
    value: row.actual,
  }));
  return { report, rows, indicator };
});
await store.close();

const months = monthsOf('2023');
const facts = { kind: 'cooperative', officialMembers: 5, charterCapital: 1e9, largestContribution: 9e8 };
const drawings = {
  'plan board': () => drawPlanBoard(report, { owner }),
  'indicator through its year': () =>
    drawIndicatorYear(
      {
        indicator,
        year: 2023,
        overTime: 'sum',
        months: months.map((_, at) => 6 * at),
        plan: months.map((_, at) => 4 * at),
      },
      { owner },
    ),
  ranking: () => drawRanking(rankByValue(rows, { better: 'higher' }), { owner, by: 'value', period: '2023' }),
  'reporting, 11 places': () =>
    drawReporting(
      {
        months,
        places: rows.map(({ name }, row) => ({
          name,
          months: months.map((_, at) => ({ reported: 40 - ((row + at) % 5), expected: 40 })),
        })),
      },
      { owner },
    ),
  'cooperative’s card': () =>
    drawCooperativeCard({
      name: 'HTX Cam Cao Phong',
      today: '2024-08-05',
      month: '2024-07',
      sent: monthsOf('2024-H1'),
      compliance: checkCompliance(facts, { on: '2024-08-05' }),
      duties: obligations(facts, { from: '2024-08-05', to: '2025-08-05' }).obligations,
    }),
  'announcement’s cover': () =>
    drawAnnouncementCover({
      owner,
      title: 'Thông tư 71/2024/TT-BTC hướng dẫn chế độ kế toán',
      on: '2024-10-07',
    }),
};

let slow = false;
for (const [name, draw] of Object.entries(drawings)) {
  const svg = await median(draw);
  const png = await median(() => toPng(draw()));
  slow ||= png >= LIMIT_MS;
  console.log(`${name}: SVG ${svg.toFixed(1)} ms, PNG ${png.toFixed(0)} ms (limit ${LIMIT_MS} ms)`);
}

const all = Object.values(drawings);
for (let at = 1; at <= WARM_UP; at++) await toPng(all[at % all.length]());
let least = heldMegabytes();
let growth = 0;
const delay = monitorEventLoopDelay({ resolution: 5 });
delay.enable();
console.log(`after ${WARM_UP} to warm up: process ${least.toFixed(0)} MB`);
for (let at = 1; at <= count; at++) {
  await toPng(all[at % all.length]());
  if (at % Math.ceil(count / 10) !== 0) continue;
  // Collecting what is garbage at one go is this program's doing, and no wait of a bot's.
  delay.disable();
  const held = heldMegabytes();
  delay.enable();
  least = Math.min(least, held);
  growth = Math.max(growth, held - least);
  console.log(`${at} pictures: process ${held.toFixed(0)} MB`);
}
delay.disable();
const blocked = delay.max / 1e6;
console.log(`growth from the least it was: ${growth.toFixed(1)} MB (limit ${LIMIT_GROWTH_MEGABYTES} MB)`);
console.log(`longest wait of other work: ${blocked.toFixed(0)} ms (limit ${LIMIT_BLOCKED_MS} ms)`);
if (slow || growth >= LIMIT_GROWTH_MEGABYTES || blocked >= LIMIT_BLOCKED_MS) process.exitCode = 1;

/** Of the whole process, its threads too, once what nobody holds any more is collected. */
function heldMegabytes() {
  globalThis.gc();
  return process.memoryUsage.rss() / 1e6;
}

/** In milliseconds of a processor, so that what else the machine does counts little; after three that do not count. */
async function median(work) {
  const times = [];
  for (let at = 0; at < 18; at++) {
    const began = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(began);
    if (at >= 3) times.push((user + system) / 1000);
  }
  return times.sort((a, b) => a - b)[7];
}
