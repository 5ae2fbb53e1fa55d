import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Input, Telegram } from 'telegraf';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startBotApi, type BotApi, type BotApiOptions, type Person } from './index';

let api: BotApi;
let telegram: Telegram;
let lan: Person;

async function start(options: BotApiOptions = {}) {
  await api?.close();
  api = await startBotApi(options);
  telegram = new Telegram(api.token, { apiRoot: api.apiRoot });
  lan = api.person();
}
beforeEach(() => start());
afterEach(() => api.close());

/** What Telegram says against a call. */
async function refusal(call: Promise<unknown>): Promise<string> {
  try {
    await call;
  } catch (error) {
    return (error as Error).message;
  }
  return 'nothing';
}

const say = (text: string, markup?: object) =>
  telegram.callApi('sendMessage', {
    chat_id: lan.id,
    text,
    ...(markup && { reply_markup: markup as never }),
  });
const buttons = (count: number, data = 'x') => ({
  inline_keyboard: Array.from({ length: count }, () => [{ text: 'Nút', callback_data: data }]),
});

describe('who calls and what', () => {
  it.each([
    ['/bot1:wrong/getMe', 401, 'Unauthorized'],
    ['/botwrong/getMe', 404, 'Not Found'],
    ['/bot1:test-token/sendDice', 404, 'Not Found: method not found'],
    ['/elsewhere', 404, 'Not Found'],
  ])('%s is answered %i %s', async (path, code, description) => {
    const answer = await fetch(api.apiRoot + path, { method: 'POST' });
    expect(answer.status).toBe(code);
    expect(await answer.json()).toEqual({ ok: false, error_code: code, description });
  });

  it('takes parameters from the address, a form and JSON, and methods in any case', async () => {
    const url = `${api.apiRoot}/bot${api.token}`;
    await fetch(`${url}/SENDMESSAGE?chat_id=${lan.id}&text=mot`);
    await fetch(`${url}/sendMessage`, {
      method: 'POST',
      body: new URLSearchParams({
        chat_id: String(lan.id),
        text: 'hai',
        reply_markup: JSON.stringify(buttons(1)),
      }),
    });
    expect(lan.messages().map(({ text }) => text)).toEqual(['mot', 'hai']);
    expect(lan.messages()[1]!.buttons[0]![0]!.label).toBe('Nút');
  });
});

describe('messages', () => {
  it.each([
    ['', {}, '400: Bad Request: message text is empty'],
    [' \n', {}, '400: Bad Request: message text is empty'],
    ['a'.repeat(4097), {}, '400: Bad Request: message is too long'],
    ['a'.repeat(4096), {}, 'nothing'],
    ['a', buttons(1, 'x'.repeat(64)), 'nothing'],
    ['a', buttons(1, 'ă'.repeat(33)), '400: Bad Request: BUTTON_DATA_INVALID'],
    ['a', buttons(1, ''), '400: Bad Request: BUTTON_DATA_INVALID'],
    ['a', buttons(100), 'nothing'],
    ['a', buttons(101), '400: Bad Request: reply markup is too long'],
    [
      'a',
      { inline_keyboard: [[{ text: 'Nút' }]] },
      "400: Bad Request: can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
    ],
  ])('%#: its text and buttons are held to the limits', async (text, markup, said) => {
    expect(await refusal(say(text, Object.keys(markup).length > 0 ? markup : undefined))).toBe(said);
  });

  it('says why somebody cannot be written to', async () => {
    const stranger = api.person({ name: 'Hoa', started: false });
    const to = (id: number) => refusal(telegram.sendMessage(id, 'a'));
    expect(await to(stranger.id)).toBe("403: Forbidden: bot can't initiate conversation with a user");
    stranger.says('chào');
    expect(await to(stranger.id)).toBe('nothing');
    stranger.blocks();
    expect(await to(stranger.id)).toBe('403: Forbidden: bot was blocked by the user');
    stranger.unblocks();
    expect(await to(stranger.id)).toBe('nothing');
    stranger.leavesTelegram();
    expect(await to(stranger.id)).toBe('403: Forbidden: user is deactivated');
    expect(await to(77)).toBe('400: Bad Request: chat not found');
    const kinds = api.updates.all.map((update) => Object.keys(update).at(0));
    expect(kinds).toEqual(['message', 'my_chat_member', 'my_chat_member']);
  });

  it('follows a group that becomes a supergroup', async () => {
    const group = api.group('Nhóm HTX');
    const former = group.id;
    const next = group.migrates();
    const error = await telegram.sendMessage(former, 'a').catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({
      response: {
        description: 'Bad Request: group chat was upgraded to a supergroup chat',
        parameters: { migrate_to_chat_id: next },
      },
    });
    await telegram.sendMessage(next, 'b');
    expect(group.messages().map(({ text }) => text)).toEqual(['b']);
  });

  it('edits and deletes what the bot has said, and nothing twice', async () => {
    const { message_id: id } = await say('một', buttons(1));
    const edit = (text: string, markup?: object, message = id) =>
      refusal(
        telegram.callApi('editMessageText', {
          chat_id: lan.id,
          message_id: message,
          text,
          ...(markup && { reply_markup: markup as never }),
        }),
      );
    expect(await edit('một', buttons(1))).toContain('400: Bad Request: message is not modified');
    expect(await edit('một', buttons(2))).toBe('nothing');
    expect(await edit('hai')).toBe('nothing');
    expect(lan.messages()).toMatchObject([{ text: 'hai', buttons: [] }]);
    lan.says('của tôi');
    expect(await edit('hai', undefined, id + 1)).toBe("400: Bad Request: message can't be edited");
    expect(await edit('hai', undefined, 99)).toBe('400: Bad Request: message to edit not found');
    await telegram.deleteMessage(lan.id, id);
    expect(lan.messages()).toEqual([]);
    expect(await refusal(telegram.deleteMessage(lan.id, id))).toBe(
      '400: Bad Request: message to delete not found',
    );
  });
});

