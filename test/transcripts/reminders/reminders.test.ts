import { describe, expect, it } from 'vitest';
import { sampleAlliance } from '@hoptac/example-hoa-binh-2023';
import { createJobs, type Jobs } from '@hoptac/telegram-bot';
import { startTalk, type Talk } from '../talk';

async function check(talk: Talk, file: string, title: string) {
  await expect(talk.transcript(title)).toMatchFileSnapshot(`./${file}.md`);
}

function jobsOf(talk: Talk, alliance = sampleAlliance): Jobs {
  return createJobs({
    store: talk.store,
    alliance,
    engine: talk.engine,
    now: () => talk.now,
    onError(error) {
      throw error;
    },
  });
}

/** Lets it become a moment in Việt Nam, and what is due then be done. */
async function at(talk: Talk, jobs: Jobs, moment: string) {
  talk.passTo(new Date(`${moment}+07:00`));
  await jobs.tick();
  await talk.engine.settled();
}

async function organisationCalled(talk: Talk, name: string): Promise<string> {
  const [found] = await talk.store.transaction(sampleAlliance.tenant, ({ organisations }) =>
    organisations.search(name, 1),
  );
  return found!.id;
}

async function officerOf(talk: Talk, chat: string, name: string, organisation: string) {
  await talk.letIn(chat, name, {
    role: 'officer',
    organisation: await organisationCalled(talk, organisation),
  });
}

