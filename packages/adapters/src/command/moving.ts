import { existsSync } from 'node:fs';
import { formatQuantity } from '@hoptac/core/vi';
import { checkArchive, exportArchive, importArchive, type TenantSummary } from '../archive';
import { addressOf, closing, isPostgres, openStore, withStoreToRead } from './stores';
import type { Run } from './surroundings';
import type { Language } from './language';
import { WORDS } from './words';

export const counted = (number: number, language: Language) => formatQuantity(number, { language });

export const listed = (tenants: readonly TenantSummary[], language: Language) =>
  tenants.map(({ tenant, rows }) => WORDS.alliance(tenant, counted(rows, language))[language]).join('; ');

export async function runExport(run: Run): Promise<void> {
  const file = run.required('to');
  const tenants = run.all('tenant');
  const {
    bytes,
    sha256,
    tenants: exported,
  } = await withStoreToRead(addressOf(run), file, (store) =>
    exportArchive({
      store,
      file,
      ...(tenants.length > 0 && { tenants }),
      at: run.now().toISOString(),
      onProgress: ({ tenant, rows }) => run.progress(WORDS.steps.export, tenant, rows),
    }),
  );
  const kilobytes = counted(Math.ceil(bytes / 1000), run.language);
  run.say(WORDS.exported(file, kilobytes, listed(exported, run.language), sha256));
}

export async function runImport(run: Run): Promise<void> {
  const file = run.required('from');
  const tenants = run.all('tenant');
  const sha256 = run.option('sha256');
  const dryRun = run.flag('dry-run');
  const address = addressOf(run);
  // Opening would make a new file, which a bad archive shall not leave behind.
  if (!isPostgres(address) && !existsSync(address))
    await checkArchive(file, sha256 === undefined ? {} : { sha256 });
  const imported = await closing(await openStore(address), (store) =>
    importArchive({
      store,
      file,
      dryRun,
      ...(tenants.length > 0 && { tenants }),
      ...(sha256 !== undefined && { sha256 }),
      onProgress: ({ step, tenant, rows }) => run.progress(WORDS.steps[step], tenant, rows),
    }),
  );
  for (const { tenant, rows, alreadyThere } of imported) {
    const many = counted(rows, run.language);
    if (alreadyThere) run.say(WORDS.alreadyThere(tenant));
    else run.say(dryRun ? WORDS.wouldImport(tenant, many) : WORDS.imported(tenant, many));
  }
}