describe('files', () => {
  const png = Buffer.from('\u0089PNG\r\n\u001A\nrest', 'latin1');

  it('takes documents and pictures as they were sent', async () => {
    await telegram.sendDocument(lan.id, Input.fromBuffer(Buffer.from('a;b'), 'số liệu.csv'), {
      caption: 'Tệp',
    });
    await telegram.sendPhoto(lan.id, Input.fromBuffer(png, 'bang.png'));
    const [document, photo] = lan.messages();
    expect(document).toMatchObject({ text: 'Tệp', file: { name: 'số liệu.csv', shownAs: 'document' } });
    expect(document!.file!.content.toString()).toBe('a;b');
    expect(photo!.file).toMatchObject({ shownAs: 'photo', content: png });
  });

  it('refuses what Telegram refuses', async () => {
    const document = (size: number, caption = '') =>
      refusal(telegram.sendDocument(lan.id, Input.fromBuffer(Buffer.alloc(size), 'a.bin'), { caption }));
    expect(await document(0)).not.toBe('nothing');
    expect(await document(10, 'a'.repeat(1025))).toBe('400: Bad Request: message caption is too long');
    expect(await document(50_000_001)).toContain('413');
    const photo = (content: Buffer) => refusal(telegram.sendPhoto(lan.id, Input.fromBuffer(content)));
    expect(await photo(Buffer.from('no picture'))).toBe('400: Bad Request: IMAGE_PROCESS_FAILED');
    expect(await photo(Buffer.concat([png, Buffer.alloc(10_485_760)]))).toContain('is too big for a photo');
  });

  it('hands over what people sent, to whoever has the token', async () => {
    lan.sends({ name: 'a.csv', content: Buffer.from('1;2'), type: 'text/csv' });
    const [update] = await telegram.getUpdates(0, 1, 0, undefined);
    const { document } = (update as unknown as { message: { document: { file_id: string } } }).message;
    const link = await telegram.getFileLink(document.file_id);
    expect(await (await fetch(link)).text()).toBe('1;2');
    const wrong = await fetch(String(link).replace(api.token, '1:other'));
    expect(wrong.status).toBe(404);
    expect(await refusal(telegram.getFile('none'))).toContain('400: Bad Request: wrong file_id');
  });
});

