import { checkCompliance, obligations } from '@hoptac/core/law';
import { describe, expect, it } from 'vitest';
import { drawAnnouncementCover } from './announcement-cover';
import { drawCooperativeCard } from './cooperative-card';
import { drawIndicatorYear } from './indicator-year';
import type { Picture, PictureOptions } from './picture';
import { drawPlanBoard } from './plan-board';
import { toPng } from './png';
import { drawRanking } from './ranking';
import { drawReporting } from './reporting';
import {
  EXTREME_NAMES,
  EXTREME_VALUES,
  expectClearTexts,
  extremeReport,
  indicatorNamed,
  monthsUpTo,
  rankedOf,
} from './samples';

const report = extremeReport();
/** The picture shows some rows only; here each stands in one. */
const pages = Array.from({ length: Math.ceil(report.rows.length / 20) }, (_, page) => ({
  ...report,
  rows: report.rows.slice(page * 20, page * 20 + 20),
}));
const months = EXTREME_VALUES.concat([1, 2, 3]);
const forecast = { ok: true, method: 'evenPace', months: 8, pastYears: 0 } as const;
const compliance = checkCompliance(
  { kind: 'cooperative', officialMembers: 5, charterCapital: 1e15, largestContribution: 9e14 },
  { on: '2024-08-05' },
);
const duties = obligations({ kind: 'cooperative' }, { from: '2024-08-05', to: '2026-08-05' });
const first = duties.obligations[0]!;
const violated = compliance.findings.find(({ status }) => status === 'violated');

type Draw = (name: string, options: PictureOptions) => Picture[];
const drawings: Record<string, Draw> = {
  'plan board': (owner, options) => pages.map((page) => drawPlanBoard(page, { owner, ...options })),
  'plan board of many rows': (owner, options) => [
    drawPlanBoard(report, { owner, remark: () => owner, ...options }),
  ],
  'plan board of nothing': (owner, options) => [
    drawPlanBoard(
      { ...report, rows: [], count: { exceeded: 0, met: 0, missed: 0, noData: 0, noTarget: 0 } },
      { owner, ...options },
    ),
  ],
  'indicator through its year': (owner, options) =>
    [0, 1, 2, 3].flatMap((at) =>
      [
        {
          months,
          lastYear: months.toReversed(),
          plan: Array.from({ length: 12 }, () => ({ from: -1e15, to: 1e15 })),
          forecast: { ...forecast, low: -1e15, point: 0, high: 1e15 },
        },
        {
          months: [1e15],
          forecast: {
            ok: false as const,
            reason: 'tooFewMonths' as const,
            message: { vi: owner, en: owner },
          },
        },
        { months: [] },
        { months: [undefined, 0, undefined, 0.000_001], plan: Array.from({ length: 12 }, () => 0) },
        { months: Array.from({ length: 12 }, (_, month) => -7 - month), lastYear: months },
      ].map((given) =>
        drawIndicatorYear(
          { indicator: indicatorNamed(owner, at), year: 2024, overTime: at % 2 ? 'sum' : 'rate', ...given },
          { owner, standing: report.rows[at]!, ...options },
        ),
      ),
    ),
  ranking: (owner, options) =>
    (['attainment', 'value'] as const).flatMap((by) =>
      [...pages, report, { ...report, rows: [] }].map((page) =>
        drawRanking(rankedOf(page, by), { owner, by, period: '2024', ...options }),
      ),
    ),
  reporting: (owner, options) =>
    [0, 1, 5, 12, 24].map((count) =>
      drawReporting(
        {
          months: monthsUpTo(12).concat(monthsUpTo(12)).slice(0, count),
          places: [...EXTREME_NAMES, ...EXTREME_NAMES, ...EXTREME_NAMES, ...EXTREME_NAMES].map(
            (name, row) => ({
              name,
              months: Array.from({ length: count }, (_, at) => {
                const expected = [0, 1, 1000, 9_007_199_254_740][(row + at) % 4]!;
                return {
                  expected,
                  reported:
                    [0, 1, expected - 1, expected][(row * 3 + at) % 4]! < 0
                      ? 0
                      : Math.min(expected, [0, 1, expected - 1, expected][(row * 3 + at) % 4]!),
                };
              }),
            }),
          ),
        },
        { owner, ...options },
      ),
    ),
  'cooperative’s card': (name, options) =>
    [
      { compliance, duties: duties.obligations, sent: monthsUpTo(7), besides: [name, name] },
      {
        compliance: {
          ...compliance,
          ok: true as const,
          findings: Array.from({ length: 9 }, () => ({
            ...violated!,
            title: { vi: name, en: name },
            explanation: { vi: name, en: name },
          })),
        } as typeof compliance,
        duties: Array.from({ length: 9 }, () => ({ ...first, title: { vi: name, en: name } })),
        sent: [],
      },
      { compliance: { ...compliance, findings: [] } as typeof compliance, duties: [], sent: [] },
    ].map((given) =>
      drawCooperativeCard(
        { name, placeName: name, today: '2024-08-05', month: '2024-07', ...given },
        options,
      ),
    ),
  'announcement’s cover': (name, options) => [
    drawAnnouncementCover({ owner: name, title: name, reference: name, on: '2024-10-07' }, options),
    drawAnnouncementCover({ owner: name, title: name.slice(0, 30), on: '2024-10-07' }, options),
  ],
};

