import { describe, expect, it } from 'vitest';
import type { Reply } from '@hoptac/telegram-bot';
import { startTalk, type Talk } from '../talk';

async function check(talk: Talk, file: string, title: string) {
  await expect(talk.transcript(title)).toMatchFileSnapshot(`./${file}.md`);
}

describe('the plan board', () => {
  it('by period', async () => {
    const talk = await startTalk();
    await talk.letIn('a', 'Lan', { role: 'allianceOfficer' });
    await talk.say('kế hoạch');
    await talk.press('Kỳ khác');
    await talk.press('Quý IV/2023');
    await talk.say('9 tháng');
    await talk.say('tháng 11/2023');
    await talk.say('tháng 15');
    await talk.say('năm 2030');
    await talk.say('quý 3 năm ngoái');
    await talk.press('Năm 2022');
    await check(talk, 'by-period', 'Bảng kế hoạch theo kỳ');
  });

  it('asked in whole sentences', async () => {
    const talk = await startTalk();
    await talk.letIn('a', 'Lan', { role: 'allianceOfficer' });
    await talk.say('kế hoạch quý 3 đến đâu rồi');
    await talk.say('menu');
    await talk.say('Cao Phong thế nào?');
    await talk.say('menu');
    await talk.say('bao nhiêu hợp tác xã thành lập mới năm 2023');
    await talk.say('huyện nào tốt nhất?');
    await talk.say('menu');
    await talk.say('ai chưa nộp tháng 12?');
    await talk.say('menu');
    await talk.say('kế hoạch sản xuất kinh doanh do ai thông qua?');
    await talk.say('cảm ơn em nhé');
    await check(talk, 'asked', 'Hỏi kế hoạch bằng câu nói thường');
  });

  it('by place, and who is best', async () => {
    const talk = await startTalk();
    await talk.letIn('a', 'Lan', { role: 'allianceOfficer' });
    await talk.say('bảng kế hoạch');
    await talk.press('Theo địa bàn');
    await talk.say('lac thuy');
    await talk.press('Theo địa bàn');
    await talk.say('Hà Nội');
    await talk.say('3');
    await talk.press('Toàn liên minh');
    await talk.say('3');
    await talk.press('Xếp hạng');
    await talk.say('1');
    await talk.press('Bảng kế hoạch');
    await talk.press('1');
    await talk.press('Xếp hạng');
    await talk.press('Chỉ tiêu này');
    await talk.press('Menu');
    await check(talk, 'by-place', 'Bảng kế hoạch theo địa bàn, xếp hạng');
  });

  it('who has not reported', async () => {
    const talk = await startTalk();
    await talk.letIn('a', 'Lan', { role: 'allianceOfficer' });
    await talk.say('ai chưa báo cáo');
    await talk.press('tháng 11/2023');
    await talk.say('tháng 1/2022');
    await talk.press('tháng 2/2022');
    await talk.press('Bảng kế hoạch');
    await check(talk, 'not-reported', 'Ai chưa báo cáo');
  });

  it('a reviewer sees their own place, a member no names', async () => {
    const talk = await startTalk();
    await talk.letIn('a', 'Lan', { role: 'reviewer', place: 'cao-phong' });
    await talk.say('kế hoạch');
    await talk.say('chưa gửi');
    await talk.letIn('b', 'Bình', { role: 'member', organisation: await firstOf(talk) });
    await talk.say('kế hoạch', 'b');
    await talk.say('chưa gửi', 'b');
    await check(talk, 'reviewer-and-member', 'Người duyệt một huyện, và một thành viên');
  });

  it('while the year runs', async () => {
    const talk = await startTalk(new Date('2023-10-10T08:00:00+07:00'));
    await talk.letIn('a', 'Lan', { role: 'allianceOfficer' });
    await talk.say('kế hoạch');
    await talk.say('1');
    await talk.press('Bảng kế hoạch');
    await talk.say('4');
    await check(talk, 'running-year', 'Giữa năm: còn cần bao nhiêu, ước cả năm');
  });

  it('as pictures', async () => {
    const talk = await startTalk(new Date('2023-10-10T08:00:00+07:00'));
    await talk.letIn('a', 'Lan', { role: 'allianceOfficer' });
    await talk.say('kế hoạch');
    expect(pictureIn(await talk.press('Xem hình'))).toMatch(/^Kế hoạch năm 2023 – Liên minh/);
    await talk.say('1');
    expect(pictureIn(await talk.say('biểu đồ'))).toMatch(/T9 .* HTX/);
    await talk.press('Xếp hạng');
    expect(pictureIn(await talk.press('Xem hình'))).toMatch(/^Xếp hạng: .*1\. /);
    await talk.say('chưa gửi');
    expect(pictureIn(await talk.press('Xem hình'))).toMatch(/^Báo cáo tháng theo địa bàn/);
    await check(talk, 'pictures', 'Bảng kế hoạch bằng hình');
  });

  it('in English', async () => {
    const talk = await startTalk();
    await talk.letIn('a', 'Lan', { role: 'allianceOfficer' });
    await talk.say('english');
    await talk.say('plan board');
    await talk.say('4');
    await talk.press('Rank');
    await talk.press('This indicator');
    await talk.press('Plan board');
    await talk.press('Who has not reported');
    await check(talk, 'english', 'The plan board in English');
  });
});

/** What the picture of the last answer shows; it is a PNG. */
function pictureIn(replies: readonly Reply[]): string {
  const file = replies.at(-1)?.file;
  expect(file?.type).toBe('image/png');
  expect(Buffer.from(file!.base64, 'base64').subarray(1, 4).toString('latin1')).toBe('PNG');
  return file!.alt!;
}

async function firstOf({ store }: Talk): Promise<string> {
  return store.transaction('hoa-binh', async ({ organisations }) => (await organisations.all())[0]!.id);
}
