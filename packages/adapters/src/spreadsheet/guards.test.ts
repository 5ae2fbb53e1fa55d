import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { openFile } from './open-file';
import { neutralised, restored } from './formula-guard';
import { readDay } from './day-cell';
import { readMonth } from './month-cell';

/** A zip with one entry, its directory saying what it is told to say. */
function zipOf(name: string, content: Buffer, said: { size?: number } = {}): Buffer {
  const packed = deflateRawSync(content);
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04_03_4b_50, 0);
  local.writeUInt16LE(8, 8);
  local.writeUInt32LE(packed.length, 18);
  local.writeUInt32LE(said.size ?? content.length, 22);
  local.writeUInt16LE(name.length, 26);
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02_01_4b_50, 0);
  entry.writeUInt16LE(8, 10);
  entry.writeUInt32LE(packed.length, 20);
  entry.writeUInt32LE(said.size ?? content.length, 24);
  entry.writeUInt16LE(name.length, 28);
  const before = Buffer.concat([local, Buffer.from(name), packed]);
  const directory = Buffer.concat([entry, Buffer.from(name)]);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06_05_4b_50, 0);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(before.length, 16);
  return Buffer.concat([before, directory, end]);
}

const refusal = (file: Uint8Array) =>
  openFile(file).then(
    () => 'read',
    (error: { code?: string }) => error.code,
  );
const sheet = 'xl/worksheets/sheet1.xml';

describe('files that are refused', () => {
  it('a zip bomb, by what its directory says', async () => {
    const bomb = zipOf(sheet, Buffer.alloc(250 * 2 ** 20));
    expect(bomb.length).toBeLessThan(300_000);
    const before = process.memoryUsage().rss;
    expect(await refusal(bomb)).toBe('tooLarge');
    expect(process.memoryUsage().rss - before).toBeLessThan(50 * 2 ** 20);
  });

  it('a zip bomb whose directory lies, without unpacking more than it says', async () => {
    const bomb = zipOf(sheet, Buffer.alloc(250 * 2 ** 20), { size: 1000 });
    const before = process.memoryUsage().rss;
    expect(await refusal(bomb)).toBe('tooLarge');
    expect(process.memoryUsage().rss - before).toBeLessThan(50 * 2 ** 20);
  });

  it('two cells in opposite corners, and definitions of entities', async () => {
    const corners =
      '<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData></worksheet>';
    expect(await refusal(zipOf(sheet, Buffer.from(corners)))).toBe('tooLarge');
    expect(await refusal(zipOf(sheet, Buffer.from('<!DOCTYPE a [<!ENTITY b "c">]>')))).toBe(
      'notASpreadsheet',
    );
  });

  it('too large, encrypted or old, cut short, binary, or not in Unicode', async () => {
    expect(await refusal(Buffer.alloc(21 * 2 ** 20, 'a;b\n'))).toBe('tooLarge');
    expect(await refusal(Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]))).toBe('encrypted');
    const whole = zipOf(sheet, Buffer.from('<worksheet/>'));
    expect(await refusal(whole.subarray(0, -10))).toBe('damaged');
    expect(await refusal(Buffer.from([1, 2, 0, 3]))).toBe('notASpreadsheet');
    expect(await refusal(Buffer.from('Mã;Tên\nhtx;H\xE0', 'latin1'))).toBe('notUnicode');
  });

  it('and CSV in UTF-16, with semicolons, commas or tabs, is read', async () => {
    for (const separator of [';', ',', '\t']) {
      const text = `\uFEFFMã${separator}Tên\r\na${separator}Đà Bắc\r\n`;
      const [read] = await openFile(Buffer.from(text, 'utf16le'));
      expect(read?.rows.map((row) => row.map(({ value }) => value))).toEqual([
        ['Mã', 'Tên'],
        ['a', 'Đà Bắc'],
      ]);
    }
  });
});

describe('formulas', () => {
  it.each(['=1+1', '+84 912', '-2', '@SUM(A1)', '\t=1', '\r=1', ' =1', "'=1", "''-1", '＝1'])(
    '%j cannot run, and comes back',
    (text) => {
      expect(neutralised(text)).toBe(`'${text}`);
      expect(restored(neutralised(text))).toBe(text);
    },
  );
  it.each(['HTX', "'Tên'", '1=2', 'a-b', ''])('%j is left alone', (text) => {
    expect(neutralised(text)).toBe(text);
    expect(restored(text)).toBe(text);
  });
});

describe('days', () => {
  it.each([
    ['31/12/2023', '2023-12-31'],
    ['1-2-2023', '2023-02-01'],
    ['ngày 5 tháng 6 năm 2022', '2022-06-05'],
    ['2023-12-31', '2023-12-31'],
    [45_291, '2023-12-31'],
    ['45291', '2023-12-31'],
    [new Date(Date.UTC(2023, 11, 31)), '2023-12-31'],
  ])('%j is %s', (value, day) => {
    expect(readDay({ value })).toEqual({ ok: true, value: day });
  });
  it.each(['12/31/2023', '31/12/23', '29/02/2023', 2023, 'hôm qua'])('%j is refused', (value) => {
    expect(readDay({ value }).ok).toBe(false);
  });
});

describe('months', () => {
  const read = (value: string | number | Date) => readMonth({ value }, { today: '2024-05-05' });
  it.each([
    ['9/2023', '2023-09'],
    ['Thang 9 nam 2023', '2023-09'],
    ['T9/2023', '2023-09'],
    ['2023-09', '2023-09'],
    ['01/09/2023', '2023-09'],
    ['2023-09-01', '2023-09'],
    [45_170, '2023-09'],
    [new Date(Date.UTC(2023, 8, 1)), '2023-09'],
  ])('%j is %s', (value, month) => {
    expect(read(value)).toEqual({ ok: true, value: month });
  });
  it.each(['9', 'tháng 9', 'quý 3/2023', '2/9/2023', '13/2023'])('%j is refused', (value) => {
    expect(read(value).ok).toBe(false);
  });
});
