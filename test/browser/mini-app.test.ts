import { createMemoryStore } from '@hoptac/adapters/memory';
import { loadSample, sampleAlliance, sampleClock } from '@hoptac/example-hoa-binh-2023';
import { createEngine } from '@hoptac/telegram-bot';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createOfficerPage, type OfficerPage } from '../../packages/telegram-bot/src/officer-page';
import { startPageServer, type PageServer } from '../../packages/telegram-bot/src/operate/page-server';
import { freePort } from '../../packages/adapters/src/postgres/server/free-port.mjs';
import { initData } from '../officer-page/init-data';
import { faultsOf } from './accessibility';
import { launchBrowser } from './chromium';
import { errorsOf, picture } from './surroundings';

const TOKEN = '123456789:AAE-test-token';
const now = sampleClock();
const LAN = 4711;

/** What Telegram puts behind the address of a Mini App that it opens. */
function fragment(user: number, { at = now(), token = TOKEN } = {}): string {
  const given = {
    tgWebAppData: initData(token, { user, now: at }),
    tgWebAppVersion: '8.0',
    tgWebAppPlatform: 'android',
    tgWebAppThemeParams: JSON.stringify({ bg_color: '#ffffff', text_color: '#000000' }),
  };
  return new URLSearchParams(given).toString();
}

