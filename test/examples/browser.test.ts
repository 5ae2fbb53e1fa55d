import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../browser/chromium';
import { example } from './example';

const { started } = example('browser');

describe('a page without a bundler, in a browser', () => {
  let server: ReturnType<typeof started>;
  let browser: Browser;
  let page: Page;
  const errors: string[] = [];

  beforeAll(async () => {
    server = started('npm start', { PORT: '0' });
    const [url] = await server.prints(/http:\/\/127\.0\.0\.1:\d+/);
    browser = await launchBrowser();
    page = await browser.newPage({ viewport: { width: 1000, height: 900 } });
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    await page.goto(url);
    await page.locator('#findings li').first().waitFor();
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    server?.kill();
  });

  const fill = (name: string, text: string) => page.locator(`#facts [name="${name}"]`).fill(text);
  const finding = (rule: string) => page.locator(`#findings [data-rule="${rule}"]`);
  const judged = (code: string) => page.locator(`#board [data-code="${code}"] td`).last();

  it('judges six members by the law of each day', async () => {
    expect(await finding('members-minimum').getAttribute('class')).toBe('violated');
    expect(await finding('members-minimum').textContent()).toContain('Luật 23/2012/QH13');
    await fill('on', '2024-07-01');
    expect(await finding('members-minimum').getAttribute('class')).toBe('satisfied');
    expect(await finding('members-minimum').textContent()).toContain('Luật 17/2023/QH15');
  });

  it('takes an empty field as unknown, and says what it cannot read', async () => {
    await fill('officialMembers', '');
    expect(await finding('members-minimum').count()).toBe(0);
    await fill('officialMembers', 'sáu hay bảy');
    expect(await page.locator('#findings li').count()).toBe(0);
    expect(await page.locator('#summary').textContent()).toMatch(/anh\/chị/i);
    await fill('officialMembers', '6');
    expect(await finding('members-minimum').count()).toBe(1);
  });

  it('draws the board anew as figures are typed', async () => {
    expect(await judged('newCooperatives').textContent()).toBe('vượt 75 % kế hoạch');
    const missing = await judged('dissolvedCooperatives').textContent();
    await page.getByLabel('Hợp tác xã thành lập mới').fill('30');
    expect(await judged('newCooperatives').textContent()).toBe('chưa đạt, thiếu 25 %');
    await page.getByLabel('Hợp tác xã thành lập mới').fill('');
    expect(await judged('newCooperatives').textContent()).toBe(missing);
  });

  it('meets no error on the way', async () => {
    const into = process.env['SCREENSHOTS'];
    if (into) await page.screenshot({ path: join(into, 'example-browser.png'), fullPage: true });
    expect(errors).toEqual([]);
  });
});
