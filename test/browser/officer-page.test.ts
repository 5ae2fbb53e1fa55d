import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faultsOf } from './accessibility';
import { layoutOf } from './layout';
import { launchBrowser } from './chromium';
import { errorsOf, picture, startProgram, type Program } from './surroundings';

const WIDTHS = [320, 768, 1280, 1920];
/** Every view, with something in it. */
const VIEWS = {
  board: '#/board?period=2023',
  indicator: '#/indicator?period=2023&indicator=revenuePerCooperative',
  reporting: '#/reporting?month=2023-12',
  review: '#/review',
  month: '#/month?organisation=da-bac-htx-02&period=2023-12',
  register: '#/register?search=thung%20may',
  organisation: '#/organisation?id=mai-chau-htx-01',
  plan: '#/plan?year=2023',
  announcements: '#/announcements',
  write: '#/write',
  exports: '#/exports?period=2023',
};

describe('the officer’s page in a browser', () => {
  let program: Program;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let errors: string[];

  beforeAll(async () => {
    [program, browser] = await Promise.all([startProgram(), launchBrowser()]);
    context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    page = await context.newPage();
    page.setDefaultTimeout(10_000);
    errors = errorsOf(page);
    await signIn(context);
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await program?.end();
  });

  const heading = (name: string | RegExp, of = page) =>
    of.getByRole('heading', { level: 1, name }).waitFor({ timeout: 10_000 });
  const settled = (of = page) => of.waitForFunction(() => !document.querySelector('.loading'));
  const visit = async (address: string, of = page) => {
    await of.goto(`${program.url}/officer/${address}`);
    await of.locator('h1').waitFor();
    await settled(of);
  };
  const press = (name: string | RegExp) => page.getByRole('button', { name }).click();
  const link = (name: string | RegExp) => page.getByRole('link', { name }).click();
  const signIn = async (into: BrowserContext) => {
    const headers = { origin: program.url };
    expect((await into.request.post(`${program.url}/officer-session`, { headers })).status()).toBe(204);
  };

  it('opens by the link that the chat gives, once', { timeout: 60_000 }, async () => {
    const visitor = await (await browser.newContext()).newPage();
    await visitor.goto(program.url);
    const said = visitor.locator('#messages li.theirs');
    await said.first().waitFor();
    const say = async (text: string, answer: RegExp) => {
      await visitor.locator('#text').fill(text);
      await visitor.locator('#text').press('Enter');
      await said.filter({ hasText: answer }).last().waitFor({ timeout: 10_000 });
    };
    await say('LM-2023', /đồng ý không/);
    await said.last().getByRole('button', { name: '✅ Đồng ý' }).click();
    await said.filter({ hasText: 'đã tham gia' }).waitFor({ timeout: 10_000 });
    await say('mở trang', /\/officer\/open\//);
    const [opened] = await Promise.all([
      visitor.waitForEvent('popup'),
      said.getByRole('link', { name: /officer\/open/ }).click(),
    ]);
    const url = opened.url();
    await opened.getByRole('button', { name: 'Mở trang' }).click();
    await heading('Bảng kế hoạch', opened);
    await opened.getByRole('row', { name: /1\. Hợp tác xã thành lập mới/ }).waitFor();
    expect(await opened.locator('.banner').textContent()).toContain('Người dùng thử');

    const stranger = await (await browser.newContext()).newPage();
    await stranger.goto(url);
    await stranger.getByRole('button', { name: 'Mở trang' }).click();
    await stranger.getByText('đã được mở một lần rồi').waitFor();
    await Promise.all([stranger.context().close(), visitor.context().close()]);
  });

  it('drills down by keyboard alone', { timeout: 60_000 }, async () => {
    await visit(VIEWS.board);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Đến nội dung chính');
    await page.keyboard.press('Enter');
    const focused = () => page.evaluate(() => document.activeElement?.tagName);
    expect(await focused()).toBe('H1');
    // Year, period, place, and then the first indicator.
    for (let times = 0; times < 4; times++) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await heading('Hợp tác xã thành lập mới');
    expect(await focused()).toBe('H1');
    await settled();
    expect(await page.title()).toContain('Hợp tác xã thành lập mới');
    await page.getByRole('img', { name: /thành lập mới/ }).waitFor();
    await page.getByRole('table', { name: /từ đầu năm/ }).waitFor();
    await page.getByLabel('Địa bàn').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.waitForFunction(() => location.hash.includes('place='));
    // Choosing leaves the focus where it was.
    expect(await focused()).toBe('SELECT');
    await page.keyboard.press('Alt+ArrowLeft');
  });

  it(
    'returns and approves months, and shows both versions where somebody was quicker',
    { timeout: 90_000 },
    async () => {
      await visit('#/review');
      await page.getByRole('searchbox').fill('cao phong deo tien');
      await link(/Đèo Tiên/);
      await heading(/12\/2023/);
      await press('Trả lại kèm góp ý');
      await press('Gửi trả lại');
      await page.getByText('Anh/chị viết góp ý').waitFor();
      await page.getByLabel('Góp ý cho người gửi').fill('Xin kiểm tra lại quỹ lương.');
      await press('Gửi trả lại');
      await page.getByRole('link', { name: /Báo cáo tiếp theo/ }).waitFor();

      await link(/Báo cáo tiếp theo/);
      await page.getByRole('button', { name: 'Duyệt' }).waitFor();
      const address = new URL(page.url()).hash;
      const other = await context.newPage();
      await visit(address, other);
      // The first page hears of what is decided on the second, and decides on nothing that it did not show.
      await other.getByRole('button', { name: 'Duyệt' }).click();
      await other.getByRole('link', { name: /Báo cáo tiếp theo/ }).waitFor();
      await page.getByRole('button', { name: 'Duyệt' }).waitFor({ state: 'detached' });
      await page
        .getByText(/đã duyệt/i)
        .first()
        .waitFor();
      expect(errors).toEqual([]);
      await other.close();
    },
  );

  it('approves all that give no reason to ask', { timeout: 90_000 }, async () => {
    await visit('#/review');
    await page.getByRole('searchbox').fill('mai châu');
    await press(/Duyệt hết \d+ báo cáo/);
    await press('Duyệt hết');
    await page
      .getByText(/Đã duyệt \d+/)
      .first()
      .waitFor({ timeout: 60_000 });
    expect(errors).toEqual([]);
  });

  it(
    'revises the plan: what cannot be read, a preview, a decision, and a conflict',
    { timeout: 60_000 },
    async () => {
      await visit(VIEWS.plan);
      const other = await context.newPage();
      await visit(VIEWS.plan, other);
      const revise = async (of: Page, text: string) => {
        await of.getByRole('button', { name: 'Điều chỉnh kế hoạch' }).click();
        await of.getByLabel('Số mới của “Hợp tác xã thành lập mới”').fill(text);
        await of.getByLabel('Lý do, số văn bản').fill('Quyết định 12/QĐ-UBND');
        await of.getByRole('button', { name: 'Xem trước thay đổi' }).click();
      };
      await revise(page, 'nhiều');
      await page.locator('#target-newCooperatives[aria-invalid="true"]').waitFor();
      await page.getByLabel('Số mới của “Hợp tác xã thành lập mới”').fill('45');
      // A day as people write it, whatever the order of the browser.
      const day = page.getByLabel('Ngày quyết định');
      expect(await day.inputValue()).toBe('31/12/2023');
      await day.fill('13/25/2023');
      await press('Xem trước thay đổi');
      await page.getByText('Anh/chị gõ ngày/tháng/năm').waitFor();
      expect(await day.getAttribute('aria-invalid')).toBe('true');
      await day.fill('25 thang 12 nam 2023');
      await press('Xem trước thay đổi');
      await page.waitForFunction(
        () => document.querySelector<HTMLInputElement>('input[inputmode="numeric"]')?.value === '25/12/2023',
      );
      await page.getByRole('row', { name: /40 HTX 45 HTX/ }).waitFor();
      await revise(other, '50');
      await other.getByRole('button', { name: 'Ghi quyết định' }).waitFor();
      await press('Ghi quyết định');
      await page.getByText('Quyết định 12/QĐ-UBND').waitFor();
      await other.getByRole('heading', { name: 'Đã có thay đổi khi anh/chị đang xem' }).waitFor();
      await other.getByRole('row', { name: /40 HTX 45 HTX/ }).waitFor();
      await other.getByRole('button', { name: 'Xem bản mới' }).click();
      await other.getByRole('button', { name: 'Xem trước thay đổi' }).click();
      await other.getByRole('row', { name: /45 HTX 50 HTX/ }).waitFor();
      await other.close();
      // The board follows without a reload.
      await visit(VIEWS.board);
      await page.getByRole('row', { name: /thành lập mới.*45 HTX/ }).waitFor();
      expect(errors).toEqual([]);
    },
  );

  it(
    'finds an organisation without accents, and says how it stands by which article',
    { timeout: 60_000 },
    async () => {
      await visit('#/register');
      await page.getByRole('searchbox').fill('du lich thung may');
      await page.keyboard.press('Enter');
      await link(/Thung Mây/);
      await heading(/Thung Mây/);
      await page.locator('.violated', { hasText: 'Luật 23/2012/QH13' }).waitFor();
      await link('Về sổ đăng ký');
      await page
        .getByRole('navigation', { name: 'Địa bàn' })
        .getByRole('link', { name: /Mai Châu/ })
        .click();
      await page.waitForFunction(() => location.hash.includes('place=mai-chau'));
      await page.getByRole('table').waitFor();
      expect(errors).toEqual([]);
    },
  );

  it('announces, corrects and withdraws', { timeout: 60_000 }, async () => {
    await visit('#/write');
    await press('Gửi thông báo');
    await page.getByText('Anh/chị viết tiêu đề và nội dung.').waitFor();
    await page.getByLabel('Tiêu đề').fill('Tập huấn luật mới');
    await page.getByLabel('Nội dung').fill('Sáng thứ Hai, 8 giờ, tại hội trường liên minh.');
    await press('Gửi thông báo');
    await page.getByText('Gửi ngay bây giờ?').waitFor();
    await press('Gửi thông báo');
    await heading('Tập huấn luật mới');
    await page.getByText('Đã tới đâu').waitFor();
    await press('Thu hồi');
    await page.getByLabel('Lý do thu hồi').fill('Dời sang tuần sau');
    await press('Thu hồi');
    await page.getByText('Đã thu hồi: Dời sang tuần sau').waitFor();
    expect(errors).toEqual([]);
  });

  it('hands out files', { timeout: 60_000 }, async () => {
    await visit(VIEWS.exports);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page
        .getByRole('link', { name: /Tải .*Excel/ })
        .first()
        .click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/\.xlsx$/);
  });

  it('speaks English as well', async () => {
    await visit(VIEWS.board);
    await press('English');
    await heading('Plan board');
    await page.waitForFunction(() => document.documentElement.lang === 'en');
    expect(await page.title()).toContain('Plan board');
    await page.getByRole('row', { name: /70/ }).first().waitFor();
    await press('Tiếng Việt');
    await heading('Bảng kế hoạch');
  });

  it.each(['light', 'dark'] as const)(
    'is accessible everywhere, %s',
    { timeout: 120_000 },
    async (colorScheme) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      for (const [name, address] of Object.entries(VIEWS)) {
        await visit(address);
        expect({ name, faults: await faultsOf(page) }).toEqual({ name, faults: [] });
      }
      await page.emulateMedia({ colorScheme: 'light' });
    },
  );

  it.each(WIDTHS)(
    'fits a screen %d wide, and stands as it was looked at',
    { timeout: 120_000 },
    async (width) => {
      const narrow = await browser.newContext({ viewport: { width, height: 800 } });
      await signIn(narrow);
      const seen = await narrow.newPage();
      seen.setDefaultTimeout(10_000);
      let layouts = '';
      for (const [name, address] of Object.entries(VIEWS)) {
        await visit(address, seen);
        const shown = await seen.evaluate(() => document.documentElement.scrollWidth);
        expect({ name, shown }).toEqual({ name, shown: width });
        layouts += `${name}\n${await layoutOf(seen)}\n`;
        await picture(seen, `officer-${name}-${width}`);
      }
      await expect(layouts).toMatchFileSnapshot(`layouts/${width}.txt`);
      await narrow.close();
    },
  );

  it('prints without the ways to find more', async () => {
    await visit(VIEWS.board);
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('navigation').isVisible()).toBe(false);
    expect(await page.getByRole('table').isVisible()).toBe(true);
    await page.emulateMedia({ media: 'screen' });
  });

  it('is small, and asks nobody else', async () => {
    const script = await page.request.get(`${program.url}/officer/app.js`);
    expect((await script.body()).byteLength).toBeLessThan(100_000);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).origin));
    await visit(VIEWS.indicator);
    expect(new Set(asked)).toEqual(new Set([program.url]));
    expect(errors).toEqual([]);
  });

  it('says that the connection is lost, and goes on when it is back', { timeout: 60_000 }, async () => {
    await visit(VIEWS.board);
    program.kill();
    await page.locator('.connection').waitFor();
    await link('Tải về');
    await page.getByRole('alert').filter({ hasText: 'Chưa nối được với máy chủ' }).waitFor();
    await program.startAgain();
    await page.getByRole('button', { name: 'Thử lại' }).click();
    // The program has another secret now: whoever was in comes in anew.
    await heading('Trang đã đóng');
    await page.getByText('gõ “mở trang”').waitFor();
    expect(await page.getByRole('navigation').count()).toBe(0);
  });

  it('signs out', async () => {
    await signIn(context);
    await page.reload();
    await heading('Tải về');
    await page.locator('.leave summary').click();
    await page.getByRole('button', { name: 'Thoát', exact: true }).click();
    await heading('Trang đã đóng');
    await page.reload();
    await heading('Trang đã đóng');
    expect(await page.getByRole('navigation').count()).toBe(0);
  });
});
