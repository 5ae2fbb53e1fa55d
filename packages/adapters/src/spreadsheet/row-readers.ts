import { isCalendarDate, type CalendarDate } from '@hoptac/core/time';
import { validateMonth, type DataElement } from '@hoptac/core/indicators';
import type { Organisation, Place, RegisterEvent } from '@hoptac/core/organisation';
import type { Phasing, Target } from '@hoptac/core/plan';
import type { SpreadsheetContent, Whereabouts } from './content';
import { factAs, type FactKind, type FactValue } from './fact-cell';
import { spoken } from './kinds';
import { MONTHS } from './plan-table';
import type { CellProblem } from './problem';

type Values = Readonly<Record<string, unknown>>;
/** Takes one row into the content, or says what is wrong with it. */
export type Take = (values: Values, at: Whereabouts, say: (problem: CellProblem) => void) => void;

const wrong = (where: ReturnType<Whereabouts>, vi: string, en: string): CellProblem => ({
  ...where,
  severity: 'error',
  message: { vi, en },
});

/** Tells the second of two rows with the same key. */
function once() {
  const rows = new Map<string, number | undefined>();
  return (key: string, where: ReturnType<Whereabouts>, say: (problem: CellProblem) => void): boolean => {
    if (!rows.has(key)) {
      rows.set(key, where.row);
      return true;
    }
    const row = rows.get(key);
    say(
      wrong(where, `Trùng với dòng ${row}. Giữ lại một dòng.`, `The same as row ${row}. Keep one of them.`),
    );
    return false;
  };
}

const defined = <Kept extends object>(record: Kept): Kept =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as Kept;

export function readOrganisation({ organisations }: SpreadsheetContent): Take {
  const first = once();
  return ({ foundedOn, ...values }, at, say) => {
    const organisation = values as Omit<Organisation, 'facts'>;
    if (first(organisation.id, at('id'), say))
      organisations.push({ organisation, ...defined({ foundedOn: foundedOn as CalendarDate }), at });
  };
}

export function readFact({ facts }: SpreadsheetContent): Take {
  const first = once();
  return (values, at, say) => {
    const { organisation, fact } = values as { organisation: string; fact: string };
    const value = factAs(values['value'] as FactValue, values['valueKind'] as FactKind | undefined);
    if (value === undefined)
      say(wrong(at('value'), 'Giá trị không đúng với Kiểu giá trị.', 'The value is not of its kind.'));
    else if (first(`${organisation}\n${fact}`, at('fact'), say))
      facts.push({ organisation, fact, value, at });
  };
}

export function readEvent({ events }: SpreadsheetContent): Take {
  const first = once();
  return (values, at, say) => {
    const read = values as Omit<RegisterEvent, 'id'> & { id?: string };
    if (read.organisation === undefined && read.place === undefined)
      return say(
        wrong(
          at('organisation'),
          'Ghi mã tổ chức hoặc mã địa bàn.',
          'Write the code of an organisation or of a place.',
        ),
      );
    if ((read.type === 'rated') !== (read.grade !== undefined))
      return say(
        wrong(
          at('grade'),
          'Xếp loại đi cùng sự kiện “Xếp loại”, và chỉ sự kiện ấy.',
          'A grade goes with the event “Xếp loại”, and with no other.',
        ),
      );
    const id = read.id ?? `${read.type}-${read.organisation ?? read.place}-${read.on}`;
    if (first(id, at(), say)) events.push({ event: { ...read, id }, at });
  };
}

export function readPlace({ places }: SpreadsheetContent): Take {
  const first = once();
  return ({ parents, ...values }, at, say) => {
    const later = ((parents ?? []) as string[]).map((one) => /^(\S+?)\s*:\s*(\S+)$/.exec(one) ?? []);
    const read = later.map(([, from, parent]) => ({ from: from as CalendarDate, parent: parent! }));
    if (!read.every(({ from, parent }) => isCalendarDate(from) && parent))
      return say(
        wrong(
          at('parents'),
          'Ghi năm-tháng-ngày, dấu hai chấm, rồi mã, ví dụ 2025-07-01: phu-tho.',
          'Write year-month-day, a colon and the code, such as 2025-07-01: phu-tho.',
        ),
      );
    const place = { ...(values as unknown as Place), ...(parents !== undefined && { parents: read }) };
    if (first(place.code, at('code'), say)) places.push({ place, at });
  };
}

export function readTarget({ targets }: SpreadsheetContent): Take {
  const first = once();
  return (values, at, say) => {
    const read = values as {
      year: number;
      indicator: string;
      unit?: string;
      target?: number;
      from?: number;
      to?: number;
      phasing?: 'even' | 'lastYear' | 'monthly';
      sample?: number;
    };
    const range =
      read.from !== undefined && read.to !== undefined ? { from: read.from, to: read.to } : undefined;
    const halfRange = (read.from === undefined) !== (read.to === undefined);
    const target: Target | undefined = read.target ?? range;
    if (target === undefined || halfRange || (read.target !== undefined && range))
      return say(
        wrong(
          at('target'),
          'Ghi mức giao, hoặc cả Từ và Đến (không ghi cả hai cách).',
          'Write the target, or both ends of a range, not both ways.',
        ),
      );
    const months = MONTHS.map((key) => values[key] as number | undefined);
    const monthly = months.filter((one) => one !== undefined);
    if (read.phasing === 'monthly' ? monthly.length !== 12 : monthly.length > 0)
      return say(
        wrong(
          at('phasing'),
          'Phân bổ “Từng tháng” cần đủ 12 tháng; phân bổ khác thì để trống các tháng.',
          'Phasing by month needs all twelve months; any other none of them.',
        ),
      );
    const phasing: Phasing | undefined = read.phasing === 'monthly' ? monthly : read.phasing;
    if (!first([read.year, read.indicator, read.unit].join('\n'), at('indicator'), say)) return;
    targets.push({
      year: read.year,
      target: {
        indicator: read.indicator,
        ...(read.unit !== undefined && { unit: read.unit }),
        target,
        ...(phasing !== undefined && { phasing }),
        ...(read.sample === 1 && { sample: true }),
      },
      at,
    });
  };
}

export function readFigures({ figures }: SpreadsheetContent, elements: readonly DataElement[]): Take {
  const first = once();
  return (values, at, say) => {
    const { organisation, name, month, version } = values as unknown as SpreadsheetContent['figures'][number];
    if (organisation === undefined && name === undefined)
      return say(
        wrong(
          at('organisation'),
          'Ghi mã hoặc tên đơn vị.',
          'Write the code or the name of the organisation.',
        ),
      );
    const known = elements.flatMap(({ code }) =>
      typeof values[code] === 'number' ? [[code, values[code]] as const] : [],
    );
    // A template lists every organisation beforehand; those not filled in yet have nothing to say.
    if (known.length === 0) return;
    const read = Object.fromEntries(known);
    for (const { element, severity, message } of validateMonth(read, elements))
      if (severity === 'error') say({ ...at(element), severity, message });
    if (first([spoken(organisation ?? name ?? ''), month].join('\n'), at('organisation'), say))
      figures.push({ organisation, name, month, values: read, version, at });
  };
}
