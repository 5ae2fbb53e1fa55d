import { sampleAlliance } from '@hoptac/example-hoa-binh-2023';
import { describe, expect, it } from 'vitest';
import { startTalk, type Talk } from '../talk';

async function check(talk: Talk, file: string, title: string) {
  await expect(talk.transcript(title)).toMatchFileSnapshot(`./${file}.md`);
}

const CAM = 'cao-phong-htx-01';
const PEOPLE = [
  ['binh', 'Bình, thành viên', { role: 'member', organisation: CAM }],
  ['lan', 'Lan, cán bộ HTX', { role: 'officer', organisation: CAM }],
  ['minh', 'Minh, người duyệt', { role: 'reviewer', place: 'cao-phong' }],
  ['nga', 'Nga, cán bộ liên minh', { role: 'allianceOfficer' }],
  ['hung', 'Hùng, quản trị', { role: 'administrator' }],
] as const;

async function withEverybody(): Promise<Talk> {
  const talk = await startTalk();
  for (const [chat, name, role] of PEOPLE) await talk.letIn(chat, name, role);
  return talk;
}

describe('the menu', () => {
  it('offers each role its own few buttons, and the rest behind one', async () => {
    const talk = await withEverybody();
    for (const [chat] of PEOPLE) {
      const [menu] = await talk.say('menu', chat);
      expect(menu!.buttons!.flat().length).toBeLessThanOrEqual(8);
      await talk.press('Việc khác', chat);
    }
    await check(talk, 'of-each-role', 'Mỗi người một menu');
  });

  it('helps each role with what it may do', async () => {
    const talk = await withEverybody();
    for (const [chat] of PEOPLE) await talk.say('hướng dẫn', chat);
    await talk.press('Menu', 'lan');
    await check(talk, 'help', 'Hướng dẫn cho từng người');
  });

  it('declines what it cannot read, by what the person does', async () => {
    const talk = await withEverybody();
    for (const chat of ['lan', 'nga']) {
      await talk.show('photo', 'một tấm ảnh', chat);
      await talk.show('other', 'một nhãn dán', chat);
      await talk.say('a'.repeat(2100), chat);
    }
    await talk.say('/khongco', 'lan');
    await talk.say('keh hoạch', 'binh');
    await check(talk, 'not-read', 'Ảnh, nhãn dán, tin quá dài, gõ nhầm lệnh');
  });

  it('leads somebody back whose role was taken away meanwhile', async () => {
    const talk = await withEverybody();
    await talk.say('soạn thông báo', 'nga');
    await talk.say('Họp giao ban', 'nga');
    const [asked] = await talk.say('Sáng thứ Hai, 8 giờ.', 'nga');
    await talk.store.transaction(sampleAlliance.tenant, async ({ people }) => {
      const known = (await people.ofChat('talk', 'nga'))!;
      const roles = [{ role: 'reviewer', place: 'cao-phong', since: talk.now.toISOString() }] as const;
      await people.put([{ ...known.record, roles: [...roles] }], {
        by: 'system:test',
        at: talk.now.toISOString(),
      });
    });
    await talk.pressOld(asked!, 'Không có', 'nga');
    await talk.say('xem trước', 'nga');
    await check(talk, 'role-taken-away', 'Đang làm dở thì thôi vai');
  });

  it('speaks English everywhere', async () => {
    const talk = await withEverybody();
    const said = {
      binh: ['status', 'compliance', 'duties', 'trends', 'our facts', 'announcements', 'my data', 'leave'],
      lan: ['send', '/form', 'withdraw', 'returned', 'answer questions', 'reminders', 'tomorrow'],
      minh: ['review', 'not reported', 'plan board', 'excel', 'change role'],
      nga: ['register', 'new cooperative', 'set plan', 'import', 'announce', 'reach', 'law'],
      hung: [
        'people',
        'invite',
        'invite many',
        'open invitations',
        'add person',
        'definitions',
        'enter code',
      ],
    };
    for (const [chat, texts] of Object.entries(said)) {
      await talk.say('english', chat);
      await talk.say('help', chat);
      for (const text of texts) {
        await talk.say(text, chat);
        await talk.say('/menu', chat);
      }
    }
    await check(talk, 'english', 'Every way in, in English');
  });
});
