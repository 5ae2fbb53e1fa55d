import { expect, it } from 'vitest';
import { startBot } from './bot';

it('gives a link, and a button that opens the page within Telegram where there is https', async () => {
  for (const [base, opens] of [
    ['https://lienminh.vn/can-bo/', true],
    ['http://127.0.0.1:8090/', false],
  ] as const) {
    const bot = await startBot({ alliance: { officerPage: { url: base, secret: 'a secret for tests' } } });
    const hoa = bot.api.person({ name: 'Hoa' });
    await bot.letIn(hoa, { role: 'allianceOfficer' });
    hoa.says('/motrang');
    const { text, buttons } = await hoa.sees('Trang cán bộ');
    expect(text).toContain(`${base}open/link.`);
    const apps = buttons.flat().flatMap(({ webApp }) => webApp ?? []);
    expect(apps).toEqual(opens ? [`${base}mini/`] : []);
    expect(bot.errors).toEqual([]);
    await bot.stop();
  }
});
