import type { CalendarDate } from '../../time';
import type { ReportElement } from '../report-labels';
import periods from './periods.md?raw';
import quantities from './quantities.md?raw';
import { itemsOf, numberOf, REASONS, tableUnder } from './read-page';
import reports from './reports.md?raw';

/** The day on which the periods and reports are typed, unless another is given. */
export const TODAY: CalendarDate = '2024-01-05';

interface Refused {
  typed: string;
  reason: string;
  /** The readings to choose from. */
  readings: readonly string[];
}

function refusedUnder(page: string, heading: string): Refused[] {
  return tableUnder(page, heading).map(([typed = '', why = '', readings = '']) => {
    const reason = REASONS[why];
    if (reason === undefined) throw new Error(`“${why}” is no reason (${typed}).`);
    return { typed, reason, readings: itemsOf(readings) };
  });
}

const UNITS: Readonly<Record<string, string>> = { số: 'number', '%': 'percent', đồng: 'dong' };

/** What people type for one number. Negative ones are read with `allowNegative`. */
export const QUANTITIES = {
  accepted: tableUnder(quantities, 'Nhận').map(([typed = '', value = '', unit = '']) => ({
    typed,
    value: numberOf(value),
    unit: UNITS[unit],
  })),
  asked: refusedUnder(quantities, 'Hỏi lại'),
  refused: refusedUnder(quantities, 'Không nhận'),
};

/** What people type for one period. */
export const PERIODS = {
  accepted: tableUnder(periods, 'Nhận').map(([typed = '', period = '', today = '']) => ({
    typed,
    period,
    today: today === '' ? TODAY : (today as CalendarDate),
  })),
  asked: refusedUnder(periods, 'Hỏi lại'),
  refused: refusedUnder(periods, 'Không nhận'),
};

/** The elements that the reports are about, by the names that the page gives them. */
const ELEMENTS: Readonly<Record<string, ReportElement>> = {
  'doanh thu': { code: 'revenue', unit: 'dong', synonyms: ['doanh thu', 'dthu', 'dt'] },
  'lợi nhuận': {
    code: 'profit',
    unit: 'dong',
    allowNegative: true,
    synonyms: ['lợi nhuận', 'lãi', 'lời', 'lợi nhuận sau thuế', 'lỗ'],
  },
  'quỹ lương': { code: 'payroll', unit: 'dong', synonyms: ['quỹ lương', 'quỹ tiền lương'] },
  'lương bình quân': {
    code: 'wage',
    unit: 'dong',
    synonyms: ['lương bq', 'lương bình quân', 'thu nhập bình quân'],
  },
  'thành viên': {
    code: 'members',
    unit: 'person',
    valueKind: 'whole',
    synonyms: ['thành viên', 'tv', 'số thành viên'],
  },
  'thành viên mới': {
    code: 'joined',
    unit: 'person',
    valueKind: 'whole',
    synonyms: ['người mới', 'ng mới', 'thành viên mới'],
  },
  'tỷ lệ đào tạo': { code: 'trained', unit: 'percent', synonyms: ['tỷ lệ qua đào tạo', 'qua đào tạo'] },
};
export const REPORTED: readonly ReportElement[] = Object.values(ELEMENTS);

function codeOf(name: string): string {
  const element = ELEMENTS[name];
  if (!element) throw new Error(`“${name}” is no element of the reports.`);
  return element.code;
}

/** `doanh thu 350.000.000 ; thành viên 25`. */
function valuesOf(cell: string): Readonly<Record<string, number>> {
  return Object.fromEntries(
    itemsOf(cell).map((item) => {
      const at = item.lastIndexOf(' ');
      return [codeOf(item.slice(0, at)), numberOf(item.slice(at + 1))];
    }),
  );
}

/** `nhiều cách hiểu: doanh thu`, as `ambiguous revenue`. */
function problemsOf(cell: string): string[] {
  return itemsOf(cell).map((item) => {
    const [why = '', name] = item.split(': ');
    return [REASONS[why], ...(name === undefined ? [] : [codeOf(name)])].join(' ');
  });
}

function reportsUnder(heading: string, asks: boolean) {
  return tableUnder(reports, heading).map((cells) => {
    const [typed = '', period = '', values = ''] = cells;
    return {
      typed,
      period: period === '' ? undefined : period,
      values: valuesOf(values),
      problems: asks ? problemsOf(cells[3] ?? '') : [],
      leftovers: itemsOf(cells.at(-1) ?? ''),
    };
  });
}

/** Whole messages. */
export const REPORTS = [...reportsUnder('Hiểu hết', false), ...reportsUnder('Có chỗ hỏi lại', true)];
