import { describe, expect, it } from 'vitest';
import { sampleAlliance } from '@hoptac/example-hoa-binh-2023';
import { wordsOf } from '../../office/docx-words';
import { startTalk, type Talk } from '../talk';

async function check(talk: Talk, file: string, title: string) {
  await expect(talk.transcript(title)).toMatchFileSnapshot(`./${file}.md`);
}

async function organisationNamed({ store }: Talk, part: string): Promise<string> {
  const all = await store.transaction(sampleAlliance.tenant, ({ organisations }) =>
    organisations.search(part, 1),
  );
  return all[0]!.id;
}

/** An officer of a cooperative of the sample. */
async function officer(now?: Date): Promise<{ talk: Talk; organisation: string }> {
  const talk = await startTalk(now);
  const organisation = await organisationNamed(talk, 'Cam hữu cơ Đồi Thông');
  await talk.letIn('a', 'Lan', { role: 'officer', organisation });
  return { talk, organisation };
}

async function factsOf({ store }: Talk, organisation: string) {
  return store.transaction(
    sampleAlliance.tenant,
    async ({ organisations }) => (await organisations.get(organisation))!.record.facts,
  );
}

describe('the status of my cooperative', () => {
  it('in short, and then finding by finding', async () => {
    const { talk } = await officer();
    await talk.say('tình hình');
    await talk.press('Xem kỹ về luật');
    await talk.press('Thông tin đã khai');
    await talk.press('Tình hình');
    await talk.press('Menu');
    await check(talk, 'in-short', 'Tình hình HTX của tôi, rồi xem kỹ');
  });

  it('as a sheet in Word, with articles', async () => {
    const { talk } = await officer();
    await talk.say('tình hình');
    const [sheet] = await talk.press('Phiếu rà soát (Word)');
    expect(sheet?.file?.name).toBe('ra-soat-phap-luat-2024-01-05.docx');
    const said = wordsOf(Buffer.from(sheet!.file!.base64, 'base64')).join(' ');
    expect(said).toContain('Cam hữu cơ Đồi Thông');
    expect(said).toMatch(/Đã đối chiếu \d+ quy định: .* Điều \d+ khoản \d+, Luật 23\/2012\/QH13/s);
    await talk.press('Xem kỹ về luật');
    await talk.say('phiếu rà soát');
    await check(talk, 'sheet', 'Phiếu rà soát pháp luật bằng Word');
  });

  it('as a picture', async () => {
    const { talk } = await officer();
    await talk.say('tình hình');
    const [reply] = await talk.press('Xem hình');
    expect(reply?.file).toMatchObject({ type: 'image/png', name: 'tinh-hinh-2024-01-05.png' });
    expect(reply?.file?.alt).toMatch(/^HTX .*Cam hữu cơ Đồi Thông.*Báo cáo tháng 12\/2023: .*Theo luật/s);
    await check(talk, 'picture', 'Tình hình HTX của tôi bằng hình');
  });

  it('asks what the law wants to know, one by one', async () => {
    const { talk, organisation } = await officer(new Date('2024-09-10T08:00:00+07:00'));
    await talk.say('khai thông tin');
    await talk.say('rút gọn');
    await talk.say('nhiều lắm');
    await talk.say('bỏ qua');
    await talk.say('20');
    await talk.say('31/12');
    await talk.press('Dừng');
    await talk.say('thông tin htx');
    expect(Object.keys(await factsOf(talk, organisation)).length).toBeGreaterThan(0);
    await check(talk, 'asked', 'Trả lời từng câu luật cần biết');
  });

  it('keeps nothing that cannot be, and lets what was told be corrected', async () => {
    const { talk, organisation } = await officer(new Date('2024-09-10T08:00:00+07:00'));
    await talk.say('thông tin htx');
    await talk.say('vốn điều lệ');
    await talk.say('1 đồng');
    await talk.say('hai tỷ');
    await talk.press('Tình hình');
    expect((await factsOf(talk, organisation))['charterCapital']).toBe(2_000_000_000);
    await check(talk, 'corrected', 'Sửa thông tin đã khai');
  });

  it('duties by law, with a calendar for the phone', async () => {
    const { talk } = await officer(new Date('2025-03-01T08:00:00+07:00'));
    await talk.say('việc sắp tới');
    await talk.press('12 tháng tới');
    const [reply] = await talk.press('Tải lịch');
    const calendar = Buffer.from(reply!.file!.base64, 'base64').toString();
    expect(calendar).toMatch(/^BEGIN:VCALENDAR\r\n/);
    expect(calendar).toContain('DTSTART;VALUE=DATE:2025');
    await check(talk, 'duties', 'Việc phải làm theo luật');
  });

  it('trends', async () => {
    const { talk } = await officer();
    await talk.say('xu hướng');
    await talk.press('Tình hình');
    await check(talk, 'trends', 'Xu hướng sáu tháng');
  });

  it('a member reads, and tells nothing', async () => {
    const { talk, organisation } = await officer();
    await talk.letIn('b', 'Bình', { role: 'member', organisation });
    await talk.say('tình hình', 'b');
    await talk.press('Xem kỹ', 'b');
    await talk.press('Thông tin đã khai', 'b');
    await talk.say('1', 'b');
    await talk.say('khai thông tin', 'b');
    await check(talk, 'member', 'Thành viên xem, không khai');
  });

  it('somebody of no cooperative', async () => {
    const talk = await startTalk();
    await talk.letIn('a', 'Lan', { role: 'allianceOfficer' });
    await talk.say('tình hình');
    await talk.say('việc sắp tới');
    await check(talk, 'no-cooperative', 'Không gắn với hợp tác xã nào');
  });

  it('in English', async () => {
    const { talk } = await officer(new Date('2025-03-01T08:00:00+07:00'));
    await talk.say('english');
    await talk.say('status');
    await talk.press('Coming duties');
    await talk.press('My cooperative');
    await talk.press('Trends');
    await talk.press('My cooperative');
    await talk.press('The law in detail');
    await talk.press('Answer');
    await talk.say('skip');
    await talk.say('stop');
    await check(talk, 'english', 'The status of my cooperative in English');
  });
});
