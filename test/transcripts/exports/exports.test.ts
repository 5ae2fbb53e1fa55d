import { openFile } from '../../../packages/adapters/src/spreadsheet/open-file';
import type { Reply } from '@hoptac/telegram-bot';
import { hoaBinh2023Indicators } from '@hoptac/core/indicators';
import { sampleAlliance } from '@hoptac/example-hoa-binh-2023';
import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../office/docx-words';
import { startTalk, type Talk } from '../talk';

const ONE = 'cao-phong-htx-03';

async function check(talk: Talk, file: string, title: string) {
  await expect(talk.transcript(title)).toMatchFileSnapshot(`./${file}.md`);
}

/** The numbered rows of the first sheet of a file that came with an answer, without its totals. */
async function rowsOf([reply]: Reply[]): Promise<unknown[][]> {
  const sheets = await openFile(Buffer.from(reply!.file!.base64, 'base64'));
  const rows = sheets[0]!.rows.slice(3).map((row) => row.map(({ value }) => value));
  return rows.filter(([number]) => /^\d+$/.test(String(number)));
}

/** All that a Word file says that came with an answer. */
function docxText({ file }: Reply): string {
  return wordsOf(Buffer.from(file!.base64, 'base64')).join(' ').replaceAll('\u00a0', ' ');
}

describe('export transcripts', () => {
  it('gives an officer of the alliance everything, as Excel or CSV', async () => {
    const talk = await startTalk();
    await talk.letIn('hoa', 'Hoa', { role: 'allianceOfficer' });
    await talk.say('menu', 'hoa');
    await talk.press('Việc khác', 'hoa');
    await talk.press('Tải Excel', 'hoa');
    expect(await rowsOf(await talk.press('Sổ đơn vị', 'hoa'))).toHaveLength(788);
    const figures = await rowsOf(await talk.press('Số liệu tháng', 'hoa'));
    expect(figures.length).toBeGreaterThan(500);
    await talk.press('Đổi sang CSV', 'hoa');
    const board = await rowsOf(await talk.press('Bảng kế hoạch', 'hoa'));
    expect(board).toHaveLength(12);
    await talk.say('năm 2023', 'hoa');
    await talk.press('Bảng kế hoạch', 'hoa');
    const [forms] = await talk.press('Biểu thống kê', 'hoa');
    const sheets = await openFile(Buffer.from(forms!.file!.base64, 'base64'));
    expect(sheets.map(({ name }) => name)).toContain('12b.N.HTX');
    await talk.press('Ai chưa báo cáo', 'hoa');
    await talk.press('Tình trạng duyệt', 'hoa');
    await talk.say('hôm nào đó', 'hoa');
    await check(talk, 'alliance', 'Cán bộ liên minh tải dữ liệu');
  });

  it('writes the report of a month, a quarter or a year in Word, for the whole or a place', async () => {
    const talk = await startTalk();
    await talk.letIn('hoa', 'Hoa', { role: 'allianceOfficer' });
    await talk.say('kế hoạch', 'hoa');
    const [year] = await talk.press('Báo cáo Word', 'hoa');
    expect(year!.file).toMatchObject({
      name: 'bao-cao-2023.docx',
      type: expect.stringContaining('wordprocessing'),
    });
    const said = docxText(year!);
    expect(said).toContain('Kết quả thực hiện kế hoạch năm 2023 của Liên minh HTX tỉnh Hòa Bình (mẫu)');
    expect(said).toContain('70 HTX (vượt 75 % kế hoạch; tăng 34,62 %)');
    expect(said).toContain('Số: ....../BC-......');
    await talk.press('Theo địa bàn', 'hoa');
    await talk.press('Cao Phong', 'hoa');
    const [place] = await talk.press('Báo cáo Word', 'hoa');
    expect(docxText(place!)).toContain('năm 2023 của Cao Phong');
    await talk.say('tải về', 'hoa');
    await talk.say('quý 3 năm 2023', 'hoa');
    const [quarter] = await talk.say('báo cáo word', 'hoa');
    expect(quarter!.file?.name).toBe('bao-cao-2023-Q3.docx');
    await talk.say('tháng 12', 'hoa');
    const [month] = await talk.press('Báo cáo (Word)', 'hoa');
    expect(docxText(month!)).toContain('kế hoạch tháng 12/2023');
    await talk.say('năm 2019', 'hoa');
    await talk.press('Báo cáo (Word)', 'hoa');
    await check(talk, 'report', 'Báo cáo Word theo tháng, quý, năm');
  });

  it('writes a reviewer the report of their place, and nobody else one', async () => {
    const talk = await startTalk();
    await talk.letIn('minh', 'Minh', { role: 'reviewer', place: 'cao-phong' });
    const [reply] = await talk.pressNotice('export:report,2023', 'Báo cáo năm 2023', 'minh');
    expect(docxText(reply!)).toContain('năm 2023 của Cao Phong');
    await talk.letIn('lan', 'Lan', { role: 'officer', organisation: ONE });
    const [refused] = await talk.pressNotice('export:report,2023', 'Báo cáo năm 2023', 'lan');
    expect(refused!.file).toBeUndefined();
    expect(refused!.text).toContain('không thuộc quyền');
  });

  it('gives a reviewer only their place', async () => {
    const talk = await startTalk();
    await talk.letIn('minh', 'Minh', { role: 'reviewer', place: 'cao-phong' });
    await talk.say('tải excel', 'minh');
    const rows = await rowsOf(await talk.press('Sổ đơn vị', 'minh'));
    expect(new Set(rows.map((row) => row[5]))).toEqual(new Set(['Cao Phong']));
    const figures = await rowsOf(await talk.press('Số liệu tháng', 'minh'));
    expect(figures.every((row) => String(row[1]).startsWith('cao-phong-'))).toBe(true);
    await talk.pressNotice('export:audit', 'Tải nhật ký', 'minh');
    await talk.pressNotice('export:forms', 'Tải biểu thống kê', 'minh');
    await check(talk, 'reviewer', 'Người duyệt chỉ tải được địa bàn của mình');
  });

  it('gives a cooperative its own months', async () => {
    const talk = await startTalk();
    await talk.letIn('lan', 'Lan', { role: 'officer', organisation: ONE });
    await talk.say('tải về', 'lan');
    const rows = await rowsOf(await talk.press('Số liệu HTX của tôi', 'lan'));
    expect(new Set(rows.map((row) => row[1]))).toEqual(new Set([ONE]));
    await talk.pressNotice('export:register', 'Tải sổ', 'lan');
    await talk.say('menu', 'lan');
    await check(talk, 'own', 'Hợp tác xã tải số liệu của mình');
  });

  it('gives an administrator the audit trail', async () => {
    const talk = await startTalk();
    await talk.letIn('hoa', 'Hoa', { role: 'allianceOfficer' });
    await talk.letIn('tam', 'Tâm', { role: 'administrator' });
    await talk.say('giao kế hoạch', 'hoa');
    await talk.say('HTX thành lập mới 50', 'hoa');
    await talk.press('Tiếp', 'hoa');
    await talk.press('Hôm nay', 'hoa');
    await talk.press('Kế hoạch năm 2024', 'hoa');
    await talk.press('Ghi kế hoạch', 'hoa');
    await talk.say('tải excel', 'tam');
    const rows = await rowsOf(await talk.press('Nhật ký', 'tam'));
    expect(rows.map((row) => [row[2], row[4]])).toEqual([['Hoa', 'revisePlan']]);
    await check(talk, 'audit', 'Quản trị tải nhật ký thay đổi');
  });
});

