import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { configuredAlliance, readSettings, transportSettings } from '.';

let folder = '';
beforeEach(async () => (folder = await mkdtemp(join(tmpdir(), 'hoptac-settings-'))));
afterEach(() => rm(folder, { recursive: true, force: true }));

const TOKEN = '123456789:AAE-secret-of-the-bot';
const least = { store: 'kho.db', alliance: { tenant: 'hoa-binh', name: 'Liên minh HTX' } };

async function file(content: unknown, name = 'bot.json'): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

async function problems(content: unknown, environment: Record<string, string> = {}) {
  const read = readSettings({ TELEGRAM_BOT_TOKEN: TOKEN, ...environment }, await file(content));
  return read.ok ? [] : read.problems;
}

it('takes the least that is needed, and usual values for the rest', async () => {
  const read = readSettings({ TELEGRAM_BOT_TOKEN: TOKEN }, await file(least));
  expect(read).toMatchObject({
    ok: true,
    settings: {
      language: 'vi',
      health: { host: '127.0.0.1', port: 9464 },
      stopSeconds: 20,
      messagesPerMinute: 30,
      retention: { messageDays: 90, auditDays: 3650 },
      telegram: { token: TOKEN, pace: { perSecond: 28, chatPerMinute: 60, groupPerMinute: 16 } },
    },
  });
});

it('hands the pace to the transport as rates, and refuses a pace that sends nothing', async () => {
  const slow = await file({ ...least, telegram: { pace: { perSecond: 14, groupPerMinute: 8 } } });
  const read = readSettings({ TELEGRAM_BOT_TOKEN: TOKEN, HOPTAC_SETTINGS: slow });
  if (!read.ok) throw new Error('refused');
  expect(transportSettings(read.settings.telegram).rates).toEqual({
    everywhere: 14,
    chat: { burst: 3, everySeconds: 1 },
    group: { burst: 4, everySeconds: 7.5 },
  });
  const told = await problems(least, { TELEGRAM_MESSAGES_PER_SECOND: '0' });
  expect(told.map(({ en }) => en)).toEqual([
    'TELEGRAM_MESSAGES_PER_SECOND is 0; it is to be a whole number from 1 to 10000.',
  ]);
});

it('takes everything from the environment, which goes before the file, and secrets from files', async () => {
  const read = readSettings({
    HOPTAC_SETTINGS: await file({ ...least, stopSeconds: 5 }),
    DATABASE_URL_FILE: await file('postgresql://bot:geheim@db/hoptac\n', 'db'),
    TELEGRAM_BOT_TOKEN_FILE: await file(`${TOKEN}\n`, 'token'),
    HOPTAC_STOP_SECONDS: '7',
  });
  expect(read).toMatchObject({
    ok: true,
    settings: { store: 'postgresql://bot:geheim@db/hoptac', stopSeconds: 7, telegram: { token: TOKEN } },
  });
});

it('names the nearest setting and variable for one that there is not', async () => {
  const told = await problems(
    { ...least, stopSecond: 5, alliance: { ...least.alliance, quietHour: {} }, xyzzy: 1 },
    { TELEGRAM_BOT_TOKN: 'x' },
  );
  expect(told.map(({ en }) => en)).toEqual([
    'There is no environment variable “TELEGRAM_BOT_TOKN”. Did you mean “TELEGRAM_BOT_TOKEN”? Correct its name or unset it.',
    'There is no setting “alliance.quietHour”. Did you mean “alliance.quietHours”? Correct its name or delete the line.',
    'There is no setting “stopSecond”. Did you mean “stopSeconds”? Correct its name or delete the line.',
    'There is no setting “xyzzy”. Correct its name or delete the line.',
  ]);
  expect(told[1]!.vi).toBe(
    'Không có mục cấu hình “alliance.quietHour”. Có phải “alliance.quietHours”? Sửa tên hoặc xóa dòng đó.',
  );
});

