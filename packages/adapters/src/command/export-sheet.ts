import { exportCsv, exportSpreadsheet, SPREADSHEET_LIMITS } from '../spreadsheet';
import { allianceOf } from './alliance-file';
import { dayOf, tenantOf, todayOf } from './asked';
import { counted } from './moving';
import { monthsTyped } from './period';
import { sheetFileOf, writeNew } from './sheet-file';
import { SHEET_WORDS } from './sheet-words';
import { addressOf, withStoreToRead } from './stores';
import { CommandRefused, type Run } from './surroundings';

/** Rows of figures in a file that can be read again: title, note, headings and units stand above them. */
const LONGEST = SPREADSHEET_LIMITS.rows - 4;

export async function runExportSheet(run: Run): Promise<void> {
  const { file, wanted, only } = sheetFileOf(run);
  const today = todayOf(run);
  const months = monthsTyped(run.option('period') ?? today.slice(0, 4), today);
  const on = dayOf(run) ?? today;
  await withStoreToRead(addressOf(run), file, async (store) => {
    const tenant = await tenantOf(run, store);
    run.progress(SHEET_WORDS.steps.exporting, tenant);
    let read = { organisations: 0, targets: 0, figures: 0 };
    const options = {
      store,
      tenant,
      alliance: await allianceOf(run, tenant),
      from: months[0]!,
      to: months.at(-1)!,
      on,
      wanted,
      onRead(counts: typeof read) {
        read = counts;
        run.progress(
          SHEET_WORDS.steps.laying,
          tenant,
          counts.organisations + counts.targets + counts.figures,
        );
      },
    };
    const bytes = only ? await exportCsv({ ...options, subject: only }) : await exportSpreadsheet(options);
    if (Object.values(read).every((count) => count === 0))
      throw new CommandRefused(SHEET_WORDS.nothingKept(tenant), 3);
    await writeNew(file, bytes);
    const [organisations, figures] = [read.organisations, read.figures].map((count) =>
      counted(count, run.language),
    );
    if (read.figures > LONGEST) run.say(SHEET_WORDS.tooLong(counted(SPREADSHEET_LIMITS.rows, run.language)));
    run.say(SHEET_WORDS.exported(file, organisations!, figures!));
  });
}