describe('the officer’s page within Telegram, in a browser', () => {
  let browser: Browser;
  let officerPage: OfficerPage;
  let server: PageServer;
  let url: string;
  const settings = { url: '', secret: 'a secret of the alliance, kept outside the store' };

  beforeAll(async () => {
    const store = createMemoryStore();
    await loadSample(store);
    const at = now().toISOString();
    const chats = [{ channel: 'telegram', chat: String(LAN) }];
    const roles = [{ role: 'allianceOfficer' as const, since: at }];
    const lan = { id: 'person:lan', name: 'Nguyễn Thị Lan', chats, roles, joinedAt: at, consentedAt: at };
    const known = { channel: 'telegram', chat: '4712' };
    const tam = { ...lan, id: 'person:tam', name: 'Trần Văn Tám', chats: [known], roles: [] };
    await store.transaction(sampleAlliance.tenant, ({ people }) =>
      people.put([lan, tam], { by: 'system:test', at }),
    );
    const alliance = { ...sampleAlliance, officerPage: settings };
    const engine = createEngine({ store, alliance, now });
    officerPage = createOfficerPage({ store, alliance, engine, now, botToken: TOKEN });
    const port = await freePort();
    url = `http://127.0.0.1:${port}/`;
    settings.url = url;
    server = await startPageServer({ page: officerPage, url, host: '127.0.0.1', port });
    browser = await launchBrowser();
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  async function opened(with_: {
    width: number;
    dark: boolean;
    language: 'vi' | 'en';
    user?: number;
    at?: Date;
    token?: string;
  }): Promise<{ context: BrowserContext; page: Page; errors: string[] }> {
    const { width, dark, language, user = LAN, ...signed } = with_;
    const context = await browser.newContext({
      viewport: { width, height: 800 },
      colorScheme: dark ? 'dark' : 'light',
      reducedMotion: 'reduce',
    });
    await context.addInitScript((kept) => localStorage.setItem('hoptac-language', kept), language);
    const page = await context.newPage();
    page.setDefaultTimeout(10_000);
    const errors = errorsOf(page);
    await page.goto(`${url}mini/#${fragment(user, signed)}`);
    await page.locator('h1').waitFor();
    return { context, page, errors };
  }

  it('signs in by what Telegram says, and keeps that out of the address', { timeout: 60_000 }, async () => {
    const { context, page, errors } = await opened({ width: 360, dark: false, language: 'vi' });
    await page.getByRole('heading', { level: 1, name: 'Bảng kế hoạch' }).waitFor();
    await page.getByRole('row', { name: /1\. Hợp tác xã thành lập mới/ }).waitFor();
    expect(page.url()).toBe(`${url}mini/#/board`);
    expect(await page.locator('.banner').textContent()).toContain('Nguyễn Thị Lan');
    // The session is of the Mini App alone.
    await page.reload();
    await page.getByRole('row', { name: /1\. Hợp tác xã thành lập mới/ }).waitFor();
    await page.goto(url);
    await page.getByRole('heading', { level: 1, name: 'Trang đã đóng' }).waitFor();
    expect(errors).toEqual([]);
    await context.close();
  });

  const HOUR_AGO = new Date(now().getTime() - 3_600_000);
  it.each([
    { who: 'stranger', given: { user: 99 }, vi: 'nhắn mã mời', en: 'Send it your invitation code' },
    { who: 'old', given: { at: HOUR_AGO }, vi: 'mở lại từ khung chat', en: 'open it from the chat' },
    { who: 'unsigned', given: { token: '1:x' }, vi: 'Không kiểm tra được', en: 'could not be checked' },
    { who: 'without a role', given: { user: 4712 }, vi: 'xin liên minh', en: 'ask the alliance' },
  ])('tells whom it does not let in why, and what to do: $who', { timeout: 60_000 }, async (one) => {
    for (const language of ['vi', 'en'] as const)
      for (const [width, dark] of [
        [320, false],
        [768, true],
      ] as const) {
        const { context, page, errors } = await opened({ width, dark, language, ...one.given });
        const name = language === 'vi' ? 'Chưa mở được trang' : 'The page could not be opened';
        await page.getByRole('heading', { level: 1, name }).waitFor();
        // In the language of the page first, and in the other below.
        const other = language === 'vi' ? 'en' : 'vi';
        await page.locator('h1 + p').filter({ hasText: one[language] }).waitFor();
        await page.locator(`p[lang="${other}"]`).filter({ hasText: one[other] }).waitFor();
        expect(await page.getByRole('navigation').count()).toBe(0);
        expect(page.url()).not.toContain('tgWebAppData');
        await page.waitForFunction(() => document.activeElement?.tagName === 'H1');
        expect(await faultsOf(page)).toEqual([]);
        await picture(page, `refused-${one.who}-${width}-${dark ? 'dark' : 'light'}-${language}`);
        expect(errors).toEqual([]);
        await context.close();
      }
  });

  it('shows nothing of who was in before to whom it does not let in', { timeout: 60_000 }, async () => {
    const { context, page } = await opened({ width: 360, dark: false, language: 'vi' });
    await page.locator('.banner').filter({ hasText: 'Nguyễn Thị Lan' }).waitFor();
    const other = await context.newPage();
    await other.goto(`${url}mini/#${fragment(99)}`);
    await other.getByRole('heading', { level: 1, name: 'Chưa mở được trang' }).waitFor();
    await other.reload();
    await other.getByRole('heading', { level: 1, name: 'Trang đã đóng' }).waitFor();
    expect(await other.locator('.banner').count()).toBe(0);
    await context.close();
  });

  it('signs in once the server is reached again', { timeout: 60_000 }, async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    page.setDefaultTimeout(10_000);
    await page.route('**/api/mini', (route) => route.abort(), { times: 1 });
    await page.goto(`${url}mini/#${fragment(LAN)}`);
    await page.getByRole('alert').filter({ hasText: 'Chưa nối được với máy chủ' }).waitFor();
    await page.getByRole('button', { name: 'Thử lại' }).click();
    await page.getByRole('heading', { level: 1, name: 'Bảng kế hoạch' }).waitFor();
    expect(await page.locator('.banner').textContent()).toContain('Nguyễn Thị Lan');
    await context.close();
  });

  it.each(
    [360, 1280].flatMap((width) =>
      [false, true].flatMap((dark) => (['vi', 'en'] as const).map((language) => ({ width, dark, language }))),
    ),
  )(
    'is whole on the screens that follow a deed: $width, dark $dark, $language',
    { timeout: 120_000 },
    async (look) => {
      const { context, page, errors } = await opened(look);
      const vi = look.language === 'vi';
      const name = (what: string) => `${what}-${look.width}-${look.dark ? 'dark' : 'light'}-${look.language}`;
      const isWhole = async (what: string) => {
        await page.waitForFunction(() => !document.querySelector('.loading'));
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        const faults = await faultsOf(page);
        await picture(page, name(what));
        expect({ what, wide, faults }).toEqual({ what, wide: look.width, faults: [] });
      };
      const go = async (address: string) => {
        await page.goto(`${url}mini/${address}`);
        await page.locator('main h1').waitFor();
        await page.waitForFunction(() => !document.querySelector('.loading'));
      };
      const press = (one: string) => page.getByRole('button', { name: one, exact: true }).click();

      await go('#/register');
      await isWhole('register');

      await go('#/write');
      await page.getByLabel(vi ? 'Tiêu đề' : 'Title').fill('Tập huấn luật mới');
      await page.getByLabel(vi ? 'Nội dung' : 'Text').fill('Sáng thứ Hai, 8 giờ, tại hội trường liên minh.');
      await press(vi ? 'Gửi thông báo' : 'Publish');
      await page.getByText(vi ? 'Gửi ngay bây giờ?' : 'Publish it now?').waitFor();
      await isWhole('announcement-sure');
      await press(vi ? 'Gửi thông báo' : 'Publish');
      await page.getByRole('heading', { level: 1, name: 'Tập huấn luật mới' }).waitFor();
      await isWhole('announcement');

      await go('#/plan?year=2023');
      await press(vi ? 'Điều chỉnh kế hoạch' : 'Revise the plan');
      await page.getByRole('combobox', { name: vi ? 'Giao cho' : 'Targets of' }).selectOption('mai-chau');
      const field = page.locator('#target-newCooperatives');
      await field.fill('nhiều');
      await page.getByRole('combobox', { name: vi ? 'Giao cho' : 'Targets of' }).selectOption('');
      await press(vi ? 'Xem trước thay đổi' : 'Preview the changes');
      // What is wrong is of a place that was not in sight.
      await page.locator('#target-newCooperatives[aria-invalid="true"]').waitFor();
      await isWhole('plan-editor');
      await field.fill(String(5 + Math.floor(performance.now() % 90)));
      await press(vi ? 'Xem trước thay đổi' : 'Preview the changes');
      await page.getByRole('table', { name: vi ? /cộng lại/ : /together/ }).waitFor();
      await isWhole('plan-preview');

      // Somebody is quicker.
      const elsewhere = await context.newPage();
      await elsewhere.goto(`${url}mini/#/plan?year=2023`);
      await elsewhere.getByRole('button', { name: vi ? 'Điều chỉnh kế hoạch' : 'Revise the plan' }).click();
      await elsewhere.locator('#target-newGroups').fill(String(1000 + Math.floor(performance.now())));
      await elsewhere.getByLabel(vi ? 'Lý do, số văn bản' : /Reason/).fill('Quyết định 12/QĐ-UBND');
      await elsewhere
        .getByRole('button', { name: vi ? 'Xem trước thay đổi' : 'Preview the changes' })
        .click();
      await elsewhere.getByRole('button', { name: vi ? 'Ghi quyết định' : 'Record the decision' }).click();
      await elsewhere.getByText('Quyết định 12/QĐ-UBND').first().waitFor();
      await elsewhere.close();
      await page.locator('.note.look h2').waitFor();
      await isWhole('conflict');

      await page.locator('.leave summary').click();
      await press(vi ? 'Thoát' : 'Sign out');
      await page.getByRole('heading', { level: 1, name: vi ? 'Trang đã đóng' : /closed/i }).waitFor();
      await isWhole('signed-out');
      await page.goto(`${url}open/x`);
      await page.locator('h1').waitFor();
      // As it stands in the program: with its style.
      const inset = await page.locator('main').evaluate((main) => getComputedStyle(main).padding);
      expect(inset).toBe('24px');
      await isWhole('link');
      expect(errors.filter((error) => !/403/.test(error))).toEqual([]);
      await context.close();
    },
  );
});