describe('updates', () => {
  const poll = (given: object = {}) => telegram.callApi('getUpdates', given);

  it('waits for one, hands it over until it is confirmed, and then forgets it', async () => {
    const waiting = poll({ timeout: 5 });
    const id = lan.says('chào');
    expect((await waiting).map(({ update_id }) => update_id)).toEqual([id]);
    expect(await poll()).toHaveLength(1);
    expect(await poll({ offset: id + 1 })).toEqual([]);
    lan.says('một');
    const last = lan.says('hai');
    expect((await poll({ offset: -1 })).map(({ update_id }) => update_id)).toEqual([last]);
  });

  it('lets one poll at a time, and none beside a webhook', async () => {
    const first = refusal(poll({ timeout: 5 }));
    await new Promise((resolve) => setTimeout(resolve, 50));
    const second = poll({ timeout: 0 });
    expect(await first).toContain('409: Conflict: terminated by other getUpdates request');
    await second;
    await telegram.setWebhook('http://127.0.0.1:1/');
    expect(await refusal(poll())).toContain(
      "409: Conflict: can't use getUpdates method while webhook is active",
    );
  });

  it('gives only the kinds that were asked for', async () => {
    await poll({ allowed_updates: ['callback_query'] });
    lan.says('chào');
    lan.pressesData('1|menu');
    expect(await poll()).toMatchObject([{ callback_query: { data: '1|menu' } }]);
  });

  it('delivers in disorder and twice where it is told to', async () => {
    api.updates.mischief.reversed = true;
    const [first, second] = [lan.says('một'), lan.says('hai')];
    expect((await poll()).map(({ update_id }) => update_id)).toEqual([second, first]);
    await poll({ offset: second + 1 });
    api.updates.repeat(first);
    expect(await poll()).toMatchObject([{ update_id: first }]);
  });
});