it.each([
  [
    { alliance: { ...least.alliance, dueDay: 32 } },
    'alliance.dueDay đang là 32, phải là số nguyên từ 1 đến 28.',
  ],
  [
    { alliance: { tenant: 'Hòa Bình', name: 'x' } },
    'alliance.tenant đang là "Hòa Bình", phải là tên ngắn không dấu',
  ],
  [{ alliance: { tenant: 'a' } }, 'Thiếu alliance.name (hoặc biến HOPTAC_ALLIANCE_NAME): hãy ghi tên đầy đủ'],
  [{ alliance: undefined }, 'Thiếu alliance.tenant (hoặc biến HOPTAC_TENANT): hãy ghi tên ngắn'],
  [{ store: undefined }, 'Thiếu store (hoặc biến DATABASE_URL): hãy ghi đường dẫn tệp dữ liệu'],
  [{ store: 'postgresql://a:b@c/d' }, 'store trong tệp cấu hình có mật khẩu'],
  [{ telegram: { token: TOKEN } }, 'telegram.token là bí mật, không ghi trong tệp cấu hình'],
  [
    { telegram: { webhook: { url: 'https://x.vn' } } },
    'Thiếu TELEGRAM_WEBHOOK_SECRET_FILE: hãy ghi chuỗi bí mật',
  ],
  [{ telegram: 'x' }, 'telegram đang là "x", phải là một đối tượng JSON'],
  [
    { alliance: { ...least.alliance, quietHours: { from: '8pm', until: '07:00' } } },
    'phải là giờ dạng "20:00".',
  ],
  [
    { alliance: { ...least.alliance, letterhead: { recipients: ['UBND tỉnh', ''] } } },
    'alliance.letterhead.recipients.1 đang là "", phải là danh sách nơi nhận',
  ],
  [{ health: { port: 99_999 } }, 'health.port đang là 99999, phải là số cổng từ 0 đến 65535.'],
])('explains %j', async (changed, told) => {
  const said = (await problems({ ...least, ...changed })).map(({ vi }) => vi);
  expect(said.join('\n')).toContain(told);
});

it('never tells a secret', async () => {
  const wrong = readSettings({ TELEGRAM_BOT_TOKEN: 'geheim', HOPTAC_PHONE_KEY: 'geheim' }, await file(least));
  expect(wrong.ok).toBe(false);
  const told = JSON.stringify(wrong);
  expect(told).toContain('TELEGRAM_BOT_TOKEN it is to be the token');
  expect(told).not.toContain('geheim');
});

it('says what is wrong with the files themselves', async () => {
  expect((await problems('{\n "store": "x",,\n}')).map(({ vi }) => vi)[0]).toMatch(
    /không đúng JSON ở dòng 2/,
  );
  expect((await problems('[]')).map(({ en }) => en)[0]).toContain('is to be a JSON object');
  const none = readSettings({ TELEGRAM_BOT_TOKEN_FILE: join(folder, 'none') }, join(folder, 'none.json'));
  expect(none.ok ? [] : none.problems.map(({ en }) => en).slice(0, 2)).toEqual([
    `The settings file ${folder}/none.json cannot be read (ENOENT). Look at its path and permissions.`,
    `TELEGRAM_BOT_TOKEN_FILE names ${folder}/none, which cannot be read (ENOENT). Look at the path; the user that runs the bot must be allowed to read it.`,
  ]);
  expect((await problems(least, { TELEGRAM_BOT_TOKEN_FILE: 'x' }))[0]!.en).toContain('unset one of them');
});

it('makes the alliance, with its own definitions and form, or says what is wrong with them', async () => {
  const settingsOf = async (alliance: object) => {
    const path = await file({ ...least, alliance: { ...least.alliance, ...alliance } });
    const read = readSettings({ TELEGRAM_BOT_TOKEN: TOKEN }, path);
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    return configuredAlliance(read.settings, path);
  };
  const usual = await settingsOf({});
  expect(usual).toMatchObject({ ok: true, alliance: { tenant: 'hoa-binh' } });
  expect(usual.ok && usual.alliance.form?.length).toBeGreaterThan(3);
  const indicator = {
    code: 'honeyPerMember',
    name: { vi: 'Doanh thu một thành viên', en: 'Revenue per member' },
    unit: 'dong',
    better: 'higher',
    formula: { kind: 'element', element: 'revenue' },
    show: { scale: 'million', digits: 1 },
  };
  await file({ indicators: [indicator] }, 'own.json');
  const letterhead = { superior: null, place: 'Hòa Bình', signer: { office: 'Chủ tịch' } };
  expect(await settingsOf({ letterhead })).toMatchObject({ ok: true, alliance: { letterhead } });
  const own = await settingsOf({ definitions: 'own.json', form: ['revenue'], dueDay: 10 });
  expect(own).toMatchObject({ ok: true, alliance: { dueDay: 10, form: ['revenue'] } });
  expect(own.ok && own.alliance.indicators.map(({ code }) => code)).toEqual(['honeyPerMember']);
  expect(await settingsOf({ form: ['revenu'] })).toMatchObject({
    problems: [{ en: 'alliance.form has the code “revenu”, which no element has. Did you mean “revenue”?' }],
  });
  await file({ indicators: [{ ...indicator, unit: 'person' }] }, 'own.json');
  const wrong = await settingsOf({ definitions: 'own.json' });
  expect(JSON.stringify(wrong)).toContain('indicators.0.unit');
  expect(await settingsOf({ definitions: 'none.json' })).toMatchObject({ ok: false });
});