describe('definition transcripts', () => {
  const file = (json: unknown, name = 'chi-tieu.json') => ({
    name,
    base64: Buffer.from(typeof json === 'string' ? json : JSON.stringify(json)).toString('base64'),
  });
  const honey = {
    code: 'honeyJars',
    name: { vi: 'Lọ mật ong', en: 'Jars of honey' },
    unit: 'product',
    valueKind: 'whole',
    overTime: 'sum',
    synonyms: ['lọ mật ong', 'mật ong'],
  };
  const honeyMade = {
    code: 'honeyMade',
    name: { vi: 'Mật ong làm ra', en: 'Honey made' },
    unit: 'product',
    better: 'higher',
    formula: { kind: 'element', element: 'honeyJars' },
    show: { digits: 0, suffix: { vi: 'lọ', en: 'jars' } },
  };

  it('shows definitions in words', async () => {
    const talk = await startTalk();
    await talk.letIn('tam', 'Tâm', { role: 'administrator' });
    await talk.say('menu', 'tam');
    await talk.press('Định nghĩa chỉ tiêu', 'tam');
    await talk.say('thu nhap', 'tam');
    await talk.press('Quay lại', 'tam');
    await talk.press('Mục số liệu', 'tam');
    await talk.say('doanh thu', 'tam');
    await talk.press('Quay lại', 'tam');
    await talk.say('xyz', 'tam');
    await check(talk, 'definitions', 'Xem định nghĩa chỉ tiêu');
  });

  it('takes own definitions in, from a day on', async () => {
    const talk = await startTalk();
    await talk.letIn('tam', 'Tâm', { role: 'administrator' });
    await talk.letIn('hoa', 'Hoa', { role: 'allianceOfficer' });
    await talk.say('định nghĩa', 'tam');
    await talk.press('Nhập bộ riêng', 'tam');
    await talk.press('Tải bộ đang dùng', 'tam');
    await talk.attach(file('{ "indicators": ['), 'tam');
    await talk.attach(file({ indicators: [honeyMade, { ...honeyMade, code: 'Sai mã' }] }), 'tam');
    const kept = hoaBinh2023Indicators.slice(0, 11);
    await talk.attach(file({ elements: [honey], indicators: [...kept, honeyMade] }), 'tam');
    await talk.press('Từ 01/01/2024', 'tam');
    await talk.press('Nhập', 'tam');
    await talk.press('Xem định nghĩa', 'tam');
    await talk.say('mật ong làm ra', 'tam');
    await talk.say('giao kế hoạch', 'hoa');
    await talk.say('mật ong làm ra 5000', 'hoa');
    const sets = await talk.store.transaction(sampleAlliance.tenant, ({ definitions }) =>
      definitions.history('own'),
    );
    expect(
      sets.map(({ by, validFrom, record }) => [
        by,
        validFrom,
        record.indicators.length,
        record.elements.length,
      ]),
    ).toEqual([['talk:tam', '2024-01-01', 12, 1]]);
    await check(talk, 'own-definitions', 'Nhập bộ chỉ tiêu riêng của liên minh');
  });
});
