import type { CellValue, List } from '@hoptac/adapters/spreadsheet';
import { operatingOn } from '@hoptac/core/organisation';
import {
  formatDate,
  formatPeriod,
  monthOf,
  periodRange,
  vietnamDate,
  type Month,
  type MonthlyPeriod,
} from '@hoptac/core/time';
import type { AnswerTo, QueryOf } from '../../dialogue/query';
import { fileWords } from '../../dialogue/exports/file-words';
import { mayExport } from '../../dialogue/exports/may-export';
import { words as registerWords } from '../../dialogue/register/words';
import type { FileMade } from '../../dialogue/reply';
import type { Look } from '../look';
import { nameOfPerson } from '../name-of-person';
import { readReach } from '../reach';
import { spreadsheetAlliance } from '../spreadsheet-alliance';
import { wordReport } from './word-report';
import { statisticalFormsFile } from './statistical-forms';
import { planLists } from './plan-list';
import { dayCell, registerLists } from './register-list';

const TYPES = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
};
type Asked = QueryOf<'exportMade'>;

/** A file of what the person may see, and no more. */
export async function exportMade(look: Look, asked: Asked): Promise<AnswerTo<'exportMade'>> {
  if (!mayExport(look.view.person, asked.what))
    throw new Error(`The dialogue asked for ${asked.what}, which this person may not see.`);
  const { what, period } = asked;
  if (what === 'report') return wordReport(look, asked);
  const { exportFrom, writeList } = await import('@hoptac/adapters/spreadsheet');
  const format = asked.format === 'csv' ? 'csv' : 'xlsx';
  if (what === 'figures' || what === 'organisation') {
    const { byId } = await readReach(look.transaction, look.view);
    const { from, to } = periodRange(what === 'organisation' ? wholeYears(look) : period);
    const months = { from: what === 'organisation' ? lastYearStart(look) : monthOf(from), to: monthOf(to) };
    const rows = (await look.transaction.submissions.all(months)).filter((one) => byId.has(one.organisation));
    const bytes = await exportFrom(look.transaction, {
      alliance: spreadsheetAlliance(look.alliance),
      ...months,
      on: look.view.today,
      wanted: ['figures'],
      format,
      sees: (id) => byId.has(id),
    });
    return { file: fileOf(bytes, { what, period, format }), rows: rows.length };
  }
  if (what === 'forms') {
    const { bytes, forms } = await statisticalFormsFile(look, period);
    return { file: fileOf(bytes, { what, period, format: 'xlsx' }), rows: forms };
  }
  const lists = await LISTS[what](look, asked);
  return {
    file: fileOf(await writeList(lists, format, { language: asked.language }), { what, period, format }),
    rows: lists[0].rows.length,
  };
}

function wholeYears({ view }: Look): MonthlyPeriod {
  return `${Number(view.today.slice(0, 4))}`;
}

function lastYearStart({ view }: Look): Month {
  return `${Number(view.today.slice(0, 4)) - 1}-01` as Month;
}

const FILES: Readonly<Record<Exclude<Asked['what'], 'report'>, string>> = {
  register: 'so-don-vi',
  organisation: 'so-lieu-don-vi',
  figures: 'so-lieu-thang',
  plan: 'ke-hoach',
  forms: 'bieu-thong-ke',
  missing: 'chua-bao-cao',
  reviews: 'tinh-trang-duyet',
  audit: 'nhat-ky',
};
const DATELESS: readonly Asked['what'][] = ['register', 'organisation', 'audit'];

function fileOf(
  bytes: Uint8Array,
  { what, period, format }: { what: keyof typeof FILES; period: MonthlyPeriod; format: keyof typeof TYPES },
): FileMade {
  const name = DATELESS.includes(what) ? FILES[what] : `${FILES[what]}-${period}`;
  return {
    name: `${name}.${format}`,
    type: TYPES[format],
    base64: Buffer.from(bytes).toString('base64'),
  };
}

