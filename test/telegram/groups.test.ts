import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Group, Person } from '../bot-api';
import { cooperatives } from '../transcripts/submit/officer';
import { startBot, type Bot } from './bot';

let bot: Bot;
let lan: Person;
let group: Group;

beforeEach(async () => {
  bot = await startBot({ api: { readsAllGroupMessages: true } });
  lan = bot.api.person();
  await bot.letIn(lan, { role: 'officer', organisation: cooperatives.MAY });
  group = bot.api.group('Các HTX huyện Cao Phong');
});
afterEach(() => bot.stop());

const labels = (seen: { buttons: readonly (readonly { label: string }[])[] }) =>
  seen.buttons.flat().map(({ label }) => label);

it('answers in a group what is nobody’s own, and only when it is spoken to', async () => {
  group.says(lan, 'tháng 12: doanh thu 350tr');
  group.says(lan, 'kế hoạch');
  group.says(lan, `/kehoach@${bot.api.username}`);
  const board = await group.sees();
  expect(board.text).toContain('Kế hoạch');
  expect(labels(board)).toContain('💬 Nhắn riêng với tôi');
  expect(labels(board).join()).not.toMatch(/Menu|Gửi số liệu/);
  group.says(lan, `@${bot.api.username} 6 thành viên có được không?`);
  const law = await group.sees('⚖️');
  expect(law.text).not.toContain('HTX của anh/chị');
  group.repliesTo(lan, law, 'liên hiệp thì sao');
  await group.sees('⚖️');
  group.says(lan, '/help');
  await group.sees('Trong nhóm, tôi trả lời');
  group.presses(lan, 'Bảng kế hoạch');
  await group.sees('Kế hoạch');
  expect(group.messages()).toHaveLength(5);
  expect(bot.errors).toEqual([]);
});

it('leads what is one’s own to the private chat, to where it was asked for', async () => {
  group.says(lan, `/tinhhinh@${bot.api.username}`);
  const away = await group.sees('việc riêng');
  const { url } = away.buttons.flat()[0]!;
  expect(url).toBe(`https://t.me/${bot.api.username}?start=go-status`);
  lan.follows(url!);
  expect((await lan.sees()).text).toContain('HTX');
  const stranger = bot.api.person({ name: 'Hoa' });
  group.says(stranger, `@${bot.api.username} tháng 12: doanh thu 350tr, 25 thành viên`);
  await group.sees('việc riêng');
  stranger.follows(url!);
  await stranger.sees('mã mời');
  expect(lan.messages().length + group.messages().length).toBe(3);
  const kept = await bot.store.transaction(bot.tenant, ({ submissions }) =>
    submissions.all({ from: '2024-01', to: '2024-12' }),
  );
  expect(kept).toEqual([]);
});

it('follows a group that becomes a supergroup', async () => {
  group.says(lan, '/help');
  await group.sees();
  const former = String(group.id);
  group.migrates();
  await bot.store.transaction(bot.tenant, ({ outbox }) =>
    outbox.add([
      { id: 'late', channel: 'telegram', chat: former, createdAt: '2024-01-01', payload: { text: 'Tin cũ' } },
    ]),
  );
  group.says(lan, '/help');
  await group.sees('Trong nhóm');
  bot.engine.send();
  await group.sees('Tin cũ').catch(() => group.messages());
  expect(group.messages().map(({ text }) => text)).toContain('Tin cũ');
});
