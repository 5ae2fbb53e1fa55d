import { describe, expect, it } from 'vitest';
import type { Talk } from '../talk';
import { filledIn, workbook } from './filled-form';
import { cooperatives, officerTalk, versionsOf } from './officer';

const { MAY, CAM } = cooperatives;
const HEADINGS = ['Mã tổ chức', 'Tên đơn vị', 'Tháng', 'Doanh thu', 'Thành viên', 'Quỹ lương'];

async function check(talk: Talk, file: string, title: string) {
  await expect(talk.transcript(title)).toMatchFileSnapshot(`./${file}.md`);
}

describe('forms as files', () => {
  it('sends the form, and takes it back filled in', async () => {
    const talk = await officerTalk('MAY');
    const [form] = await talk.say('gửi mẫu');
    expect(form?.file?.name).toBe('so-lieu-2023-12.xlsx');
    await talk.attach(
      await filledIn(form!.file!, { 'Doanh thu': 81_500_000, 'Thành viên': 18, 'Quỹ lương': '21,5 triệu' }),
    );
    await talk.press('Gửi');
    const [sent] = await versionsOf(talk, MAY, '2023-12');
    expect(sent?.values).toEqual({ revenue: 81_500_000, officialMembers: 18, wageBill: 21_500_000 });
    await check(talk, 'form', 'Điền mẫu Excel rồi gửi lại');
  });

  it('takes CSV as well', async () => {
    const talk = await officerTalk('MAY');
    await talk.say('mẫu');
    const [form] = await talk.press('CSV');
    const text = Buffer.from(form!.file!.base64, 'base64').toString('utf8');
    const filled = text.replace(new RegExp(`(${MAY};[^;]*;[^;]*;)`), '$181500000');
    expect(filled).not.toBe(text);
    await talk.attach({ name: form!.file!.name, base64: Buffer.from(filled).toString('base64') });
    await talk.say('đúng');
    const [sent] = await versionsOf(talk, MAY, '2023-12');
    expect(sent?.values).toEqual({ revenue: 81_500_000 });
    await check(talk, 'form-csv', 'Điền mẫu CSV rồi gửi lại');
  });

  it('tells every place that is wrong, and takes nothing of it', async () => {
    const talk = await officerTalk('MAY');
    await talk.say('tháng 12: lợi nhuận 7tr');
    await talk.attach(
      await workbook({
        'Số liệu tháng': [
          HEADINGS,
          [MAY, '', '12/2023', '81 triệu rưởi à', 18.5, 21_000_000],
          [MAY, '', '12/2024', 81_000_000, 18, null],
          [MAY, '', 'tháng mười', 81_000_000, 18, null],
        ],
      }),
    );
    await talk.attach(
      await workbook({
        'Số liệu tháng': [
          HEADINGS,
          [MAY, '', '12/2023', 81_000_000, 18, null],
          [MAY, '', '2/2024', 80_000_000, 18, null],
        ],
      }),
    );
    await talk.say('gửi');
    const [sent] = await versionsOf(talk, MAY, '2023-12');
    expect(sent?.values).toEqual({ profit: 7_000_000 });
    await check(talk, 'file-with-errors', 'Tệp có chỗ sai: chỉ rõ từng ô, không nhận nửa vời');
  });

  it('takes only the own cooperative, and tells what it left', async () => {
    const talk = await officerTalk('MAY');
    await talk.attach(
      await workbook(
        {
          'Số liệu tháng': [
            HEADINGS,
            [CAM, 'HTX Cam', '12/2023', 350_000_000, 25, null],
            ['', 'HTX Du lịch cộng đồng Thung Mây (mẫu)', '11/2023', 80_000_000, 18, null],
            [MAY, '', '12/2023', 81_000_000, 18, null],
          ],
          'Tổ chức': [
            ['Mã', 'Tên', 'Loại hình', 'Lĩnh vực', 'Mã địa bàn'],
            [MAY, 'Tên khác', 'Hợp tác xã', 'Nông nghiệp', 'mai-chau'],
          ],
          'Ghi chú': [['gọi lại cho chị Hoa']],
        },
        'tong-hop.xlsx',
      ),
    );
    await talk.press('Gửi');
    await talk.press('chính xác hơn');
    await talk.say('menu');
    await talk.press('Nhập tiếp tháng 12');
    expect(await versionsOf(talk, CAM, '2023-12')).toEqual([]);
    await check(talk, 'file-of-many', 'Tệp có nhiều đơn vị, nhiều tháng');
  });

  it('declines what is no form, and says what to do instead', async () => {
    const talk = await officerTalk('MAY');
    const file = (name: string, content: string | Uint8Array) => ({
      name,
      base64: Buffer.from(content).toString('base64'),
    });
    await talk.attach(file('so-lieu.pdf', Uint8Array.from([0x25, 0x50, 0x44, 0x46, 0, 1, 2])));
    await talk.attach(file('cu.xls', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3])));
    await talk.attach(file('hong.xlsx', 'PK\u0003\u0004 hỏng'));
    await talk.attach(file('trong.csv', ''));
    await talk.attach(file('ghi-chu.csv', 'xin chào;các anh\n1;2\n'));
    await talk.attach(
      await workbook({ 'Số liệu tháng': [HEADINGS, [MAY, '', '12/2023', null, null, null]] }),
    );
    await talk.attach(
      await workbook({ 'Số liệu tháng': [HEADINGS, [CAM, '', '12/2023', 5_000_000, null, null]] }),
    );
    await talk.show('photo', 'ảnh chụp sổ');
    await talk.show('voice', 'tin nhắn thoại');
    await talk.show('tooLarge', 'tệp 30 MB');
    await talk.show('other', 'nhãn dán');
    expect(await versionsOf(talk, MAY, '2023-12')).toEqual([]);
    await check(talk, 'files-declined', 'Tệp, ảnh, lời nói không đọc được');
  });
});
