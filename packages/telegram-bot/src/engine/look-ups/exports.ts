import type { CellValue, List } from '@hoptac/adapters/spreadsheet';
import { operatingOn } from '@hoptac/core/organisation';
import { showTarget } from '@hoptac/core/plan';
import {
  formatDate,
  formatPeriod,
  monthOf,
  periodRange,
  vietnamDate,
  type CalendarDate,
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
import { readYear } from '../plan-year';
import { readReach } from '../reach';
import { spreadsheetAlliance } from '../spreadsheet-alliance';
import { eventWords, kindWords, sectorWords, standingWords } from '../../dialogue/register/standing-words';
import { standingsOf } from './register';

const TYPES = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
};
type Asked = QueryOf<'exportMade'>;

/** A file of what the person may see, and no more. */
export async function exportMade(look: Look, asked: Asked): Promise<AnswerTo<'exportMade'>> {
  if (!mayExport(look.view.person, asked.what))
    throw new Error(`The dialogue asked for ${asked.what}, which this person may not see.`);
  const { exportFrom, writeList } = await import('@hoptac/adapters/spreadsheet');
  const { what, period, format } = asked;
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
    return { file: fileOf(bytes, asked), rows: rows.length };
  }
  const list = await LISTS[what](look, asked);
  return { file: fileOf(await writeList(list, format), asked), rows: list.rows.length };
}

function wholeYears({ view }: Look): MonthlyPeriod {
  return `${Number(view.today.slice(0, 4))}`;
}

function lastYearStart({ view }: Look): Month {
  return `${Number(view.today.slice(0, 4)) - 1}-01` as Month;
}

const FILES: Readonly<Record<Asked['what'], string>> = {
  register: 'so-don-vi',
  organisation: 'so-lieu-don-vi',
  figures: 'so-lieu-thang',
  plan: 'ke-hoach',
  missing: 'chua-bao-cao',
  reviews: 'tinh-trang-duyet',
  audit: 'nhat-ky',
};
const DATELESS: readonly Asked['what'][] = ['register', 'organisation', 'audit'];

function fileOf(bytes: Uint8Array, { what, period, format }: Asked): FileMade {
  const name = DATELESS.includes(what) ? FILES[what] : `${FILES[what]}-${period}`;
  return {
    name: `${name}.${format}`,
    type: TYPES[format],
    base64: Buffer.from(bytes).toString('base64'),
  };
}

type Listed = Exclude<Asked['what'], 'figures' | 'organisation'>;
const LISTS: Readonly<Record<Listed, (look: Look, asked: Asked) => Promise<List>>> = {
  register: registerList,
  plan: planList,
  missing: missingList,
  reviews: reviewsList,
  audit: auditList,
};

async function registerList({ transaction, view, alliance }: Look, { language }: Asked): Promise<List> {
  const say = fileWords[language];
  const { organisations, events, places } = await readReach(transaction, view);
  const standings = standingsOf(events, view.today);
  const founded = new Map(
    events.filter(({ type }) => type === 'founded').map(({ organisation, on }) => [organisation, on]),
  );
  const latest = new Map(events.map((event) => [event.organisation, event]));
  return {
    name: say.names.register,
    title: say.registerTitle(alliance.name),
    note: say.registerNote(formatDate(view.today)),
    columns: [
      { heading: say.id, width: 22 },
      { heading: say.name, width: 44 },
      { heading: say.kind, width: 22 },
      { heading: say.sector, width: 28 },
      { heading: say.place, width: 22 },
      { heading: say.foundedOn, width: 16, format: 'date' },
      { heading: say.standing, width: 20 },
      { heading: say.members, width: 12, format: 'amount' },
      { heading: say.capital, unit: say.dong, width: 18, format: 'amount' },
      { heading: say.lastEvent, width: 26 },
      { heading: say.lastEventOn, width: 16, format: 'date' },
    ],
    rows: organisations.map((one): CellValue[] => [
      one.id,
      one.name,
      kindWords[one.kind][language],
      sectorWords[one.sector][language],
      places.placeOf(one)?.name ?? null,
      dayCell(founded.get(one.id)),
      standingWords[standings.get(one.id) ?? 'unknown'][language],
      numberOf(one.facts['officialMembers']),
      numberOf(one.facts['charterCapital']),
      eventName(latest.get(one.id)?.type, language),
      dayCell(latest.get(one.id)?.on),
    ]),
  };
}

async function planList(look: Look, { period, language }: Asked): Promise<List> {
  const say = fileWords[language];
  const { alliance, view } = look;
  const { year } = periodRange(period);
  const { report } = await readYear(look.transaction, alliance, year);
  const board = report(alliance.indicators, { period, today: view.today });
  const shown = board.rows.filter(({ target, actual }) => target !== undefined || actual !== undefined);
  return {
    name: say.names.plan,
    title: say.planTitle(formatPeriod(period, { language }), alliance.name),
    note: say.planNote(formatDate(view.today)),
    columns: [
      { heading: say.indicator, width: 46 },
      { heading: say.target, width: 20, format: 'decimal' },
      { heading: say.targetInWords, width: 26 },
      { heading: say.actual, width: 20, format: 'decimal' },
      { heading: say.percent, unit: '%', width: 12, format: 'decimal' },
      { heading: say.before, width: 20, format: 'decimal' },
    ],
    rows: shown.map(({ indicator, target, actual, percent, before }): CellValue[] => [
      indicator.name[language],
      typeof target === 'number' ? target : null,
      target === undefined ? null : showTarget(indicator, target, { language }),
      actual ?? null,
      percent ?? null,
      before ?? null,
    ]),
  };
}

async function missingList({ transaction, view }: Look, { period, language }: Asked): Promise<List> {
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
  return {
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
  };
}

async function reviewsList({ transaction, view }: Look, { period, language }: Asked): Promise<List> {
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
  return {
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
  };
}

async function auditList({ transaction, view }: Look, { language }: Asked): Promise<List> {
  const say = fileWords[language];
  const rows: CellValue[][] = [];
  for (const { at, by, action, detail } of await transaction.audit.all())
    rows.push([at, await nameOfPerson(transaction, by), by, action, JSON.stringify(detail).slice(0, 2000)]);
  return {
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
  };
}

function eventName(type: keyof typeof eventWords | undefined, language: 'vi' | 'en'): CellValue {
  return type === undefined ? null : eventWords[type][language];
}

function numberOf(value: unknown): CellValue {
  return typeof value === 'number' ? value : null;
}

function dayCell(day: CalendarDate | undefined): CellValue {
  return day === undefined ? null : new Date(`${day}T00:00:00.000Z`);
}