describe('a webhook', () => {
  it.each([
    ['http://a.vn/', undefined, 'bad webhook: An HTTPS URL must be provided for webhook'],
    ['https://a.vn:444/', undefined, 'bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443'],
    ['https://a.vn:8443/', 'a b', 'secret token contains unallowed characters'],
    ['https://a.vn:8443/', 'a'.repeat(257), 'secret token is too long'],
  ])('%s is held to the rules', async (url, secret, said) => {
    await start({ local: false });
    const set = telegram.setWebhook(url, secret === undefined ? {} : { secret_token: secret });
    expect(await refusal(set)).toBe(`400: Bad Request: ${said}`);
  });

  it('brings updates with the secret, again until they are taken, and tells what was wrong', async () => {
    const got: { secret: unknown; text: string }[] = [];
    const server = createServer((request, response) => {
      let body = '';
      request.on('data', (part) => (body += part));
      request.on('end', () => {
        const { message } = JSON.parse(body) as { message: { text: string } };
        got.push({ secret: request.headers['x-telegram-bot-api-secret-token'], text: message.text });
        response.writeHead(got.length === 1 ? 500 : 200).end();
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    await telegram.setWebhook(`http://127.0.0.1:${port}/hook`, { secret_token: 'secret' });
    lan.says('chào');
    await expect
      .poll(() => got, { timeout: 3000 })
      .toEqual([
        { secret: 'secret', text: 'chào' },
        { secret: 'secret', text: 'chào' },
      ]);
    await expect.poll(async () => (await telegram.getWebhookInfo()).pending_update_count).toBe(0);
    expect(await telegram.getWebhookInfo()).toMatchObject({
      last_error_message: 'Wrong response from the webhook: 500 Internal Server Error',
    });
    server.close();
  });
});

describe('presses and menus', () => {
  it('are answered once, and in time', async () => {
    await start({ pressSeconds: 0.05 });
    await say('Chọn', buttons(1, '1|a'));
    lan.presses('Nút');
    expect(lan.spinners()).toBe(1);
    const [update] = await telegram.callApi('getUpdates', {});
    const { id, data } = (update as unknown as { callback_query: { id: string; data: string } })
      .callback_query;
    expect(data).toBe('1|a');
    await telegram.answerCbQuery(id);
    expect(lan.spinners()).toBe(0);
    expect(await refusal(telegram.answerCbQuery(id))).toContain('query is too old');
    lan.presses('Nút');
    await new Promise((resolve) => setTimeout(resolve, 80));
    expect(await refusal(telegram.answerCbQuery('press-2'))).toContain('query is too old');
  });

  it('shows the nearest list of commands', async () => {
    const set = (command: string, extra: object = {}) =>
      telegram.setMyCommands([{ command, description: command }], extra);
    await set('a');
    await set('b', { language_code: 'en' });
    await set('c', { scope: { type: 'all_group_chats' } });
    const john = api.person({ language: 'en' });
    expect([lan.menu()[0]?.command, john.menu()[0]?.command]).toEqual(['a', 'b']);
    await set('d', { scope: { type: 'chat', chat_id: john.id } });
    expect(john.menu()[0]?.command).toBe('d');
    expect(await refusal(set('Xấu'))).toContain('BOT_COMMAND_INVALID');
  });
});

describe('groups with privacy', () => {
  it('tell the bot only what is meant for it', async () => {
    const group = api.group('Nhóm');
    const { message_id: id } = await telegram.sendMessage(group.id, 'Tôi đây');
    group.says(lan, 'nói chuyện riêng');
    group.says(lan, '/luat@other_bot');
    group.says(lan, `/luat@${api.username}`);
    group.says(lan, `@${api.username} giúp`);
    group.repliesTo(lan, group.messages()[0]!, 'cảm ơn');
    const told = await telegram.callApi('getUpdates', {});
    expect(told.map((update) => (update as unknown as { message: { text: string } }).message.text)).toEqual([
      `/luat@${api.username}`,
      `@${api.username} giúp`,
      'cảm ơn',
    ]);
    expect(id).toBe(1);
    group.kicks();
    expect(await refusal(telegram.sendMessage(group.id, 'a'))).toContain('403: Forbidden: bot was kicked');
  });
});

describe('faults', () => {
  it('happen to the calls they are meant for, as often as planned', async () => {
    api.faults.plan({ kind: 'refuse', code: 500, said: 'x' }, { method: 'sendMessage', times: 2 });
    expect([await refusal(say('a')), await refusal(say('b')), await refusal(say('c'))]).toEqual([
      expect.stringContaining('500'),
      expect.stringContaining('500'),
      'nothing',
    ]);
  });

  it('pauses a chat, or all of them, and says how long', async () => {
    const hoa = api.person({ name: 'Hoa' });
    api.faults.pause(2, lan.id);
    expect(await refusal(say('a'))).toMatch(/^429: Too Many Requests: retry after [12]$/);
    expect(await refusal(telegram.sendMessage(hoa.id, 'a'))).toBe('nothing');
    api.faults.pause(2);
    expect(await refusal(telegram.sendMessage(hoa.id, 'a'))).toContain('429');
    expect(await refusal(telegram.getMe())).toBe('nothing');
  });

  it('loses the answer after the work or before it', async () => {
    api.faults.plan({ kind: 'reset', when: 'before' });
    expect(await refusal(say('a'))).not.toBe('nothing');
    expect(lan.messages()).toEqual([]);
    for (const trouble of [{ kind: 'reset', when: 'after' } as const, { kind: 'malformed' } as const]) {
      api.faults.plan(trouble);
      expect(await refusal(say('b'))).not.toBe('nothing');
    }
    expect(lan.messages()).toHaveLength(2);
    api.faults.plan({ kind: 'broken', status: 502 });
    expect(await refusal(say('c'))).toContain('502');
    api.faults.plan({ kind: 'slow', milliseconds: 100 });
    const began = performance.now();
    await say('d');
    expect(performance.now() - began).toBeGreaterThan(80);
  });

  it('stays silent until the caller gives up', async () => {
    api.faults.plan({ kind: 'silent', when: 'after' });
    const call = telegram.callApi(
      'sendMessage',
      { chat_id: lan.id, text: 'a' },
      { signal: AbortSignal.timeout(200) as never },
    );
    expect(await refusal(call)).not.toBe('nothing');
    expect(lan.messages()).toHaveLength(1);
  });

  it('holds a bot to the rates where it is told to', async () => {
    let at = 0;
    await start({ rates: { everywhere: 4, burst: 2, group: 3 }, now: () => at });
    expect(await refusal(say('a'))).toBe('nothing');
    expect(await refusal(say('b'))).toBe('nothing');
    expect(await refusal(say('c'))).toContain('429');
    at = 1000;
    expect(await refusal(say('c'))).toBe('nothing');
    const group = api.group('Nhóm');
    const said = [];
    for (at = 5000; at < 70_000; at += 5000) said.push(await refusal(telegram.sendMessage(group.id, 'a')));
    expect(said.filter((one) => one === 'nothing')).toHaveLength(4);
  });
});
