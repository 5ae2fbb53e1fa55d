import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faultsOf } from './accessibility';
import { launchBrowser } from './chromium';
import { errorsOf, picture as keepPicture, startProgram, type Program } from './surroundings';

describe('the try-out page in a browser', () => {
  let program: Program;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    [program, browser] = await Promise.all([startProgram(), launchBrowser()]);
    page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    page.setDefaultTimeout(10_000);
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await program?.end();
  });

  const lastReply = () => page.locator('#messages li.theirs').last();
  const say = async (text: string) => {
    await page.locator('#text').fill(text);
    await page.locator('#text').press('Enter');
  };
  const hears = (text: string | RegExp) => lastReply().filter({ hasText: text }).waitFor({ timeout: 10_000 });
  const press = (label: string) => lastReply().getByRole('button', { name: label }).click();
  const cell = (code: string, index: number) => page.locator(`#board tr[data-code="${code}"] td`).nth(index);
  const picture = (name: string) => keepPicture(page, name);
  const tab = (name: string) => page.getByRole('tab', { name }).click();
  const officer = () => page.frameLocator('#officer');

  it('joins, sends, sees the status and the board, and corrects', { timeout: 60_000 }, async () => {
    const errors = errorsOf(page);
    await page.goto(program.url);
    await hears('Anh/chị nhắn mã mời');
    await officer().getByRole('heading', { level: 1, name: 'Bảng kế hoạch' }).waitFor();
    await picture('1-first-visit');
    await tab('Kế hoạch năm');
    await page.locator('#summary p').first().waitFor();
    expect(await page.locator('#counts').textContent()).toBe('9 vượt · 1 đạt · 2 chưa đạt');
    expect(await cell('newCooperatives', 0).textContent()).toBe('70 HTX');
    expect(await cell('newCooperatives', 2).textContent()).toBe('175\u00a0%vượt 75\u00a0% kế hoạch');
    expect(await page.locator('#summary').textContent()).toContain(
      '4,54 triệu đồng/người/tháng, tăng 4,58 % so với năm trước',
    );

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
    // The officer's page has followed, unseen and without being loaded again.
    await tab('Trang cán bộ');
    await officer()
      .getByRole('row', { name: /Doanh thu bình quân.*1,59 tỷ/ })
      .waitFor();
    await tab('Kế hoạch năm');
    expect(errors).toEqual([]);
  });

  it('hands over a form, takes it back filled in, and declines pictures', { timeout: 60_000 }, async () => {
    const errors = errorsOf(page);
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

    program.kill();
    await page.locator('#connection').waitFor({ state: 'visible' });
    await say('menu');
    const officerAgain = page.waitForEvent('framenavigated', (frame) => frame.url().endsWith('/officer/'));
    await program.startAgain();
    await hears('Anh/chị cần gì?');
    await page.locator('#connection').waitFor({ state: 'hidden' });
    // The officer's page has been signed in anew.
    await officerAgain;
    await page
      .locator('#messages li')
      .nth(shown + 1)
      .waitFor();
    expect(await page.locator('#messages li').count()).toBe(shown + 2);
  }, 30_000);

  it('shows in the officer’s page what the chat has handed in', { timeout: 60_000 }, async () => {
    await tab('Trang cán bộ');
    await officer().getByRole('button', { name: 'Mục lục' }).click();
    await officer().getByRole('link', { name: 'Chờ duyệt' }).click();
    await officer().getByRole('searchbox').fill('cam huu co doi thong');
    await officer()
      .getByRole('link', { name: /HTX Cam hữu cơ Đồi Thông/ })
      .click();
    await officer()
      .getByRole('heading', { level: 1, name: /HTX Cam hữu cơ Đồi Thông.*12\/2023/ })
      .waitFor();
    await officer().getByRole('button', { name: 'Duyệt' }).click();
    await officer()
      .getByText(/Đã duyệt/)
      .first()
      .waitFor();
    expect(await officer().locator('.note.done').count()).toBe(1);
    await picture('6-beside');
  });

  it('changes the day, and with it the law', { timeout: 60_000 }, async () => {
    await tab('Luật đổi gì');
    const may = page.locator('#law-changes section', { hasText: 'Thung Mây' });
    const cap = may.locator('.change', { hasText: 'Vốn góp tối đa của một thành viên' });
    expect(await cap.locator('.side').nth(0).textContent()).toContain('Chưa đúng luật');
    expect(await cap.locator('.side').nth(1).textContent()).toContain('✓ Đúng luật');
    expect(await cap.locator('.side').nth(1).textContent()).toContain('Luật 17/2023/QH15');
    for (const [day, limit] of [
      ['30/06/2024', '20 %'],
      ['01/07/2024', '30 %'],
    ] as const) {
      await page.getByRole('radio', { name: day }).check();
      await page.locator('#today', { hasText: day }).waitFor();
      await officer().getByText(`Hôm nay: ${day}`).waitFor({ state: 'attached' });
      await page
        .locator('#law-questions')
        .getByRole('button', { name: /góp vốn tối đa/ })
        .click();
      await hears(new RegExp(`nhiều nhất ${limit} vốn điều lệ[^]*hôm nay, ${day}`));
    }
    await picture('7-law-change');
  });

  it('gives the conversation as text', async () => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Tải về', exact: true }).click(),
    ]);
    const text = await readFile(await download.path(), 'utf8');
    expect(text).toContain('Người dùng:\ntháng 12: doanh thu 350tr, 25 thành viên');
    expect(text).toContain('Bot:\n');
    expect(text).toMatch(/^\[.*Bảng kế hoạch\]/m);
  });

  it.each(['light', 'dark'] as const)('is accessible, %s', { timeout: 60_000 }, async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    for (const name of ['Kế hoạch năm', 'Luật đổi gì', 'Trang cán bộ']) {
      await tab(name);
      expect(await faultsOf(page)).toEqual([]);
    }
    await page.emulateMedia({ colorScheme: 'light' });
  });

  it('fits every screen from a small phone on, by tabs', { timeout: 60_000 }, async () => {
    for (const width of [320, 768, 1280, 1920]) {
      await page.setViewportSize({ width, height: 740 });
      for (const name of [
        'Kế hoạch năm',
        'Luật đổi gì',
        'Trang cán bộ',
        ...(width < 960 ? ['Trò chuyện'] : []),
      ]) {
        await tab(name);
        const shown = await page.evaluate(() => document.documentElement.scrollWidth);
        expect({ width, name, shown }).toEqual({ width, name, shown: width });
        await picture(`8-${width}-${name.replaceAll(' ', '-')}`);
      }
    }
    await page.setViewportSize({ width: 1280, height: 900 });
    // By keyboard alone: arrows move between the tabs.
    await page.getByRole('tab', { name: 'Trang cán bộ' }).focus();
    await page.keyboard.press('ArrowRight');
    await page.getByRole('tab', { name: 'Kế hoạch năm', selected: true }).waitFor();
  });

  it('starts over with a fresh sample', { timeout: 60_000 }, async () => {
    await page.getByRole('button', { name: 'Làm lại từ đầu' }).click();
    await page.getByRole('button', { name: 'Làm lại', exact: true }).click();
    await hears('Anh/chị nhắn mã mời');
    expect(await page.locator('#messages li.mine').count()).toBe(0);
    expect(await page.locator('#today').textContent()).toBe('05/01/2024');
    await officer().getByRole('heading', { level: 1, name: 'Bảng kế hoạch' }).waitFor();
    await tab('Kế hoạch năm');
    await page.locator('#summary p').first().waitFor();
    expect(await cell('revenuePerCooperative', 0).textContent()).toBe('1,52 tỷ đồng/HTX');
  });

  it('answers to this machine only', async () => {
    const elsewhere = await fetch(`${program.url}/api/board`, { headers: { origin: 'http://evil.example' } });
    expect(elsewhere.status).toBe(403);
    const unread = await fetch(`${program.url}/api/chats/not-a-chat/messages`, { method: 'POST', body: '{' });
    expect(unread.status).toBe(400);
  });
});
