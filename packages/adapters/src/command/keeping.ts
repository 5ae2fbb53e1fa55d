import { open } from 'node:fs/promises';
import { checkArchive } from '../archive';
import { addressOf, closing, isPostgres, openStore, requireFile, sqliteFileOf } from './stores';
import { CommandRefused, type Run } from './surroundings';
import { counted, listed } from './moving';
import { WORDS } from './words';

const rowsIn = (counts: Readonly<Record<string, number>>, run: Run) =>
  counted(
    Object.values(counts).reduce((sum, rows) => sum + rows, 0),
    run.language,
  );

export async function runBackup(run: Run): Promise<void> {
  const { backUp } = await import('../sqlite');
  const { to, counts } = await backUp({ file: sqliteFileOf(run), to: run.required('to') });
  run.say(WORDS.backedUp(to, rowsIn(counts, run)));
}

export async function runRestore(run: Run): Promise<void> {
  const { restore } = await import('../sqlite');
  const from = run.required('from');
  requireFile(from);
  const { file, counts, kept } = await restore({
    from,
    file: sqliteFileOf(run, { mayBeMissing: true }),
    overwrite: run.flag('overwrite'),
  });
  run.say(WORDS.restored(file, rowsIn(counts, run)));
  if (kept !== undefined) run.say(WORDS.kept(kept));
}

export async function runCheck(run: Run, file: string | undefined): Promise<void> {
  const checked = file ?? sqliteFileOf(run);
  requireFile(checked);
  if (await isCompressed(checked)) {
    const { header, tenants, sha256 } = await checkArchive(checked, {
      onProgress: ({ tenant, rows }) => run.progress(WORDS.steps.check, tenant, rows),
    });
    return run.say(WORDS.soundArchive(checked, header.createdAt, listed(tenants, run.language), sha256));
  }
  const { checkFile } = await import('../sqlite');
  const check = await checkFile({ file: checked });
  if (!check.ok) throw check.problem;
  run.say(WORDS.sound(checked, rowsIn(check.counts, run)));
  if (check.pending.length > 0) run.say(WORDS.pending(check.pending.join(', ')));
}

export async function runMigrate(run: Run): Promise<void> {
  const address = addressOf(run);
  if (isPostgres(address)) {
    // Opening brings it up to date, where the role may.
    await closing(await openStore(address), async () => undefined);
    return run.say(WORDS.upToDate());
  }
  const { migrateFile } = await import('../sqlite');
  const { applied, backup } = await migrateFile({ file: sqliteFileOf(run) });
  run.say(applied.length === 0 ? WORDS.upToDate() : WORDS.migrated(applied.join(', ')));
  if (backup !== undefined) run.say(WORDS.backup(backup));
}

/** An archive begins as gzip does. */
async function isCompressed(file: string): Promise<boolean> {
  const handle = await open(file).catch((cause: unknown) => {
    throw new CommandRefused(WORDS.failed(cause instanceof Error ? cause.message : String(cause)), 1);
  });
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(2), 0, 2, 0);
    return bytesRead === 2 && buffer[0] === 0x1f && buffer[1] === 0x8b;
  } finally {
    await handle.close();
  }
}
