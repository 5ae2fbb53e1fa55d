import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHROMIUM_ARGUMENTS, chromiumPath } from './chromium';

const START = fileURLToPath(new URL('../../examples/hoa-binh-2023/dist/start.js', import.meta.url));

/** Starts the program as `npm start` does, and waits for the address it prints. */
async function start(folder: string): Promise<{ child: ChildProcess; url: string }> {
  const child = spawn(process.execPath, [START], {
    env: { ...process.env, HOPTAC_DATA: folder, PORT: '0', TELEGRAM_BOT_TOKEN: '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await new Promise<string>((resolve, reject) => {
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      const found = /http:\/\/127\.0\.0\.1:\d+/.exec(output)?.[0];
      if (found) resolve(found);
    });
    child.on('exit', (code) => reject(new Error(`It ended with code ${code}: ${output}`)));
  });
  return { child, url };
}

describe('the try-out page in a browser', () => {
  let folder: string;
  let program: Awaited<ReturnType<typeof start>>;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'hoptac-tryout-'));
    program = await start(folder);
    browser = await chromium.launch({ executablePath: chromiumPath(), args: CHROMIUM_ARGUMENTS });
    page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    program?.child.kill('SIGKILL');
    if (folder) await rm(folder, { recursive: true, force: true });
  });

  const lastReply = () => page.locator('#messages li.theirs').last();
  const say = async (text: string) => {
    await page.locator('#text').fill(text);
    await page.locator('#text').press('Enter');
  };
  const hears = (text: string | RegExp) => lastReply().filter({ hasText: text }).waitFor({ timeout: 10_000 });
  const press = (label: string) => lastReply().getByRole('button', { name: label }).click();
  const cell = (code: string, index: number) => page.locator(`#board tr[data-code="${code}"] td`).nth(index);
  /** For looking at by eye: set SCREENSHOTS to a folder. */
  const picture = async (name: string) => {
    const into = process.env['SCREENSHOTS'];
    if (into) await page.screenshot({ path: join(into, `${name}.png`), fullPage: true });
  };

  it('joins, sends, sees the status and the board, and corrects', { timeout: 60_000 }, async () => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));

    await page.goto(program.url);
    await hears('Anh/chị nhắn mã mời');
    await page.locator('#summary p').first().waitFor();
    expect(await page.locator('#counts').textContent()).toBe('9 vượt · 1 đạt · 2 chưa đạt');
    expect(await cell('newCooperatives', 0).textContent()).toBe('70 HTX');
    expect(await cell('newCooperatives', 2).textContent()).toBe('175\u00a0%vượt 75\u00a0% kế hoạch');
    expect(await page.locator('#summary').textContent()).toContain(
      '4,54 triệu đồng/người/tháng, tăng 4,58 % so với năm trước',
    );
    await picture('1-first-visit');

    await page.getByRole('button', { name: /CAM-2023/ }).click();
    await hears('Anh/chị có đồng ý không?');
    await press('✅ Đồng ý');
    await hears('HTX Cam hữu cơ Đồi Thông');
    await say('tháng 12: doanh thu 350tr, 25 thành viên');
    await hears('Doanh thu: 350.000.000 đồng (ba trăm năm mươi triệu đồng)');
    await picture('2-read-back');
    const before = await cell('revenuePerCooperative', 2).textContent();
    await press('Gửi');
    await hears('Đã nhận số liệu tháng 12/2023');
    await page.locator('#board tr.moved[data-code="revenuePerCooperative"]').waitFor();
    expect(await cell('revenuePerCooperative', 2).textContent()).not.toBe(before);
    await picture('3-board-moved');

    await press('Tình hình HTX của tôi');
    await hears('tháng 12/2023: đã gửi');
    await hears('Theo luật, xét ngày 05/01/2024');
    await say('kế hoạch');
    await hears('9 vượt · 1 đạt · 2 chưa đạt');
    await picture('4-status-and-board');

    await say('tháng 12 doanh thu 35 tỷ');
    await hears('trước là 350.000.000 đồng');
    await press('Gửi');
    await press('Gõ nhầm');
    await hears('Đã lưu bản sửa số 2');
    await page.waitForFunction(() =>
      document.querySelector('tr[data-code="revenuePerCooperative"] td')?.textContent?.startsWith('1,59 tỷ'),
    );
    expect(errors).toEqual([]);
  });

  it('hands over a form, takes it back filled in, and declines pictures', { timeout: 60_000 }, async () => {
    const errors: string[] = [];
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    await say('mẫu');
    await hears('Đây là tệp mẫu');
    await press('CSV');
    const link = lastReply().getByRole('link', { name: /so-lieu-\d{4}-\d{2}\.csv/ });
    await link.waitFor();
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
    const blank = await readFile(await download.path(), 'utf8');
    const filled = blank.replace(/(cao-phong-htx-01;[^;]*;[^;]*;)/, '$1351000000');
    expect(filled).not.toBe(blank);
    const attach = (name: string, mimeType: string, buffer: Buffer) =>
      page.locator('#file').setInputFiles({ name, mimeType, buffer });
    await attach(download.suggestedFilename(), 'text/csv', Buffer.from(filled));
    await hears('Đã đọc tệp');
    await hears('351.000.000 đồng');
    await picture('5-form-taken');
    await attach('so.jpg', 'image/jpeg', Buffer.from('JPEG'));
    await hears('Tôi chưa đọc được ảnh');
    await attach('to.xlsx', '', Buffer.alloc(2_000_001));
    await hears('Tệp này lớn quá');
    await say('menu');
    await hears('Nhập tiếp');
    expect(errors).toEqual([]);
  });

  it('shares a made-up telephone number where it is asked for', async () => {
    const visitor = await (await browser.newContext()).newPage();
    await visitor.goto(program.url);
    const door = visitor.locator('#messages li.theirs');
    await door.last().locator('input[type="tel"]').fill('0911 111 111');
    await door.last().locator('.phone button').click();
    await visitor.locator('#messages li.mine', { hasText: '0911 111 111' }).waitFor();
    await door.nth(1).waitFor();
    expect(await door.nth(1).textContent()).toContain('chưa');
    await visitor.context().close();
  });

  it('keeps the conversation over a reload, a restart and a broken connection', async () => {
    // What was said before somebody agreed to anything is not kept, and gone after the first reload.
    await page.reload();
    await hears('Anh/chị cần gì?');
    const shown = await page.locator('#messages li').count();
    await page.reload();
    await page
      .locator('#messages li')
      .nth(shown - 1)
      .waitFor();
    expect(await page.locator('#messages li').count()).toBe(shown);

    const { port } = new URL(program.url);
    program.child.kill('SIGKILL');
    await page.locator('#connection').waitFor({ state: 'visible' });
    await say('menu');
    const child = spawn(process.execPath, [START], {
      env: { ...process.env, HOPTAC_DATA: folder, PORT: port, TELEGRAM_BOT_TOKEN: '' },
      stdio: 'ignore',
    });
    program = { child, url: program.url };
    await hears('Anh/chị cần gì?');
    await page.locator('#connection').waitFor({ state: 'hidden' });
    await page
      .locator('#messages li')
      .nth(shown + 1)
      .waitFor();
    expect(await page.locator('#messages li').count()).toBe(shown + 2);
  }, 30_000);

  it('fits a small phone', async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(320);
    await picture('6-phone');
  });

  it('answers to this machine only', async () => {
    const elsewhere = await fetch(`${program.url}/api/board`, { headers: { origin: 'http://evil.example' } });
    expect(elsewhere.status).toBe(403);
    const unread = await fetch(`${program.url}/api/chats/not-a-chat/messages`, { method: 'POST', body: '{' });
    expect(unread.status).toBe(400);
  });
});
