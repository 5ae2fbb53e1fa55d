import { expect, it } from 'vitest';
import { createCsvTemplate, createTemplate, problemLine, readOwnFigures } from '.';
import { alliance } from './samples';

const organisation = { id: 'htx-1', name: 'HTX Cam Cao Phong' };
const whole = { ...organisation, kind: 'cooperative', sector: 'agriculture', place: 'x', facts: {} } as const;
const today = '2024-01-05';
const read = (file: Uint8Array | string) =>
  readOwnFigures({
    file: typeof file === 'string' ? new TextEncoder().encode(file) : file,
    alliance,
    organisation,
    today,
  });
const code = alliance.form[0]!;
const heading = alliance.elements.find((element) => element.code === code)!.name.vi;

it('reads the own row by code or by name, and tells whose the others are', async () => {
  const { months, problems } = await read(
    `Mã tổ chức;Tên đơn vị;Tháng;${heading}\nhtx-1;;12/2023;5000000\n;htx cam cao phong;11/2023;4000000\nhtx-2;;12/2023;3000000\n`,
  );
  expect(months.map(({ month, values }) => [month, values[code]])).toEqual([
    ['2023-12', 5_000_000],
    ['2023-11', 4_000_000],
  ]);
  expect(problems.map((problem) => [problem.severity, problemLine(problem)])).toEqual([
    ['warning', expect.stringContaining('dòng 4: Dòng này của “htx-2”')],
  ]);
});

it('takes nothing while one cell is wrong, or a month stands twice', async () => {
  const wrong = await read(`Mã tổ chức;Tháng;${heading}\nhtx-1;12/2023;nhiều lắm\nhtx-1;11/2023;4000000\n`);
  expect(wrong.months).toEqual([]);
  expect(wrong.problems).toMatchObject([{ severity: 'error', row: 2, column: 'C' }]);
  const twice = await read(
    `Mã tổ chức;Tên đơn vị;Tháng;${heading}\nhtx-1;;12/2023;5000000\n;HTX Cam Cao Phong;12/2023;4000000\n`,
  );
  expect(twice.months).toEqual([]);
  expect(twice.problems).toMatchObject([{ severity: 'error', row: 3 }]);
});

it('finds nothing in a blank form', async () => {
  const options = { alliance, organisations: [whole], months: ['2023-12'] as const };
  expect(await read(await createTemplate(options))).toEqual({ months: [], problems: [] });
  expect(await read(await createCsvTemplate({ ...options, subject: 'figures' }))).toEqual({
    months: [],
    problems: [],
  });
});

it('refuses what is no spreadsheet', async () => {
  await expect(read(Uint8Array.from([0x25, 0x50, 0x44, 0x46, 0, 1]))).rejects.toMatchObject({
    code: 'notASpreadsheet',
  });
});
