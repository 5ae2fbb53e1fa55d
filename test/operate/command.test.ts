import { chmod, copyFile, readFile, rename, writeFile } from 'node:fs/promises';
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startBotApi, type BotApi } from '../bot-api';
import { operate, type Operated } from './alliance';
import { runBot, startBot, type BotProcess } from './bot-process';

const PACKAGE = fileURLToPath(new URL('../../packages/telegram-bot', import.meta.url));

let api: BotApi;
let operated: Operated;
beforeEach(async () => {
  api = await startBotApi();
  operated = await operate(api);
});
afterEach(async () => {
  await api.close();
  await operated.remove();
});

const run = (words: readonly string[], more: Record<string, string> = {}) =>
  runBot(words, { ...operated.environment, ...more });

describe('hoptac-bot', { timeout: 60_000 }, () => {
  it('helps in both languages, and names the nearest command', async () => {
    const [vi, en, mistyped, nothing] = await Promise.all(
      [['--help'], ['--help', '--language', 'en'], ['strat'], []].map((words) => run(words)),
    );
    expect(vi!.out).toContain('hoptac-bot invite [--role VAI]');
    expect(en!.out).toContain('hoptac-bot invite [--role ROLE]');
    expect(mistyped).toMatchObject({
      code: 2,
      err: 'Không có lệnh “strat”. Có phải “start”? Gõ hoptac-bot --help để xem các lệnh.\n',
    });
    expect(nothing).toMatchObject({ code: 2 });
  });

  it('checks everything, and says what to do', async () => {
    const well = await run(['check', '--language', 'en']);
    expect(well).toMatchObject({ code: 0, err: '' });
    expect(well.out).toContain('✓ Telegram takes the token: the bot is @hoptac_thu_bot.');
    expect(well.out).toContain('! There is no administrator yet.\n  → Run: hoptac-bot invite');
    expect(well.out).toContain('✓ The clock is right');
    expect(well.out).toContain('It can run; things to improve: 1.');
    await chmod(operated.at('token'), 0o644);
    const open = await run(['check']);
    expect(open.out).toContain(`→ Chạy: chmod 600 ${operated.at('token')}`);

    const [wrong, away, mistaken] = await Promise.all([
      run(['check'], { TELEGRAM_BOT_TOKEN: '1:another-token', TELEGRAM_BOT_TOKEN_FILE: '' }),
      run(['check', '--language=en'], { TELEGRAM_API_ROOT: 'http://127.0.0.1:9' }),
      run(['check', '--language=en'], { HOPTAC_STOP_SECOND: '5' }),
    ]);
    expect(wrong).toMatchObject({ code: 3 });
    expect(wrong.out).toContain('✗ Telegram không nhận token (401).\n  → Mở @BotFather');
    expect(away.out).toContain('✗ Telegram is not reached (ECONNREFUSED).\n  → Look at the network');
    expect(mistaken).toMatchObject({ code: 3 });
    expect(mistaken.out).toContain('Did you mean “HOPTAC_STOP_SECONDS”?');
    await writeFile(operated.at('hoa-binh.db'), 'not a database, but long enough to be looked at'.repeat(30));
    const damaged = await run(['check', '--language=en']);
    expect(damaged).toMatchObject({ code: 3 });
    expect(damaged.out).toContain('✗ The store cannot be used');
  });

  it('invites the first administrator, who comes in', async () => {
    const invited = await run(['invite', '--language', 'en']);
    const code = /Invitation for an administrator: (\w{5}-\w{5})\n/.exec(invited.out)?.[1];
    expect(code).toBeDefined();
    const bot: BotProcess = startBot(operated.environment);
    await bot.logs('connected');
    const hung = api.person({ name: 'Quách Văn Hùng' });
    hung.says(code!);
    await hung.sees('đồng ý');
    hung.presses('Đồng ý');
    await hung.sees('Quách Văn Hùng');
    bot.kill('SIGTERM');
    expect(await bot.ended).toBe(0);
    expect((await run(['check'])).out).toContain('✓ Có 1 quản trị viên nhận được tin.');
    const stats = JSON.parse((await run(['stats', '--json'])).out) as Record<string, unknown>;
    expect(stats).toMatchObject({ people: 1, reached: 1, administrators: 1, backlog: { parked: 0 } });
    const refused = await Promise.all([
      run(['invite', '--role', 'king']),
      run(['invite', '--role', 'officer']),
      run(['invite', '--role=officer', '--organisation=none']),
    ]);
    expect(refused.map(({ code }) => code)).toEqual([2, 2, 3]);
  });

  it('backs up and restores', async () => {
    expect(await run(['backup', '--to', operated.at('copy.db')])).toMatchObject({ code: 0 });
    await rename(operated.at('hoa-binh.db'), operated.at('lost.db'));
    const restored = await run(['restore', '--from', operated.at('copy.db'), '--language', 'en']);
    expect(restored).toMatchObject({ code: 0 });
    expect(restored.out).toContain('Restored');
    expect((await run(['stats', '--language=en'])).out).toContain('Organisations: 788.');
    expect(await run(['backup'])).toMatchObject({ code: 2, err: expect.stringContaining('--to') as string });
  });
});

it('the example of the settings is right', async () => {
  await copyFile(`${PACKAGE}/deploy/bot.example.json`, operated.at('bot.json'));
  const { out } = await run(['check', '--language', 'en'], { TELEGRAM_API_ROOT: api.apiRoot });
  expect(out).toContain('✓ The settings are right');
});

it('the unit of systemd is right, where there is a systemd', async ({ skip }) => {
  const unit = await readFile(`${PACKAGE}/deploy/hoptac-bot@.service`, 'utf8');
  const file = operated.at('hoptac-bot@hoa-binh.service');
  await writeFile(file, unit);
  const analyse = promisify(execFile)('systemd-analyze', ['verify', file]);
  const result = await analyse.catch((error: NodeJS.ErrnoException & { stderr?: string }) => error);
  if ('code' in result && result.code === 'ENOENT') skip('no systemd here');
  expect(result.stderr).toBe('');
});
