import { open } from 'node:fs/promises';
import type { Bilingual } from '@hoptac/core/vi';
import { checkArchive } from '../archive';
import type { VersionStep } from '../postgres';
import { addressOf, isPostgres, requireFile, sqliteFileOf } from './stores';
import type { Run } from './surroundings';
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
  requireFile(from, WORDS.noFile);
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
  requireFile(checked, WORDS.noFile);
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
    const { migratePostgres } = await import('../postgres');
    const step = await migratePostgres({ url: address, backedUp: run.flag('backed-up') });
    run.say(stepWords(step));
    if (step.from !== undefined && step.applied.length > 0) run.say(WORDS.noBackup());
    return;
  }
  const { migrateFile } = await import('../sqlite');
  const upgrade = await migrateFile({ file: sqliteFileOf(run) });
  run.say(stepWords(upgrade));
  if (upgrade.backup !== undefined) run.say(WORDS.backup(upgrade.backup));
}

function stepWords({ from, to, applied }: VersionStep): Bilingual {
  if (applied.length === 0) return WORDS.upToDate(to);
  return from === undefined ? WORDS.created(to) : WORDS.migrated(from, to);
}

/** An archive begins as gzip does. */
async function isCompressed(file: string): Promise<boolean> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(2), 0, 2, 0);
    return bytesRead === 2 && buffer[0] === 0x1f && buffer[1] === 0x8b;
  } finally {
    await handle.close();
  }
}
