#!/usr/bin/env node
// `npm run readme-pictures`: draws the pictures of the pages anew, from the sample alliance as it is. It needs a Chromium.
import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { drawPlanBoard, toPng } from '@hoptac/adapters/chart';
import { createMemoryStore } from '@hoptac/adapters/memory';
import { loadSample, sampleAlliance } from '@hoptac/example-hoa-binh-2023';
import { readYear } from '@hoptac/telegram-bot';
import { chromium } from 'playwright-core';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PHONE = { width: 412, height: 900 };
const DESK = { width: 1280, height: 800 };

async function keep(path, bytes) {
  await mkdir(dirname(join(ROOT, path)), { recursive: true });
  await writeFile(join(ROOT, path), bytes);
  console.log(`${path} ${(bytes.length / 1024).toFixed(0)} kB`);
}

async function planBoard() {
  const store = createMemoryStore();
  await loadSample(store);
  const report = await store.transaction(sampleAlliance.tenant, async (transaction) =>
    (await readYear(transaction, sampleAlliance, 2023)).report(sampleAlliance.indicators),
  );
  await store.close();
  const picture = drawPlanBoard(report, { owner: sampleAlliance.name });
  await keep('packages/adapters/docs/pictures/plan-board.png', await toPng(picture, { scale: 1 }));
}

/** The program of `npm start` on a sample of its own. */
async function startSample(folder) {
  const program = join(ROOT, 'examples/hoa-binh-2023/dist/start.js');
  const env = { ...process.env, HOPTAC_DATA: folder, PORT: '0', TELEGRAM_BOT_TOKEN: '' };
  const child = spawn(process.execPath, [program], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const url = await new Promise((done) => {
    child.stdout.on('data', (chunk) => {
      const [found] = /http:\/\/127\.0\.0\.1:\d+/.exec(String(chunk)) ?? [];
      if (found) done(found);
    });
  });
  return { url, end: () => child.kill('SIGKILL') };
}

async function converse(page, url) {
  const hears = (text) => page.locator('#messages li.theirs').last().filter({ hasText: text }).waitFor();
  await page.goto(url);
  await hears('Anh/chị nhắn mã mời');
  await page.getByRole('button', { name: /CAM-2023/ }).click();
  await hears('Anh/chị có đồng ý không?');
  await page.locator('#messages li.theirs').last().getByRole('button', { name: '✅ Đồng ý' }).click();
  await hears('HTX Cam hữu cơ Đồi Thông');
  await page.locator('#text').fill('tháng 12: doanh thu 350tr, 25 thành viên');
  await page.locator('#text').press('Enter');
  await hears('Doanh thu: 350.000.000 đồng');
}

/** What somebody sees who has just sent a month, on a sample of its own. */
async function tryoutPage(browser, name, viewport) {
  const folder = await mkdtemp(join(tmpdir(), 'hoptac-pictures-'));
  const sample = await startSample(folder);
  try {
    const page = await browser.newPage({ viewport, colorScheme: 'light' });
    await converse(page, sample.url);
    await page.waitForTimeout(1500);
    await keep(`packages/telegram-bot/docs/pictures/${name}.png`, await page.screenshot());
  } finally {
    sample.end();
    await rm(folder, { recursive: true, force: true });
  }
}

await planBoard();
const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
await tryoutPage(browser, 'chat', PHONE);
await tryoutPage(browser, 'try-out', DESK);
await browser.close();
// The drawing thread would wait for more.
process.exit();
