import { attainmentWords, resultWords, showActual } from '@hoptac/core/plan';
import { describe, expect, it } from 'vitest';
import { drawPlanBoard } from './plan-board';
import { expectClearTexts, reportOf } from './samples';

const report = reportOf(
  [70, 40, 18, undefined, 7],
  [40, 50, 20, 30, undefined],
  ['Hợp tác xã thành lập mới', 'Tổ hợp tác', 'Hợp tác xã điển hình', 'Xếp loại', 'Thành viên'],
);
const owner = 'Liên minh Hợp tác xã tỉnh Hòa Bình';
const said = (language: 'vi' | 'en') =>
  drawPlanBoard(report, { owner, language })
    .texts.map(({ text }) => text)
    .join(' ')
    .replaceAll('\u00a0', ' ');

describe.each(['vi', 'en'] as const)('the plan board (%s)', (language) => {
  it('says of each indicator what the report says, in the same words', () => {
    const picture = said(language).toLowerCase();
    const { alt } = drawPlanBoard(report, { owner });
    const wanted = report.rows.flatMap((row) => [
      row.indicator.name[language],
      row.actual === undefined ? '' : showActual(row.indicator, row.actual, { language, target: row.target }),
      row.status === 'noData' ? '' : attainmentWords(row, { language }),
    ]);
    for (const words of wanted) expect(picture).toContain(words.toLowerCase());
    for (const row of report.rows)
      expect(alt[language]).toContain(`${row.indicator.name[language]}: ${resultWords(row, { language })}`);
  });

  it('counts those in each state, and none that there are none of', () => {
    const counted = {
      vi: ['2 vượt', '1 chưa đạt', '1 chưa có số liệu', '1 chưa giao kế hoạch'],
      en: ['2 exceeded', '1 missed', '1 without data', '1 without target'],
    };
    expect(report.count).toMatchObject({ exceeded: 2, met: 0, missed: 1, noData: 1, noTarget: 1 });
    const { texts } = drawPlanBoard(report, { owner, language });
    const heads = texts.slice(2, 6).map(({ text }) => text);
    expect(heads).toEqual(counted[language]);
  });
});

it('says what the caller has to remark on a row', () => {
  const drawn = drawPlanBoard(report, {
    owner,
    remark: ({ indicator }) => (indicator.code === 'i2' ? 'Còn cần 2 HTX.' : undefined),
  });
  expectClearTexts(drawn);
  expect(drawn.texts.filter(({ text }) => text.replaceAll('\u00a0', ' ') === 'Còn cần 2 HTX.')).toHaveLength(
    1,
  );
});

it('counts the rows it has no room for', () => {
  const many = reportOf(
    Array.from({ length: 60 }, (_, at) => at),
    [40],
    ['Chỉ tiêu'],
  );
  const drawn = drawPlanBoard(many, { owner });
  expect(drawn.texts.map(({ text }) => text)).toContain('Còn 36 chỉ tiêu nữa, xem trong bảng chữ.');
  expect(drawn.alt.vi).toContain('60. Chỉ tiêu');
});

it('is the same for the same report', () => {
  expect(drawPlanBoard(report, { owner })).toEqual(drawPlanBoard(report, { owner }));
});