it('of a year without plan and figures explains no lines', () => {
  const empty = { indicator: indicatorNamed('Doanh thu'), year: 2024, overTime: 'sum' as const, months: [] };
  const said = (year: Parameters<typeof drawIndicatorYear>[0]) =>
    drawIndicatorYear(year, { owner: 'Liên minh' }).texts.map(({ text }) => text);
  expect(said(empty)).not.toContain('Năm 2024');
  expect(said(empty)).toContain('Chưa có số liệu tháng nào của năm này.');
  expect(said({ ...empty, plan: Array.from({ length: 12 }, () => 4) })).toContain('Kế hoạch');
  expect(said({ ...empty, months: [1] })).toContain('Năm 2024');
});

describe.each(Object.entries(drawings))('%s', (_, draw) => {
  it.each(EXTREME_NAMES.map((name) => [name.slice(0, 30), name]))(
    'neither clips nor overlaps a text for “%s”',
    (_, name) => {
      for (const language of ['vi', 'en'] as const)
        for (const picture of draw(name, { language })) expectClearTexts(picture);
      expect(draw(name, {}).length).toBeGreaterThan(0);
    },
  );

  it('leaves no name without words where nothing of it can be drawn', () => {
    for (const name of EXTREME_NAMES.slice(-2))
      for (const { texts } of draw(name, {}))
        for (const { text } of texts) expect(text).not.toMatch(/^\d+\.(?: …)?$/);
  });

  it('is well-formed and can be drawn, whatever the names', async () => {
    for (const picture of draw(EXTREME_NAMES[3]!, {})
      .slice(0, 2)
      .concat(draw(EXTREME_NAMES[4]!, {}).slice(0, 2))) {
      expect(picture.svg).not.toMatch(/NaN|Infinity|undefined|<script/);
      expect((await toPng(picture, { scale: 0.5 })).length).toBeGreaterThan(500);
    }
  });

  it('says the same in light and dark, and has words in both languages', () => {
    const [light, dark] = (['light', 'dark'] as const).map((theme) => draw(EXTREME_NAMES[0]!, { theme }));
    for (const [at, picture] of light!.entries()) {
      expect(dark![at]!.texts).toEqual(picture.texts);
      expect(picture.alt.vi.length).toBeGreaterThan(20);
      expect(picture.alt.en).not.toBe(picture.alt.vi);
      expect(dark![at]!.svg).not.toBe(picture.svg);
    }
  });
});
