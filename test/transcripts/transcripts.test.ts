import { describe, expect, it } from 'vitest';
import { startTalk, type Talk } from './talk';

/** Each conversation is kept beside this file as people would read it; a change of words shows as a change of text. */
async function check(talk: Talk, file: string, title: string) {
  await expect(talk.transcript(title)).toMatchFileSnapshot(`./${file}.md`);
}

describe('golden transcripts', () => {
  it('tells what is against the law, with its article', async () => {
    const talk = await startTalk();
    await talk.say('MAY-2023');
    await talk.press('Đồng ý');
    await talk.say('tình hình');
    const later = await startTalk(new Date('2024-07-01T08:00:00+07:00'));
    await later.say('MAY-2023');
    await later.press('Đồng ý');
    await later.say('tình hình');
    expect(talk.transcript('')).toContain('Điều 17 khoản 1, Luật 23/2012/QH13');
    expect(later.transcript('')).not.toContain('Chưa đúng luật: Vốn góp tối đa');
    await check(talk, 'against-the-law', 'Vốn góp vượt mức, theo luật đang có hiệu lực');
  });

  it('keeps everybody to what they may do', async () => {
    const talk = await startTalk();
    await talk.say('LM-2023');
    await talk.press('Đồng ý');
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
    await talk.press('Đồng ý');
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
    await talk.press('Đồng ý');
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
    await talk.press('Đồng ý');
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
    await talk.press('Đồng ý');
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
    await talk.press('Đồng ý');
    await talk.say('góp vốn tối đa bao nhiêu?');
    await talk.say('từ 1/7/2024 thì sao');
    await talk.say('cần mấy thành viên?');
    await talk.say('bao nhiêu thành viên thì được họp đại hội đại biểu');
    await check(talk, 'law-my-cooperative', 'Hỏi luật: áp dụng cho hợp tác xã của tôi');
  });

  it('applies the law to what the question says', async () => {
    const talk = await startTalk(new Date('2026-11-23T08:00:00+07:00'));
    await talk.say('LM-2023');
    await talk.press('Đồng ý');
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
    await talk.press('Đồng ý');
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
