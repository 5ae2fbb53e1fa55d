import {
  formatPeriod,
  isPeriod,
  monthOf,
  periodRange,
  shiftMonth,
  type MonthlyPeriod,
} from '@hoptac/core/time';
import { fold, formatQuantity, parsePeriod } from '@hoptac/core/vi';
import { lookUp, type Load } from '../query';
import type { Place } from '../state';
import { go, type Context, type Flow, type Turn } from '../turn';
import { exportable, isExported, mayExport } from './may-export';
import { formatsOf, type Exported, type FileFormat } from './places';
import { words } from './words';

type At = Extract<Place, { screen: 'exports' }>;
/** These are of one month. */
const MONTHLY: readonly Exported[] = ['missing', 'reviews'];
const SPOKEN: Readonly<Partial<Record<Exported, readonly string[]>>> = {
  register: ['so', 'so don vi', 'danh sach', 'register'],
  organisation: ['cua toi', 'htx cua toi', 'mine'],
  figures: ['so lieu', 'so lieu thang', 'figures'],
  plan: ['ke hoach', 'bang ke hoach', 'plan'],
  report: ['bao cao', 'bao cao word', 'word', 'report'],
  forms: ['bieu thong ke', 'bieu', 'bao cao thong ke', 'forms'],
  missing: ['chua bao cao', 'ai chua bao cao', 'missing'],
  reviews: ['duyet', 'tinh trang duyet', 'reviews'],
  audit: ['nhat ky', 'audit'],
};

/** What can be had as a file, for which period and as which kind of file. */
export const exportsScreen: Flow<At> = {
  ownPeriods: true,
  searches: true,
  // Here they name files.
  ownWords: ['register', 'status', 'planBoard', 'notReported', 'reviewQueue'],
  draw({ state: { language }, view }, { period, format }) {
    const say = words[language];
    const offered = exportable(view.person);
    const other = format === 'xlsx' ? 'csv' : 'xlsx';
    return {
      text: [
        say.title,
        say.period(formatPeriod(period, { language })),
        say.format[format],
        say.onlyYours,
      ].join('\n'),
      buttons: [
        ...offered.map((what) => [
          { label: say.what[what], action: `export:${what},${period}${format === 'csv' ? ',csv' : ''}` },
        ]),
        [
          { label: say.other[other], action: other },
          { label: say.menu, action: 'menu' },
        ],
      ],
    };
  },

  take(context, at, input) {
    const { state, view } = context;
    const said = 'action' in input ? input.action : fold(input.text).trim();
    if (said === 'csv' || said === 'xlsx' || said === 'excel')
      return { state: go(state, { ...at, format: said === 'csv' ? 'csv' : 'xlsx' }) };
    const wanted = exportable(view.person).find((what) => SPOKEN[what]?.includes(said));
    if (wanted) return makeFile(context, wanted, at.period, at.format);
    if ('action' in input) return { state };
    const read = parsePeriod(input.text, { today: view.today });
    return read.ok
      ? { state: go(state, { ...at, period: read.period }) }
      : { state, notice: words[state.language].unknown };
  },
};

/** The period that exports begin with: the last month that is over. */
export function usualPeriod({ view }: Context): MonthlyPeriod {
  return shiftMonth(monthOf(view.today), -1);
}

/** Sends a file, and stays where the person is. `named` is `figures`, `figures,2024-03` or `figures,2024-03,csv`; of a place `report,2024,docx,mai-chau`, of all `report,2024,docx,`. */
export function openExport(context: Context, named = ''): Turn | Load {
  const { state } = context;
  const say = words[state.language];
  const [what = '', period, format = 'xlsx', place] = named.split(',');
  const asked = isPeriod(period) && !period.endsWith('RY') ? (period as MonthlyPeriod) : usualPeriod(context);
  const screen: Place = { screen: 'exports', period: asked, format: 'xlsx' };
  if (what === '') return { state: go(state, screen) };
  if (!isExported(what)) return { state: go(state, screen), notice: say.unknown };
  return makeFile(context, what, asked, format, place);
}

function makeFile(
  { state, view }: Context,
  what: Exported,
  asked: MonthlyPeriod,
  wanted: string,
  place = view.person?.place,
): Turn | Load {
  const { language } = state;
  const say = words[language];
  if (!mayExport(view.person, what)) return { state, notice: say.notAllowed };
  const period = periodOfFile(what, asked);
  const narrowed = period !== asked;
  const formats = formatsOf(what);
  const format: FileFormat = formats.find((one) => one === wanted) ?? formats[0];
  const of = what === 'report' && place ? { place } : {};
  const made = lookUp(view, { kind: 'exportMade', what, period, format, language, ...of });
  if ('load' in made) return made;
  const { file, rows } = made.answer;
  if (rows === 0) return { state, notice: say.none(say.what[what]) };
  const count = formatQuantity(rows, { digits: 0, language });
  if (what === 'report') return { state, notice: say.madeReport(file.name), file };
  if (what === 'forms')
    return { state, notice: [say.madeForms(file.name, count), say.needsYear].join('\n'), file };
  const notice = say.made(file.name, count);
  return { state, notice: narrowed ? `${notice}\n${say.needsMonth}` : notice, file };
}

/** The period a file is of: of what goes month by month, the last month; of the statistical forms, the year. */
export function periodOfFile(what: Exported, asked: MonthlyPeriod): MonthlyPeriod {
  if (what === 'forms') return `${periodRange(asked).year}`;
  return MONTHLY.includes(what) ? monthOf(periodRange(asked).to) : asked;
}
