import * as fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { REPORTED, TODAY } from './corpus';
import { noise } from './corpus/noise.test-data';
import { parseReport } from './parse-report';

// Ten thousand random inputs take their time on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const parse = (text: string) => parseReport(text, { elements: REPORTED, today: TODAY });
const WORDS =
  'T9 tháng dthu tv 25 350tr 40 tr , - . lỗ lãi lương bq 3 ng mới xyz năm 2023 1 tỷ 2 % đ \n quy hon / ( không có chưa tăng 1.'.split(
    ' ',
  );
const messages = fc.oneof(
  noise,
  fc.array(fc.constantFrom(...WORDS), { maxLength: 14 }).map((parts) => parts.join(' ')),
);

it('never throws, points at what it says, and gives an element one value', () => {
  let values = 0;
  fc.assert(
    fc.property(messages, (text) => {
      const report = parse(text);
      values += report.values.length;
      for (const { span, text: shown } of [...report.values, ...report.problems, ...report.leftovers])
        expect(text.slice(span.start, span.end)).toBe(shown);
      expect(new Set(report.values.map(({ element }) => element)).size).toBe(report.values.length);
      for (const { element, value } of report.values) {
        expect(Number.isFinite(value)).toBe(true);
        expect(element === 'trained' || Number.isSafeInteger(value), text).toBe(true);
        expect(element === 'profit' || value >= 0, text).toBe(true);
      }
    }),
    { numRuns: 10_000 },
  );
  expect(values).toBeGreaterThan(300);
});

it('loses no word', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...WORDS), { maxLength: 14 }), (parts) => {
      const unknown = parts.filter((part) => part === 'xyz').length;
      const reported = parse(parts.join(' '))
        .leftovers.map((leftover) => leftover.text)
        .join(' ');
      expect(reported.split('xyz').length - 1).toBe(unknown);
    }),
    { numRuns: 3000 },
  );
});
