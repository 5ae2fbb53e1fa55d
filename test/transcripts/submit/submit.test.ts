import { sampleAlliance } from '@hoptac/example-hoa-binh-2023';
import { describe, expect, it } from 'vitest';
import type { Talk } from '../talk';
import { cooperatives, officerTalk, versionsOf } from './officer';

const { MAY } = cooperatives;

async function check(talk: Talk, file: string, title: string) {
  await expect(talk.transcript(title)).toMatchFileSnapshot(`./${file}.md`);
}

describe('sending a month', () => {
  it('one message, read back, confirmed: two messages for a month', async () => {
    const talk = await officerTalk('CAM');
    await talk.say(
      'tháng 12: doanh thu 350tr, lãi 41tr, 23 thành viên, 0 thành viên mới, 40 lao động, quỹ lương 14tr, công tháng 3, cán bộ quản lý 4, trung cấp 3, cao đẳng 2',
    );
    await talk.press('Gửi');
    await talk.say('menu');
    await talk.say('tình hình');
    const [sent] = await versionsOf(talk, cooperatives.CAM, '2023-12');
    expect(Object.keys(sent?.values ?? {})).toHaveLength(10);
    expect(sent?.values).toMatchObject({ revenue: 350_000_000, officialMembers: 23, managersCollege: 2 });
    await check(talk, 'one-message', 'Một tin nhắn: nhập, xem lại, gửi');
  });

  it('shows what is missing first, and asks step by step', async () => {
    const talk = await officerTalk('MAY');
    await talk.say('/start');
    await talk.press('Gửi số liệu');
    await talk.press('Tháng 12/2023');
    await talk.say('120tr');
    await talk.say('lỗ 5 triệu');
    await talk.press('Như tháng trước');
    await talk.press('Câu trước');
    await talk.say('hai mươi lăm');
    await talk.say('không có');
    await talk.say('nhiều lắm');
    await talk.say('350');
    await talk.say('luong bq 4tr');
    await talk.say('bỏ qua');
    await talk.press('Xem lại');
    await talk.say('gui');
    const [sent] = await versionsOf(talk, MAY, '2023-12');
    expect(sent?.values).toEqual({
      revenue: 120_000_000,
      profit: -5_000_000,
      officialMembers: 25,
      regularWorkers: 350,
    });
    expect(sent?.doubts).toHaveLength(1);
    await check(talk, 'step-by-step', 'Nhập từng bước');
  });

  it('offers what an unclear figure can be', async () => {
    const talk = await officerTalk('MAY');
    await talk.say('tháng 12: doanh thu 95, lãi 7tr, 18 tv');
    await talk.press('95 triệu');
    await talk.press('Nhập tiếp số còn thiếu');
    await talk.say('quỹ lương 21');
    await talk.press('21 triệu');
    await talk.press('Sửa một số');
    await talk.say('1');
    await talk.say('1,500');
    await talk.say('90');
    await talk.press('90 triệu');
    await talk.press('Gửi');
    const [sent] = await versionsOf(talk, MAY, '2023-12');
    expect(sent?.values).toMatchObject({ revenue: 90_000_000, wageBill: 21_000_000 });
    await check(talk, 'unclear-figures', 'Số chưa rõ: bấm cách hiểu đúng');
  });

  it('says what it did not understand and keeps what it did', async () => {
    const talk = await officerTalk('CA');
    await talk.say('tháng 12 doanh thu 350, 25 thành viên, bò 12 con');
    await talk.say('doanh thu 350tr, lương bình quân 5tr');
    await talk.say('cán bộ quản lý 3, trung cấp trở lên 4');
    await talk.say('gửi');
    await talk.say('trung cấp trở lên 2');
    await talk.press('Đổi tháng');
    await talk.say('tháng 2');
    await talk.say('2');
    await talk.say('tháng 11');
    await talk.say('menu');
    await talk.press('Nhập tiếp');
    await talk.press('Bỏ bản này');
    await talk.press('Giữ lại');
    await talk.say('bỏ');
    await talk.say('hả?');
    await talk.press('Bỏ bản này');
    await talk.say('trời hôm nay đẹp');
    await talk.say('tháng 1/2020');
    await talk.say('quý 3');
    await check(talk, 'not-understood', 'Nhập chưa rõ, sai, đổi ý');
  });

  it('asks about doubtful figures, and takes what was meant by a button', async () => {
    const talk = await officerTalk('MAY');
    await talk.say('tháng 12: doanh thu 80,5 tỷ, lợi nhuận 7tr2, 20 thành viên, 0 thành viên mới');
    await talk.press('Doanh thu: 80.500.000');
    await talk.press('Thành viên mới: 2');
    await talk.say('đúng');
    await talk.say('tháng 12: lợi nhuận 9 tỷ');
    await talk.say('không');
    await talk.press('Lợi nhuận');
    await talk.say('9tr');
    await talk.press('Gửi');
    await talk.press('Gõ nhầm');
    const versions = await versionsOf(talk, MAY, '2023-12');
    expect(versions.map(({ values, doubts }) => [values, doubts])).toEqual([
      [{ revenue: 80_500_000, profit: 7_200_000, officialMembers: 20, newMembers: 2 }, undefined],
      [{ revenue: 80_500_000, profit: 9_000_000, officialMembers: 20, newMembers: 2 }, undefined],
    ]);
    await check(talk, 'doubtful', 'Số đáng ngờ: hỏi lại trước khi gửi');
  });

  it('keeps what was asked about and confirmed', async () => {
    const talk = await officerTalk('MAY');
    await talk.say('t12 dthu 8 tỷ');
    await talk.press('Đúng, gửi');
    const [sent] = await versionsOf(talk, MAY, '2023-12');
    expect(sent?.doubts).toEqual([expect.stringContaining('khác xa 11 tháng trước')]);
    await check(talk, 'doubt-confirmed', 'Số đáng ngờ mà đúng: xác nhận và gửi');
  });

  it('takes figures that are not on the form', async () => {
    const talk = await officerTalk('MAY');
    await talk.say('tháng 12: chi phí 70tr, lao động nữ 20, ocop 2, lao động 34');
    await talk.press('Gửi');
    const [sent] = await versionsOf(talk, MAY, '2023-12');
    expect(sent?.values).toEqual({
      cost: 70_000_000,
      regularWorkersWomen: 20,
      ocopProducts: 2,
      regularWorkers: 34,
    });
    await check(talk, 'beyond-the-form', 'Số ngoài mẫu hỏi');
  });

  it('keeps a draft through anything', async () => {
    const talk = await officerTalk('MAY');
    await talk.say('tháng 12 doanh thu 81tr');
    await talk.say('kế hoạch');
    await talk.say('6 thành viên có được không?');
    await talk.show('photo', 'một tấm ảnh');
    await talk.show('voice', 'một tin nhắn thoại');
    await talk.show('tooLarge', 'một tệp lớn');
    await talk.say('menu');
    talk.now = new Date('2024-01-09T08:00:00+07:00');
    await talk.press('Nhập tiếp');
    await talk.say('đúng');
    expect(await versionsOf(talk, MAY, '2023-12')).toHaveLength(1);
    await check(talk, 'break-and-come-back', 'Bỏ dở rồi quay lại: số đang nhập vẫn còn');
  });

  it('speaks English from end to end', async () => {
    const talk = await officerTalk('MAY');
    await talk.say('english');
    await talk.say('send');
    await talk.press('12/2023');
    await talk.say('350tr');
    await talk.say('không có');
    await talk.press('Review');
    await talk.press('Right, send');
    await talk.say('withdraw');
    await talk.press('Yes, withdraw');
    await talk.press('Continue');
    await talk.press('Discard');
    await talk.press('Discard');
    await check(talk, 'english', 'Sending figures in English');
  });

  it('refuses whoever may not send', async () => {
    const talk = await officerTalk('MAY');
    await talk.letIn('b', 'Minh', { role: 'member', organisation: MAY });
    await talk.say('tháng 12 doanh thu 350tr', 'b');
    await talk.say('gửi số liệu', 'b');
    await talk.attach({ name: 'so-lieu.csv', base64: 'YQ==' }, 'b');
    await talk.say('rút lại', 'b');
    const kept = await talk.store.transaction(sampleAlliance.tenant, ({ submissions }) =>
      submissions.latest(MAY, '2023-12'),
    );
    expect(kept).toBeUndefined();
    await check(talk, 'members-do-not-send', 'Thành viên không gửi số liệu');
  });
});