type Listed = Exclude<Asked['what'], 'figures' | 'organisation' | 'report' | 'forms'>;
const LISTS: Readonly<Record<Listed, (look: Look, asked: Asked) => Promise<[List, ...List[]]>>> = {
  register: registerLists,
  plan: planLists,
  missing: missingList,
  reviews: reviewsList,
  audit: auditList,
};

async function missingList({ transaction, view }: Look, { period, language }: Asked): Promise<[List]> {
  const say = fileWords[language];
  const { organisations, events, places } = await readReach(transaction, view);
  const { to } = periodRange(period);
  const on = to < view.today ? to : view.today;
  const month = period as Month;
  const sent = new Set(
    (await transaction.submissions.all({ from: month, to: month })).map(({ organisation }) => organisation),
  );
  const people = await transaction.people.all();
  const officersOf = (id: string) =>
    people.filter(({ roles }) => roles.some((held) => held.role === 'officer' && held.organisation === id));
  const missing = operatingOn({ organisations, events }, on).filter(({ id }) => !sent.has(id));
  return [
    {
      name: say.names.missing,
      title: say.missingTitle(formatPeriod(period, { language })),
      note: say.missingNote(formatDate(view.today)),
      columns: [
        { heading: say.id, width: 22 },
        { heading: say.name, width: 44 },
        { heading: say.place, width: 22 },
        { heading: say.officers, width: 36 },
      ],
      rows: missing.map((one): CellValue[] => [
        one.id,
        one.name,
        places.placeOf(one)?.name ?? null,
        officersOf(one.id)
          .map(({ name }) => name)
          .join(', ') || null,
      ]),
    },
  ];
}

async function reviewsList({ transaction, view }: Look, { period, language }: Asked): Promise<[List]> {
  const say = fileWords[language];
  const { byId, places } = await readReach(transaction, view);
  const month = period as Month;
  const rows: CellValue[][] = [];
  for (const one of await transaction.submissions.all({ from: month, to: month })) {
    const organisation = byId.get(one.organisation);
    if (!organisation) continue;
    const last = (await transaction.submissions.steps(one.organisation, month)).at(-1);
    rows.push([
      organisation.id,
      organisation.name,
      places.placeOf(organisation)?.name ?? null,
      one.version,
      registerWords[language].reportStates[one.state],
      dayCell(vietnamDate(new Date(one.at))),
      await nameOfPerson(transaction, one.by),
      last ? dayCell(vietnamDate(new Date(last.at))) : null,
      last ? await nameOfPerson(transaction, last.by) : null,
      last?.comment ?? null,
    ]);
  }
  return [
    {
      name: say.names.reviews,
      title: say.reviewsTitle(formatPeriod(period, { language })),
      note: say.asOf(formatDate(view.today)),
      columns: [
        { heading: say.id, width: 22 },
        { heading: say.name, width: 44 },
        { heading: say.place, width: 22 },
        { heading: say.version, width: 10, format: 'amount' },
        { heading: say.state, width: 20 },
        { heading: say.sentOn, width: 14, format: 'date' },
        { heading: say.sentBy, width: 26 },
        { heading: say.reviewedOn, width: 14, format: 'date' },
        { heading: say.reviewedBy, width: 26 },
        { heading: say.comment, width: 40 },
      ],
      rows,
    },
  ];
}

async function auditList({ transaction, view }: Look, { language }: Asked): Promise<[List]> {
  const say = fileWords[language];
  const rows: CellValue[][] = [];
  for (const { at, by, action, detail } of await transaction.audit.all())
    rows.push([at, await nameOfPerson(transaction, by), by, action, JSON.stringify(detail).slice(0, 2000)]);
  return [
    {
      name: say.names.audit,
      title: say.auditTitle,
      note: say.asOf(formatDate(view.today)),
      columns: [
        { heading: say.when, width: 26 },
        { heading: say.who, width: 26 },
        { heading: say.personId, width: 28 },
        { heading: say.action, width: 22 },
        { heading: say.detail, width: 80 },
      ],
      rows,
    },
  ];
}
