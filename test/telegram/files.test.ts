import { LARGEST_DOCUMENT_BYTES, type Reply } from '@hoptac/telegram-bot';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Person } from '../bot-api';
import { cooperatives } from '../transcripts/submit/officer';
import { startBot, type Bot } from './bot';

let bot: Bot;
let lan: Person;
let events: unknown[];

beforeEach(async () => {
  events = [];
  bot = await startBot({ watch: (event) => events.push(event) });
  lan = bot.api.person();
  await bot.letIn(lan, { role: 'officer', organisation: cooperatives.MAY });
});
afterEach(() => bot.stop());

const PNG = Buffer.from('\u0089PNG\r\n\u001A\n', 'latin1').toString('base64');

describe('files, numbers and pictures on a Bot API server', () => {
  it('hands over the form as a document with its buttons, and takes it back', async () => {
    lan.says('mẫu');
    const form = await lan.sees('Đây là tệp mẫu tháng 12/2023');
    expect(form.file).toMatchObject({ name: 'so-lieu-2023-12.xlsx', shownAs: 'document' });
    expect(form.file!.content.subarray(0, 2).toString()).toBe('PK');
    lan.presses('CSV');
    const blank = (await lan.sees()).file!.content.toString('utf8');
    const filled = Buffer.from(blank.replace(new RegExp(`(${cooperatives.MAY};[^;]*;[^;]*;)`), '$181500000'));
    lan.sends({ name: 'so-lieu.csv', type: 'text/csv', content: filled });
    const { text } = await lan.sees('Đã đọc tệp “so-lieu.csv”');
    expect(text).toContain('Doanh thu: 81.500.000 đồng');
    expect(bot.errors).toEqual([]);
  });

  it('does not take what is too large, told or not, nor what is gone, and goes on', async () => {
    const content = Buffer.alloc(LARGEST_DOCUMENT_BYTES + 1);
    lan.sends({ name: 'a.xlsx', content });
    await lan.sees('lớn quá');
    lan.sends({ name: 'a.xlsx', content, told: 10 });
    await lan.sees('lớn quá');
    lan.shows({ document: { file_id: 'gone', file_unique_id: 'gone', file_name: 'a.xlsx' } });
    await lan.sees('chưa tải được tệp');
    expect(bot.errors.length).toBeGreaterThan(0);
    expect(bot.errors.map(String).join()).not.toContain(bot.api.token);
    lan.says('menu');
    await lan.sees('Anh/chị cần gì?');
  });

  it('fetches a file again that breaks off, and delays nobody with one that hangs', async () => {
    bot.api.faults.plan({ kind: 'reset', when: 'after' }, { method: 'getFile' });
    bot.api.faults.plan({ kind: 'slow', milliseconds: 1500 }, { method: 'getFile' });
    lan.sends({ name: 'a.csv', content: Buffer.from('x;y') });
    const hoa = bot.api.person({ name: 'Hoa' });
    const began = performance.now();
    hoa.says('xin chào');
    await hoa.sees();
    expect(performance.now() - began).toBeLessThan(1000);
    await lan.sees('a.csv');
  });

  it('declines pictures and sound politely, also as files', async () => {
    lan.sendsPhoto();
    expect((await lan.sees()).text).toContain('chưa đọc được ảnh');
    lan.sends({ name: 'so.jpg', type: 'image/jpeg', content: Buffer.from('x') });
    await lan.sees('chưa đọc được ảnh');
    lan.sendsVoice();
    await lan.sees('chưa nghe được');
    lan.shows({ location: { latitude: 20, longitude: 105 } });
    await lan.sees('chỉ đọc được chữ');
  });

  it('sends pictures as pictures, long texts beside files, and the key for one’s number', async () => {
    const picture = { name: 'bang.png', type: 'image/png', base64: PNG };
    const drawing = { name: 'bang.svg', type: 'image/svg+xml', base64: 'PHN2Zy8+' };
    const buttons = [[{ label: 'Menu', data: '1|menu' }]];
    const payloads: Reply[] = [
      { text: 'Bảng', file: picture, buttons },
      { text: 'Dài '.repeat(400), file: drawing, buttons },
      { text: 'Số của anh/chị?', askPhone: '📱 Chia sẻ số của tôi' },
      { text: 'Số của anh/chị?', askPhone: '📱 Chia sẻ số của tôi', buttons },
    ];
    await bot.store.transaction(bot.tenant, ({ outbox }) =>
      outbox.add(
        payloads.map((payload, index) => ({
          id: `m${index}`,
          channel: 'telegram',
          chat: String(lan.id),
          createdAt: '2024-01-01T00:00:00.000Z',
          payload,
        })),
      ),
    );
    lan.says('menu');
    await lan.sees('Anh/chị cần gì?');
    const sent = bot.api.asked.filter(({ method }) => method.startsWith('send'));
    const shape = sent.map(({ method, given }) => [
      method,
      [given['caption'], given['text'], ''].find((one) => typeof one === 'string')!.slice(0, 4),
      /keyboard/.test(JSON.stringify(given['reply_markup'] ?? ''))
        ? /request_contact/.test(JSON.stringify(given['reply_markup']))
          ? 'key'
          : 'buttons'
        : '',
    ]);
    expect(shape.slice(0, 6)).toEqual([
      ['sendPhoto', 'Bảng', 'buttons'],
      ['sendDocument', '', ''],
      ['sendMessage', 'Dài ', 'buttons'],
      ['sendMessage', 'Số c', 'key'],
      ['sendMessage', 'Số c', 'buttons'],
      ['sendMessage', '📱 C', 'key'],
    ]);
    expect(bot.errors).toEqual([]);
  });

  it('takes one’s own telephone number, and nobody else’s', async () => {
    lan.shares('+84912345678');
    await lan.sees();
    lan.shares('+84987654321', 'another');
    await lan.sees('số của người khác');
    lan.shows({ contact: { phone_number: '+84987654321', first_name: 'Hoa' } });
    await lan.sees();
    expect(events).toEqual([
      { kind: 'phone', phone: '+84912345678', sender: 'Bùi Lan' },
      { kind: 'unreadable', what: 'otherContact', sender: 'Bùi Lan' },
      { kind: 'unreadable', what: 'otherContact', sender: 'Bùi Lan' },
    ]);
  });
});
