import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../office/docx-words';
import type { Talk } from '../talk';
import { cooperatives, officerTalk, reviewed, versionsOf } from './officer';

const { MAY } = cooperatives;

async function check(talk: Talk, file: string, title: string) {
  await expect(talk.transcript(title)).toMatchFileSnapshot(`./${file}.md`);
}

const statesOf = async (talk: Talk) =>
  (await versionsOf(talk, MAY, '2023-12')).map(({ version, state }) => `${version} ${state}`);

describe('after a month is sent', () => {
  it('corrects it with a reason', async () => {
    const talk = await officerTalk('MAY');
    await talk.say('thang 12 doanh thu 81tr, 18 thanh vien');
    await talk.say('đúng');
    await talk.say('sửa');
    await talk.say('1');
    await talk.say('82tr');
    await talk.press('Gửi');
    await talk.press('Gõ nhầm');
    await talk.say('tháng 12 doanh thu 83tr');
    await talk.say('gửi');
    await talk.say('hoá đơn cuối tháng về muộn, có được không?');
    const versions = await versionsOf(talk, MAY, '2023-12');
    expect(
      versions.map(({ values, reason }) => [values['revenue'], values['officialMembers'], reason]),
    ).toEqual([
      [81_000_000, 18, undefined],
      [82_000_000, 18, 'Gõ nhầm'],
      [83_000_000, 18, 'hoá đơn cuối tháng về muộn, có được không?'],
    ]);
    await check(talk, 'correct', 'Sửa số đã gửi');
  });

  it('takes it back before review, and sends it anew', async () => {
    const talk = await officerTalk('MAY');
    await talk.say('tháng 12 doanh thu 81tr');
    await talk.press('Gửi');
    await talk.say('rút lại');
    await talk.say('chưa biết');
    await talk.press('Không, giữ nguyên');
    await talk.say('tháng 12 doanh thu 82tr');
    await talk.press('Gửi');
    await talk.press('Gõ nhầm');
    await talk.press('Rút lại');
    await talk.press('Đúng, rút lại');
    expect(await statesOf(talk)).toEqual(['1 submitted', '2 withdrawn']);
    await talk.press('Nhập tiếp');
    await talk.say('doanh thu 82tr5');
    await talk.press('Gửi');
    await talk.press('chính xác hơn');
    expect(await statesOf(talk)).toEqual(['1 submitted', '2 withdrawn', '3 submitted']);
    await talk.say('rút lại');
    await talk.say('đúng');
    await talk.say('rut lai');
    await talk.say('tháng 12');
    await talk.say('đúng');
    expect(await statesOf(talk)).toEqual(['1 withdrawn', '2 withdrawn', '3 withdrawn']);
    await talk.say('rút lại');
    await talk.say('tháng 12');
    await talk.say('tháng nào');
    await check(talk, 'withdraw', 'Rút lại số đã gửi');
  });

  it('is certified in Word, with the figures as they were sent', async () => {
    const talk = await officerTalk('MAY');
    await talk.say('tháng 12 doanh thu 1,35 tỷ, 18 thành viên');
    await talk.press('Đúng, gửi');
    const [certificate] = await talk.press('Giấy biên nhận (Word)');
    expect(certificate?.file?.name).toBe('bien-nhan-BN-2312-7227-1.docx');
    const said = wordsOf(Buffer.from(certificate!.file!.base64, 'base64')).join(' ');
    expect(said).toContain('Người gửi: Lan');
    expect(said).toContain('1.350.000.000 một tỷ ba trăm năm mươi triệu đồng');
    expect(said).toContain('Tình trạng: Đã nhận, đang chờ duyệt');
    expect(said).toContain('- Doanh thu 1,35 tỷ đồng khác xa 11 tháng trước');
    await talk.say('BN-2312-7227-1');
    await talk.say('giấy biên nhận');
    await talk.say('english');
    await talk.press('Certificate of receipt');
    await check(talk, 'certificate', 'Giấy biên nhận bằng Word');
  });

  it('does not take back what is approved, and sends a correction to review again', async () => {
    const talk = await officerTalk('MAY');
    await talk.say('tháng 12 doanh thu 81tr');
    await talk.press('Gửi');
    await talk.press('Rút lại');
    await reviewed(talk, {
      organisation: MAY,
      period: '2023-12',
      version: 1,
      from: 'submitted',
      to: 'approved',
    });
    await talk.press('Đúng, rút lại');
    await talk.say('tháng 12 doanh thu 82tr');
    await talk.press('Gửi');
    await talk.press('chính xác hơn');
    expect(await statesOf(talk)).toEqual(['1 approved', '2 submitted']);
    await check(talk, 'approved', 'Đã duyệt: không rút lại được, bản sửa được duyệt lại');
  });

  it('mends a returned month at the figure that is questioned', async () => {
    const talk = await officerTalk('MAY');
    await talk.say('tháng 12 doanh thu 81tr, 18 thành viên');
    await talk.press('Gửi');
    const step = {
      organisation: MAY,
      period: '2023-12',
      version: 1,
      from: 'submitted',
      to: 'returned',
    } as const;
    await reviewed(talk, { ...step, comment: 'Doanh thu: có tính cả tiền vé gửi xe không?' });
    await talk.say('menu');
    await talk.press('bị trả lại');
    await talk.press('Menu');
    await talk.say('gửi số liệu');
    await talk.pressNotice('returned:2023-12,revenue', 'Xem lại Doanh thu');
    await talk.say('81,5tr');
    await talk.press('Gửi');
    await talk.say('đã bỏ tiền gửi xe');
    expect(await statesOf(talk)).toEqual(['1 returned', '2 resubmitted']);
    await talk.pressNotice('returned:2023-12,revenue', 'Xem lại Doanh thu');
    await talk.say('bị trả lại');
    await check(talk, 'returned', 'Bị trả lại: sửa đúng số được hỏi');
  });

  it('opens the cooperative that a returned month is of', async () => {
    const talk = await officerTalk('MAY');
    await talk.letIn('a', 'Lan', { role: 'officer', organisation: cooperatives.CA });
    await talk.say('tháng 12 doanh thu 81tr');
    await talk.press('Gửi');
    const step = {
      organisation: MAY,
      period: '2023-12',
      version: 1,
      from: 'submitted',
      to: 'returned',
    } as const;
    await reviewed(talk, { ...step, comment: 'Số này có đúng không?' });
    await talk.say('vai');
    await talk.press('Cá lồng');
    await talk.pressNotice(`returned:2023-12,revenue,${MAY}`, 'Xem lại Doanh thu');
    await talk.say('82tr');
    await talk.press('Gửi');
    await talk.press('Gõ nhầm');
    expect(await statesOf(talk)).toEqual(['1 returned', '2 resubmitted']);
    await check(talk, 'returned-other-cooperative', 'Bị trả lại khi đang làm cho hợp tác xã khác');
  });

  it('sends a returned month again as it is, with an explanation', async () => {
    const talk = await officerTalk('MAY');
    await talk.say('tháng 12 doanh thu 81tr');
    await talk.press('Gửi');
    const step = {
      organisation: MAY,
      period: '2023-12',
      version: 1,
      from: 'submitted',
      to: 'returned',
    } as const;
    await reviewed(talk, { ...step, comment: 'Số này có đúng không?' });
    await talk.say('bị trả lại');
    await talk.press('Số vẫn đúng');
    await talk.press('Quay lại');
    await talk.say('số vẫn đúng');
    await talk.say('đã đối chiếu sổ quỹ ngày 31/12');
    expect(await statesOf(talk)).toEqual(['1 resubmitted']);
    await check(talk, 'returned-and-right', 'Bị trả lại nhưng số đúng: gửi lại kèm giải thích');
  });

  it('finds a receipt by its number', async () => {
    const talk = await officerTalk('MAY');
    await talk.say('tháng 12 doanh thu 81tr');
    const [receipt] = await talk.press('Gửi');
    const number = /BN-[\d-]+/.exec(receipt!.text)![0];
    await talk.say('tháng 12 doanh thu 82tr');
    await talk.press('Gửi');
    await talk.press('Gõ nhầm');
    await talk.say(number.toLowerCase().replaceAll('-', ' '));
    await talk.say(number.replace(/1$/, '2'));
    await talk.say('rút lại');
    await talk.say('giữ');
    await talk.say('BN-2312-0000-1');
    await talk.letIn('b', 'Anh Nam', { role: 'officer', organisation: cooperatives.CA });
    await talk.say(number, 'b');
    await talk.letIn('c', 'Chị Hoa', { role: 'allianceOfficer' });
    await talk.say(number, 'c');
    await check(talk, 'receipt', 'Tra số biên nhận');
  });

  it('refuses old buttons, and tells two people at one month apart', async () => {
    const talk = await officerTalk('MAY');
    await talk.letIn('b', 'Minh', { role: 'officer', organisation: MAY });
    const [old] = await talk.say('tháng 12 doanh thu 81tr');
    await talk.say('doanh thu 82tr');
    await talk.pressOld(old!, 'Gửi');
    await talk.say('tháng 12: lợi nhuận 7tr, doanh thu 83tr', 'b');
    await talk.press('Gửi');
    await talk.press('Gửi', 'b');
    await talk.press('Gửi', 'b');
    // While Minh writes why, Lan sends once more.
    await talk.say('tháng 12: 18 thành viên');
    await talk.press('Gửi');
    await talk.press('Gõ nhầm', 'b');
    await talk.press('Gửi', 'b');
    await talk.press('Gõ nhầm', 'b');
    const versions = await versionsOf(talk, MAY, '2023-12');
    expect(versions.map(({ values }) => values)).toEqual([
      { revenue: 82_000_000 },
      { revenue: 82_000_000, officialMembers: 18 },
      { revenue: 83_000_000, officialMembers: 18, profit: 7_000_000 },
    ]);
    await check(talk, 'two-people', 'Nút cũ, hai người cùng sửa một tháng');
  });

  it('tells two phones apart that take back one month', async () => {
    const talk = await officerTalk('MAY');
    await talk.letIn('b', 'Minh', { role: 'officer', organisation: MAY });
    await talk.say('tháng 12 doanh thu 81tr');
    await talk.press('Gửi');
    await talk.press('Rút lại');
    await talk.say('tháng 12 doanh thu 82tr', 'b');
    await talk.press('Gửi', 'b');
    await talk.press('Gõ nhầm', 'b');
    await talk.press('Đúng, rút lại');
    await talk.press('Rút lại', 'b');
    await talk.press('Đúng, rút lại');
    await talk.press('Đúng, rút lại', 'b');
    expect(await statesOf(talk)).toEqual(['1 submitted', '2 withdrawn']);
    await check(talk, 'withdraw-two-phones', 'Hai máy cùng rút lại một tháng');
  });
});
