import { planOn } from '@hoptac/core/plan';
import type { CalendarDate, Month } from '@hoptac/core/time';
import { readRegister, type Store, type Transaction } from '../store';
import type { SpreadsheetAlliance } from './alliance';
import { csvFormat } from './csv-format';
import { laySubjects, subjects, type Contents, type Subject } from './lay-workbook';
import { xlsxFormat } from './xlsx-format';

/** What is written, and of which store. */
export interface ExportOptions {
  store: Store;
  tenant: string;
  alliance: SpreadsheetAlliance;
  /** The months whose figures go in; by their years, also the plans. */
  from: Month;
  to: Month;
  /** The day whose plan is meant. */
  on: CalendarDate;
  /** All subjects when left out. */
  wanted?: readonly Subject[];
  /** Told what was read, before the file is made of it. */
  onRead?: (counts: { organisations: number; targets: number; figures: number }) => void;
}

/**
 * What is stored, as an Excel file that `importSpreadsheet` reads back the same. It shows the present state, not former
 * versions: for moving everything there is the archive.
 */
export async function exportSpreadsheet(options: ExportOptions): Promise<Uint8Array> {
  const { alliance, wanted = subjects } = options;
  return xlsxFormat.write(laySubjects(await contentsOf(options), alliance, { example: false, wanted }));
}

/** One subject as CSV. */
export async function exportCsv({
  subject,
  ...options
}: ExportOptions & { subject: Subject }): Promise<Uint8Array> {
  const contents = await contentsOf(options);
  return csvFormat.write(laySubjects(contents, options.alliance, { example: false, wanted: [subject] }));
}

/**
 * The same from within a transaction, of what somebody may see: organisations that `sees` refuses are left out with all
 * that is theirs. As CSV it holds the one subject wanted.
 */
export async function exportFrom(
  records: Transaction,
  {
    format,
    sees = () => true,
    ...options
  }: Omit<ExportOptions, 'store' | 'tenant' | 'wanted'> & {
    wanted: readonly Subject[];
    format: 'xlsx' | 'csv';
    sees?: (organisation: string) => boolean;
  },
): Promise<Uint8Array> {
  const all = await contentsIn(records, options);
  const contents = {
    ...all,
    organisations: all.organisations.filter(({ id }) => sees(id)),
    events: all.events.filter(({ organisation }) => organisation === undefined || sees(organisation)),
    figures: all.figures.filter(({ organisation }) => sees(organisation)),
  };
  const sheets = laySubjects(contents, options.alliance, { example: false, wanted: options.wanted });
  return (format === 'xlsx' ? xlsxFormat : csvFormat).write(sheets);
}

async function contentsOf({ store, tenant, onRead, ...options }: ExportOptions): Promise<Contents> {
  const contents = await store.transaction(tenant, (records) => contentsIn(records, options));
  onRead?.({
    organisations: contents.organisations.length,
    targets: contents.plans.reduce((sum, { targets }) => sum + targets.length, 0),
    figures: contents.figures.length,
  });
  return contents;
}

async function contentsIn(
  records: Transaction,
  { from, to, on }: Pick<ExportOptions, 'from' | 'to' | 'on'>,
): Promise<Contents> {
  const { organisations, events } = await readRegister(records);
  const plans = [];
  for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)); year++) {
    const history = await records.plans.history(year);
    plans.push((history && planOn(history, on)) ?? { year, targets: [] });
  }
  const submissions = await records.submissions.all({ from, to });
  return {
    organisations,
    events,
    places: await records.places.all(),
    plans,
    figures: submissions.map(({ organisation, period, values, version }) => ({
      organisation,
      month: period,
      values,
      version,
    })),
  };
}
