import { createCsvTemplate, createTemplate } from '../spreadsheet';
import { allianceOf } from './alliance-file';
import { tenantOf, todayOf } from './asked';
import { monthsTyped } from './period';
import { sheetFileOf, writeNew } from './sheet-file';
import { SHEET_WORDS } from './sheet-words';
import { addressOf, withStoreToRead } from './stores';
import { CommandRefused, type Run } from './surroundings';

export async function runTemplate(run: Run): Promise<void> {
  const { file, wanted, only } = sheetFileOf(run);
  const period = run.option('period');
  const withStore = run.option('store') !== undefined;
  if (period !== undefined && !withStore) throw new CommandRefused(SHEET_WORDS.periodNeedsStore(), 2);
  const listed = withStore ? await organisationsIn(run, file) : undefined;
  const options = {
    alliance: await allianceOf(run, listed?.tenant ?? run.option('tenant') ?? 'hoptac'),
    ...(listed && { organisations: listed.organisations }),
    ...(period !== undefined && { months: monthsTyped(period, todayOf(run)) }),
    wanted,
  };
  await writeNew(
    file,
    only ? await createCsvTemplate({ ...options, subject: only }) : await createTemplate(options),
  );
  run.say(SHEET_WORDS.templateMade(file));
}

async function organisationsIn(run: Run, scratch: string) {
  return withStoreToRead(addressOf(run), scratch, async (store) => {
    const tenant = await tenantOf(run, store);
    return {
      tenant,
      organisations: await store.transaction(tenant, ({ organisations }) => organisations.all()),
    };
  });
}