describe('reminders', () => {
  it('come before, on and after the due day, until the month is there', async () => {
    const talk = await startTalk();
    const jobs = jobsOf(talk);
    await officerOf(talk, 'a', 'Lan', 'Cam hữu cơ Đồi Thông');
    await officerOf(talk, 'b', 'Minh', 'Cá lồng Hồ Bạc');
    await at(talk, jobs, '2024-01-11T09:00');
    await at(talk, jobs, '2024-01-12T06:59');
    await at(talk, jobs, '2024-01-12T07:00');
    await at(talk, jobs, '2024-01-12T07:01');
    await talk.say('tháng 12: doanh thu 350tr, 25 thành viên', 'b');
    await talk.press('Gửi', 'b');
    await at(talk, jobs, '2024-01-15T07:00');
    await at(talk, jobs, '2024-01-18T07:00');
    await at(talk, jobs, '2024-01-19T07:00');
    await talk.press('Gửi tháng 12/2023');
    await check(talk, 'until-it-is-there', 'Nhắc trước hạn, đúng hạn, sau hạn; ai gửi rồi thì thôi');
  });

  it('are put off until tomorrow, which may be Monday', async () => {
    const talk = await startTalk();
    const jobs = jobsOf(talk);
    await officerOf(talk, 'a', 'Lan', 'Cam hữu cơ Đồi Thông');
    await talk.say('nhắc việc');
    await at(talk, jobs, '2024-01-12T07:00');
    await talk.press('Mai nhắc lại');
    await at(talk, jobs, '2024-01-13T09:00');
    await at(talk, jobs, '2024-01-15T07:00');
    await talk.say('nhắc lại mai');
    await at(talk, jobs, '2024-01-16T07:00');
    await at(talk, jobs, '2024-01-18T07:00');
    await check(talk, 'tomorrow', 'Mai nhắc lại');
  });

  it('wait for the due day where one asks for that', async () => {
    const talk = await startTalk();
    const jobs = jobsOf(talk);
    await officerOf(talk, 'a', 'Lan', 'Cam hữu cơ Đồi Thông');
    await at(talk, jobs, '2024-03-12T07:00');
    await talk.press('Đến ngày hạn');
    await talk.say('nhắc việc');
    await talk.say('hừm');
    await at(talk, jobs, '2024-03-14T07:00');
    await at(talk, jobs, '2024-03-15T07:00');
    await check(talk, 'due-day-only', 'Đến ngày hạn mới nhắc');
  });

  it('stop and begin again, by button and by word', async () => {
    const talk = await startTalk();
    const jobs = jobsOf(talk);
    await officerOf(talk, 'a', 'Lan', 'Cam hữu cơ Đồi Thông');
    await at(talk, jobs, '2024-01-12T07:00');
    await talk.press('Tắt nhắc');
    await at(talk, jobs, '2024-01-15T07:00');
    await talk.press('Việc khác');
    await talk.press('Nhắc việc');
    await talk.press('Bật nhắc');
    await at(talk, jobs, '2024-01-18T07:00');
    await talk.say('tat nhac');
    await talk.say('bật nhắc');
    await talk.say('english');
    await talk.say('reminders');
    await at(talk, jobs, '2024-02-07T07:00');
    await check(talk, 'off-and-on', 'Tắt nhắc, bật nhắc');
  });

  it('say when a day off moves the due day', async () => {
    const talk = await startTalk();
    const jobs = jobsOf(talk);
    await officerOf(talk, 'a', 'Lan', 'Cam hữu cơ Đồi Thông');
    await at(talk, jobs, '2024-06-14T07:00');
    await at(talk, jobs, '2024-06-15T07:00');
    await at(talk, jobs, '2024-06-17T07:00');
    const early = jobsOf(talk, {
      ...sampleAlliance,
      dueDay: 10,
      quietHours: { from: '18:00', until: '08:30' },
    });
    await at(talk, early, '2024-07-05T08:00');
    await at(talk, early, '2024-07-05T08:30');
    await check(talk, 'moved', 'Hạn trúng ngày nghỉ; liên minh có hạn riêng và giờ yên lặng riêng');
  });

  it('tell of a returned month, with what was said', async () => {
    const talk = await startTalk();
    const jobs = jobsOf(talk);
    await officerOf(talk, 'a', 'Lan', 'Cam hữu cơ Đồi Thông');
    const organisation = await organisationCalled(talk, 'Cam hữu cơ Đồi Thông');
    await talk.store.transaction(sampleAlliance.tenant, async ({ submissions }) => {
      const month = { organisation, period: '2023-12' } as const;
      const by = 'x';
      await submissions.append({
        ...month,
        values: { revenue: 1 },
        basedOn: 0,
        by,
        at: '2024-01-06T02:00:00.000Z',
      });
      await submissions.move({
        ...month,
        version: 1,
        from: 'submitted',
        to: 'returned',
        comment: 'Doanh thu 1 đồng?',
        by,
        at: '2024-01-08T02:00:00.000Z',
      });
    });
    await at(talk, jobs, '2024-01-12T07:00');
    await talk.press('Mở tháng 12/2023');
    await check(talk, 'returned', 'Báo cáo bị trả lại cũng được nhắc');
  });

  it('name what is drafted, and both cooperatives of one person', async () => {
    const talk = await startTalk();
    const jobs = jobsOf(talk);
    await officerOf(talk, 'a', 'Lan', 'Cam hữu cơ Đồi Thông');
    await talk.say('tháng 12 doanh thu 350tr');
    await officerOf(talk, 'b', 'Minh', 'Cá lồng Hồ Bạc');
    await officerOf(talk, 'b', 'Minh', 'Du lịch cộng đồng Thung Mây');
    await talk.letIn('c', 'Hoa', { role: 'member', organisation: await organisationCalled(talk, 'Cá lồng') });
    await at(talk, jobs, '2024-01-12T07:00');
    await check(talk, 'drafted-and-two', 'Đã nhập dở; một người làm cho hai HTX; thành viên không bị nhắc');
  });

  it('tell what the law asks for, with its article', async () => {
    const talk = await startTalk(new Date('2024-11-29T07:00+07:00'));
    const jobs = jobsOf(talk);
    await officerOf(talk, 'a', 'Lan', 'Cam hữu cơ Đồi Thông');
    await at(talk, jobs, '2024-11-29T09:00');
    await at(talk, jobs, '2024-12-02T09:00');
    await at(talk, jobs, '2024-12-13T09:00');
    await talk.press('Tình hình');
    await check(talk, 'law', 'Nhắc hạn theo luật');
  });

  it('sum the week up for a reviewer and for the alliance', async () => {
    const talk = await startTalk();
    const jobs = jobsOf(talk);
    await talk.letIn('d', 'Hùng', { role: 'reviewer', place: 'cao-phong' });
    await talk.letIn('e', 'Nga', { role: 'allianceOfficer' });
    const ended = await organisationCalled(talk, 'Cá lồng Hồ Bạc');
    await talk.store.transaction(sampleAlliance.tenant, async ({ organisations, events }) => {
      const change = { by: 'x', at: '2024-01-03T02:00:00.000Z' };
      const name = 'HTX Mía tím Bắc Phong (mẫu)';
      const kept = { kind: 'cooperative', sector: 'agriculture', place: 'cao-phong', facts: {} } as const;
      await organisations.put([{ id: 'new', name, ...kept }], change);
      await events.put(
        [
          { id: 'x', type: 'dissolved', on: '2024-01-03', organisation: ended },
          { id: 'y', type: 'founded', on: '2024-01-04', organisation: 'new' },
        ],
        change,
      );
    });
    await at(talk, jobs, '2024-01-08T07:00');
    await at(talk, jobs, '2024-01-09T07:00');
    await talk.press('Ai chưa báo cáo', 'd');
    await talk.say('nhắc việc', 'e');
    await talk.press('Tắt nhắc', 'e');
    await at(talk, jobs, '2024-01-15T07:00');
    await check(talk, 'digest', 'Tóm tắt tuần');
  });
});
