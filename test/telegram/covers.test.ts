import type { Reply } from '@hoptac/telegram-bot';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Person } from '../bot-api';
import { cooperatives } from '../transcripts/submit/officer';
import { startBot, type Bot } from './bot';

let bot: Bot;
let people: Person[];

beforeEach(async () => {
  bot = await startBot();
  people = ['Lan', 'Hoa', 'Minh', 'Nga', 'Tú'].map((name) => bot.api.person({ name }));
  for (const one of people) await bot.letIn(one, { role: 'officer', organisation: cooperatives.MAY });
});
afterEach(() => bot.stop());

const cover = {
  owner: 'Liên minh HTX tỉnh Hòa Bình',
  title: 'Họp giao ban quý I',
  on: '2024-01-05',
  language: 'vi',
} as const;
const buttons = [[{ label: 'Đã đọc', data: 'go|read:2024-1' }]];

async function announce(text: string, to: readonly Person[] = people): Promise<void> {
  const payload: Reply = { text, cover, buttons };
  await bot.store.transaction(bot.tenant, ({ outbox }) =>
    outbox.add(
      to.map(({ id }) => ({
        id: `announcement:2024-1:1:${id}:${text.length}`,
        channel: 'telegram',
        chat: String(id),
        createdAt: '2024-01-05T01:00:00.000Z',
        payload,
        bulk: true as const,
      })),
    ),
  );
  bot.engine.send();
}

describe('the cover of an announcement on a Bot API server', () => {
  it('goes out above the text and its buttons, and is uploaded once', async () => {
    await announce('Mời họp lúc 8 giờ');
    const seen = await Promise.all(people.map((one) => one.sees('Mời họp lúc 8 giờ')));
    for (const { file, text, buttons: below } of seen) {
      expect(file?.shownAs).toBe('photo');
      expect(file?.content.subarray(1, 4).toString()).toBe('PNG');
      expect(text).toBe('Mời họp lúc 8 giờ');
      expect(below.flat().map(({ label }) => label)).toEqual(['Đã đọc']);
    }
    expect(bot.api.world.files.size).toBe(1);
    expect(bot.api.asked.filter(({ method }) => method === 'sendPhoto')).toHaveLength(5);
    expect(bot.errors).toEqual([]);
  });

  it('comes before a text that has no room under it, and is not sent again with it', async () => {
    const long = `Nội dung. ${'Rất dài. '.repeat(200)}`.trim();
    // The text is refused once, after the picture has arrived.
    bot.api.faults.plan(
      { kind: 'refuse', code: 429, said: 'Too Many Requests', parameters: { retry_after: 1 } },
      { method: 'sendMessage' },
    );
    await announce(long, people.slice(0, 1));
    const text = await people[0]!.sees('Nội dung.');
    expect(text.file).toBeUndefined();
    expect(text.buttons.flat()).toHaveLength(1);
    expect(people[0]!.messages().filter(({ file }) => file !== undefined)).toHaveLength(1);
  });

  it('is left out where it is refused, and the text comes all the same', async () => {
    bot.api.faults.plan(
      { kind: 'refuse', code: 400, said: 'not enough rights to send photos' },
      { method: 'sendPhoto' },
    );
    await announce('Mời họp', people.slice(0, 1));
    expect((await people[0]!.sees('Mời họp')).file).toBeUndefined();
    await announce('Mời họp lại', people.slice(1));
    for (const one of people.slice(1)) expect((await one.sees('Mời họp lại')).file?.shownAs).toBe('photo');
  });

  it('blames nobody for another, who has blocked the bot', async () => {
    people[0]!.blocks();
    await announce('Mời họp');
    for (const one of people.slice(1)) expect((await one.sees('Mời họp')).file?.shownAs).toBe('photo');
    const chats = await Promise.all(
      people.map(async (one) => (await bot.known(one))?.chats[0]?.unreachableSince),
    );
    expect(chats.slice(1)).toEqual([undefined, undefined, undefined, undefined]);
    expect(chats[0]).toBeDefined();
  });
});
