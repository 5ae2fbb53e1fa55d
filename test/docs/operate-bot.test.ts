import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startBotApi, type BotApi } from '../bot-api';
import { startBot } from '../operate/bot-process';

const PACKAGES = fileURLToPath(new URL('../../packages', import.meta.url));

let api: BotApi;
let folder = '';
beforeEach(async () => {
  api = await startBotApi({ token: '123456789:AAEqwertyuiopasdfghjklzxcvbnm' });
  folder = await mkdtemp(join(tmpdir(), 'hoptac-operate-bot-'));
});
afterEach(async () => {
  await api.close();
  await rm(folder, { recursive: true, force: true });
});

/** A block as typed into a shell, with the built commands. */
async function typed(block: string): Promise<string> {
  const command = (name: string, path: string) =>
    `${name}() { "${process.execPath}" "${join(PACKAGES, path)}" "$@"; }`;
  const script = [
    command('hoptac', 'adapters/bin/hoptac.mjs'),
    command('hoptac-bot', 'telegram-bot/bin/hoptac-bot.mjs'),
    block.replace(/123456789:[\w-]+/, api.token),
  ].join('\n');
  const env = { PATH: process.env['PATH'] ?? '', TELEGRAM_API_ROOT: api.apiRoot, HOPTAC_HEALTH_PORT: '0' };
  const { stdout } = await promisify(execFile)('bash', ['-euc', script], { cwd: folder, env });
  return stdout;
}

describe.each([
  ['operate.md', 'en'],
  ['operate.vi.md', 'vi'],
])('%s', (page, language) => {
  it('leads from the token to the first report, and on to the backup', { timeout: 120_000 }, async () => {
    const markdown = await readFile(join(PACKAGES, 'telegram-bot', 'docs', page), 'utf8');
    const blocks = [...markdown.matchAll(/^( *)```sh\n([\s\S]*?)^ *```/gm)].map(([, , block]) => block!);
    expect(blocks).toHaveLength(3);
    const said = await typed(blocks.slice(0, 2).join('\n'));
    const codes = said.match(/\b[A-Z0-9]{5}-[A-Z0-9]{5}\b/g);
    expect(codes, said).toHaveLength(2);

    const bot = startBot({
      HOPTAC_SETTINGS: join(folder, 'bot.json'),
      TELEGRAM_BOT_TOKEN_FILE: join(folder, 'token'),
      HOPTAC_PHONE_KEY_FILE: join(folder, 'phone-key'),
      DATABASE_URL: join(folder, 'hoa-binh.db'),
      TELEGRAM_API_ROOT: api.apiRoot,
      HOPTAC_HEALTH_PORT: '0',
    });
    await bot.logs('connected');
    const lan = api.person({ name: 'Bùi Lan' });
    lan.says(codes![1]!);
    await lan.sees('đồng ý');
    lan.presses('Đồng ý');
    await lan.sees('Bùi Lan');
    lan.says('tháng 12: doanh thu 350 triệu');
    await lan.sees('350.000.000 đồng');
    lan.presses('Gửi');
    await lan.sees('Đã nhận số liệu tháng 12');
    bot.kill('SIGTERM');
    expect(await bot.ended).toBe(0);

    const setting = blocks[0]!.split('\n').find((line) => line.trim().startsWith('export '))!;
    const kept = await typed(`${setting}\n${blocks[2]!}`);
    expect(kept).toContain(language === 'en' ? 'People: 1' : 'Người dùng: 1');
  });
});
