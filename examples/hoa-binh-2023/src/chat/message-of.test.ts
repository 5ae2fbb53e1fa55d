import { monthlyElements, type MonthlyReport } from '@hoptac/core/indicators';
import { addDays, periodRange } from '@hoptac/core/time';
import { parseReport } from '@hoptac/core/vi';
import { describe, expect, it } from 'vitest';
import { generateSampleYear } from '../generate';
import { chatMessage } from './message-of';
import { chatStyles, type ChatStyleName } from './styles';

const september: MonthlyReport = {
  organisation: 'x',
  period: '2023-09',
  values: {
    revenue: 350_400_000,
    profit: 41_000_000,
    officialMembers: 25,
    newMembers: 3,
    regularWorkers: 44,
    wageBill: 190_270_000,
    workerMonths: 44,
    managers: 3,
    managersIntermediate: 2,
    managersCollege: 1,
  },
};
const names = Object.keys(chatStyles) as ChatStyleName[];

const dayAfter = ({ period }: MonthlyReport) => addDays(periodRange(period).to, 4);

function read(report: MonthlyReport, text: string) {
  const { values, ...rest } = parseReport(text, { elements: monthlyElements, today: dayAfter(report) });
  return { ...rest, values: Object.fromEntries(values.map(({ element, value }) => [element, value])) };
}

describe('chatMessage', () => {
  it('types as villagers do', () => {
    expect(chatMessage(september, { style: 'short', today: '2023-10-03' })).toBe(
      'T9: doanh thu 350,4tr, lợi nhuận 41tr, 25 tv, 3 tv mới, 44 lao động, quỹ lương 190,27tr, công tháng 44, ' +
        '3 cán bộ quản lý, 2 trung cấp trở lên, 1 đại học',
    );
    const loss = { ...september, values: { revenue: 1_200_000_000, profit: -20_500_000 } };
    expect(chatMessage(loss, { style: 'form' })).toBe(
      'Báo cáo tháng 9/2023\nDoanh thu: 1.200.000.000đ\nLợi nhuận: âm 20.500.000đ',
    );
    expect(chatMessage(loss, { style: 'polite' })).toBe(
      'Dạ em gửi báo cáo tháng 9/2023 ạ. Doanh thu được 1,2 tỷ, lỗ 20,5 triệu',
    );
    expect(chatMessage(loss, { style: 'plain' })).toBe('thang 9 nam 2023, dthu 1200tr, lo 20tr5');
    expect(chatMessage(loss, { style: 'digits' })).toBe(
      't9/2023\ndoanh thu 1200000000\nloi nhuan am 20500000',
    );
  });

  it.each(names)('leaves the year out only where it goes without saying (%s)', (style) => {
    expect(chatMessage(september, { style })).toContain('2023');
    expect(chatMessage(september, { style, today: '2023-10-03' })).not.toContain('2023');
    expect(chatMessage(september, { style, today: '2024-09-03' })).toContain('2023');
  });

  // All seven thousand take half a minute, so outside CI every tenth stands for them.
  it('is understood exactly, early in the month after', { timeout: 180_000 }, () => {
    const reports = generateSampleYear()
      .submissions.filter(({ period }) => period.startsWith('2023'))
      .filter((_, at) => process.env['CI'] !== undefined || at % 10 === 0);
    expect(reports.length).toBeGreaterThan(700);
    for (const report of reports) {
      const text = chatMessage(report, { today: dayAfter(report) });
      const { period, values } = report;
      expect({ text, ...read(report, text) }).toEqual({ text, period, values, problems: [], leftovers: [] });
    }
  });

  it.each(names)('is understood in every style, with the year (%s)', (style) => {
    for (const profit of [41_000_000, 0, -20_500_000, -900_000]) {
      const report = { ...september, values: { ...september.values, profit, newMembers: 0 } };
      expect(read(report, chatMessage(report, { style }))).toEqual({
        period: report.period,
        values: report.values,
        problems: [],
        leftovers: [],
      });
    }
  });
});
