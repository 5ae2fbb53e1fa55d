import { describe, expect, it } from 'vitest';
import { sampleAlliance } from '@hoptac/example-hoa-binh-2023';
import type { Month } from '@hoptac/core/time';
import { startTalk, type Talk } from './talk';

/** Each conversation is kept beside this file as people would read it; a change of words shows as a change of text. */
async function check(talk: Talk, file: string, title: string) {
  await expect(talk.transcript(title)).toMatchFileSnapshot(`./${file}.md`);
}

async function versionsOf(talk: Talk, organisation: string, period: Month) {
  return talk.store.transaction(sampleAlliance.tenant, ({ submissions }) =>
    submissions.history(organisation, period),
  );
}

async function organisationOf(talk: Talk, chat = 'a') {
  const person = await talk.store.transaction(sampleAlliance.tenant, ({ people }) =>
    people.ofChat('talk', chat),
  );
  return person!.record.roles[0]!.organisation!;
}

describe('golden transcripts', () => {
  it('one message, read back, confirmed', async () => {
    const talk = await startTalk();
    await talk.say('/start');
    await talk.say('CAM-2023');
    await talk.say('tháng 12: doanh thu 350tr, 25 thành viên');
    await talk.press('Gửi');
    await talk.say('tình hình');
    await talk.say('kế hoạch');
    const [sent] = await versionsOf(talk, await organisationOf(talk), '2023-12');
    expect(sent?.values).toEqual({ revenue: 350_000_000, officialMembers: 25 });
    await check(talk, 'one-message', 'Một tin nhắn: nhập, xem lại, gửi');
  });

  it('corrects what was sent', async () => {
    const talk = await startTalk();
    await talk.say('cam 2023');
    await talk.say('thang 12 doanh thu 350tr, 25 thanh vien');
    await talk.say('đúng');
    await talk.say('tháng 12 doanh thu 360tr');
    await talk.press('Gửi');
    await talk.press('Gõ nhầm');
    const versions = await versionsOf(talk, await organisationOf(talk), '2023-12');
    expect(
      versions.map(({ version, values, reason }) => [
        version,
        values['revenue'],
        values['officialMembers'],
        reason,
      ]),
    ).toEqual([
      [1, 350_000_000, 25, undefined],
      [2, 360_000_000, 25, 'Gõ nhầm'],
    ]);
    await check(talk, 'correct', 'Sửa số đã gửi');
  });

  it('asks step by step', async () => {
    const talk = await startTalk();
    await talk.say('MAY2023');
    await talk.press('Gửi số liệu');
    await talk.press('Tháng 12/2023');
    await talk.say('120tr');
    await talk.say('lỗ 5 triệu');
    await talk.press('Như tháng trước');
    await talk.press('Câu trước');
    await talk.say('hai mươi lăm');
    await talk.say('bỏ qua');
    await talk.say('nhiều lắm');
    await talk.say('350');
    await talk.press('Xem lại');
    await talk.say('gui');
    const [sent] = await versionsOf(talk, await organisationOf(talk), '2023-12');
    expect(sent?.values).toMatchObject({ revenue: 120_000_000, profit: -5_000_000 });
    await check(talk, 'step-by-step', 'Nhập từng bước');
  });

  it('says what it did not understand and keeps what it did', async () => {
    const talk = await startTalk();
    await talk.say('xin chào');
    await talk.say('SAI-9999');
    await talk.say('CA-2023');
    await talk.say('tháng 12 doanh thu 350, 25 thành viên, bò 12 con');
    await talk.say('doanh thu 350tr');
    await talk.say('cán bộ quản lý 3, trung cấp trở lên 4');
    await talk.say('trung cấp trở lên 2');
    await talk.press('Đổi tháng');
    await talk.say('tháng 2');
    await talk.say('tháng 11');
    await talk.say('menu');
    await talk.press('Nhập tiếp');
    await talk.press('Bỏ bản này');
    await talk.send({ kind: 'unreadable', sender: 'Lan' });
    await talk.say('trời hôm nay đẹp');
    await check(talk, 'not-understood', 'Nhập chưa rõ, sai, đổi ý');
  });

  it('asks about doubtful figures, and takes what was meant by a button', async () => {
    const talk = await startTalk();
    await talk.say('MAY-2023');
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
    const versions = await versionsOf(talk, await organisationOf(talk), '2023-12');
    expect(versions.map(({ values }) => values)).toEqual([
      { revenue: 80_500_000, profit: 7_200_000, officialMembers: 20, newMembers: 2 },
      { revenue: 80_500_000, profit: 9_000_000, officialMembers: 20, newMembers: 2 },
    ]);
    await check(talk, 'doubtful', 'Số đáng ngờ: hỏi lại trước khi gửi');
  });

  it('takes figures that are not on the form', async () => {
    const talk = await startTalk();
    await talk.say('MAY-2023');
    await talk.say('tháng 12: chi phí 70tr, lao động nữ 20, ocop 2, lao động 34');
    await talk.press('Gửi');
    const [sent] = await versionsOf(talk, await organisationOf(talk), '2023-12');
    expect(sent?.values).toEqual({
      cost: 70_000_000,
      regularWorkersWomen: 20,
      ocopProducts: 2,
      regularWorkers: 34,
    });
    await check(talk, 'beyond-the-form', 'Số ngoài mẫu hỏi');
  });

  it('refuses old buttons and repeated invitations, and tells two people at one month apart', async () => {
    const talk = await startTalk();
    await talk.say('CAM-2023');
    const [review] = await talk.say('tháng 12 doanh thu 350tr');
    await talk.say('doanh thu 351tr');
    await talk.pressOld(review!, 'Gửi');
    await talk.press('Gửi');
    await talk.say('CAM-2023', 'máy khác');
    const organisation = await organisationOf(talk);
    await talk.say('tháng 12: lợi nhuận 20tr');
    await talk.store.transaction(sampleAlliance.tenant, ({ submissions }) =>
      submissions.append({
        organisation,
        period: '2023-12',
        values: { revenue: 352_000_000 },
        basedOn: 1,
        by: 'x',
        at: '2024-01-05T02:00:00.000Z',
      }),
    );
    await talk.press('Gửi');
    await talk.press('Gửi');
    const versions = await versionsOf(talk, organisation, '2023-12');
    expect(versions.at(-1)).toMatchObject({
      version: 3,
      values: { revenue: 352_000_000, profit: 20_000_000 },
    });
    await check(talk, 'old-buttons-and-two-people', 'Nút cũ, mã mời đã dùng, hai người cùng sửa');
  });

  it('tells what is against the law, with its article', async () => {
    const talk = await startTalk();
    await talk.say('MAY-2023');
    await talk.say('tình hình');
    const later = await startTalk(new Date('2024-07-01T08:00:00+07:00'));
    await later.say('MAY-2023');
    await later.say('tình hình');
    expect(talk.transcript('')).toContain('Điều 17 khoản 1, Luật 23/2012/QH13');
    expect(later.transcript('')).not.toContain('Chưa đúng luật: Vốn góp tối đa');
    await check(talk, 'against-the-law', 'Vốn góp vượt mức, theo luật đang có hiệu lực');
  });

  it('keeps everybody to what they may do', async () => {
    const talk = await startTalk();
    await talk.say('LM-2023');
    await talk.say('gửi số liệu');
    await talk.say('tháng 12 doanh thu 350tr');
    await talk.say('tình hình');
    await talk.press('Bảng kế hoạch');
    await talk.press('Năm 2022');
    await talk.say('english');
    await talk.say('status');
    await check(talk, 'alliance-officer', 'Cán bộ liên minh, và tiếng Anh');
  });

  it('answers a question about the law', async () => {
    const talk = await startTalk(new Date('2026-11-23T08:00:00+07:00'));
    await talk.say('CAM-2023');
    await talk.press('Hỏi luật');
    await talk.say('bao lau phai hop dai hoi');
    await talk.press('Hỏi câu khác');
    await talk.say('hội đồng quản trị mấy người');
    await talk.say('menu');
    await talk.say('nộp báo cáo trước ngày nào?');
    await talk.say('/luat lãi suất cho vay nội bộ');
    await talk.say('tháng 10: doanh thu 350tr, 25 thành viên');
    await check(talk, 'law-found', 'Hỏi luật: tìm thấy');
  });

  it('offers what a question about the law may mean', async () => {
    const talk = await startTalk(new Date('2026-11-23T08:00:00+07:00'));
    await talk.say('LM-2023');
    await talk.say('/luat');
    await talk.say('vốn góp');
    await talk.say('2');
    await talk.say('giải thể');
    await talk.say('1');
    await talk.say('tên hợp tác xã');
    await talk.press('Đổi tên xâm phạm');
    await check(talk, 'law-several', 'Hỏi luật: nhiều việc có thể');
  });

  it('says that the law it knows does not answer', async () => {
    const talk = await startTalk(new Date('2026-11-23T08:00:00+07:00'));
    await talk.say('CAM-2023');
    await talk.say('luật');
    await talk.say('bón phân cho cam thế nào?');
    await talk.say('có phải đóng bảo hiểm xã hội không');
    await talk.press('Hỏi câu khác');
    await talk.press('Menu');
    await talk.say('mấy giờ rồi?');
    await check(talk, 'law-not-found', 'Hỏi luật: không tìm thấy');
  });

  it('answers by the law of the day that is asked about', async () => {
    const talk = await startTalk(new Date('2026-11-23T08:00:00+07:00'));
    await talk.say('LM-2023');
    await talk.say('số thành viên tối thiểu năm 2023?');
    await talk.say('ngày 1/7/2024 thì sao');
    await talk.say('liên hiệp thì sao');
    await talk.say('trích quỹ đầu tư phát triển bao nhiêu');
    await talk.say('theo luật cũ thì sao');
    await talk.say('tạm ngừng liên tiếp được bao lâu, ngày 1/1/2027?');
    await talk.say('góp tối đa bao nhiêu trước 1/7/2013');
    await check(talk, 'law-by-date', 'Hỏi luật: theo ngày');
  });

  it('applies the law to the asker’s cooperative', async () => {
    const talk = await startTalk();
    await talk.say('MAY-2023');
    await talk.say('góp vốn tối đa bao nhiêu?');
    await talk.say('từ 1/7/2024 thì sao');
    await talk.say('cần mấy thành viên?');
    await talk.say('bao nhiêu thành viên thì được họp đại hội đại biểu');
    await check(talk, 'law-my-cooperative', 'Hỏi luật: áp dụng cho hợp tác xã của tôi');
  });

  it('applies the law to what the question says', async () => {
    const talk = await startTalk(new Date('2026-11-23T08:00:00+07:00'));
    await talk.say('LM-2023');
    await talk.say('6 thành viên có được không?');
    await talk.say('6 tv theo luật cũ dc ko');
    await talk.say('4 thành viên thì sao');
    await talk.say('hđqt 2 người được không');
    await talk.say('17 tuổi vào htx được không');
    await talk.say('góp 200 triệu, vốn điều lệ 800 triệu có được không');
    await talk.say('lãi 25% một năm cho vay nội bộ có được không');
    await talk.say('english');
    await check(talk, 'law-as-told', 'Hỏi luật: áp dụng cho số nêu trong câu hỏi');
  });

  it('says what it would have to know', async () => {
    const talk = await startTalk(new Date('2026-11-23T08:00:00+07:00'));
    await talk.say('CA-2023');
    await talk.say('có phải kiểm toán không?');
    await talk.say('họp đại hội chậm nhất khi nào');
    await talk.say('tổ hợp tác có phải đăng ký không?');
    await talk.say('có được chia quỹ không chia không');
    await talk.say('tổ hợp tác thì sao');
    await talk.say('tháng 10 năm 2026');
    await talk.press('Menu');
    await check(talk, 'law-unknown-facts', 'Hỏi luật: chưa đủ thông tin');
  });
});
