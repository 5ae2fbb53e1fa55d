import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { describe } from 'vitest';

const run = promisify(execFile);

/** Whether LibreOffice is on this machine. */
const hasOffice = await run('soffice', ['--version']).then(
  () => true,
  () => false,
);

/**
 * Tests that need LibreOffice. Where there is none they are skipped, and say so; a machine that is to have it sets
 * `NEEDS_OFFICE=1`, where its absence is a failure.
 */
export const describeWithOffice = hasOffice || process.env['NEEDS_OFFICE'] === '1' ? describe : skipped();

function skipped() {
  console.warn(
    'LibreOffice (soffice) is not installed: what people see of documents and spreadsheets is not tested here. ' +
      'On Debian: apt-get install libreoffice-calc-nogui libreoffice-writer-nogui poppler-utils fonts-liberation2',
  );
  return describe.skip;
}

/** LibreOffice otherwise trusts the values that a file holds beside its formulas, which are what is to be checked. */
const COMPUTES_ANEW = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
`;

/** A file as LibreOffice opens it and writes it again; with a profile of its own, so that several can run side by side. */
export async function convert(
  file: Uint8Array,
  { from, to }: { from: 'docx' | 'xlsx' | 'fods'; to: 'pdf' | 'xlsx' | 'fods' },
): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'hoptac-office-'));
  try {
    const [given, made] = [join(folder, `given.${from}`), join(folder, 'made', `given.${to}`)];
    await writeFile(given, file);
    const home = join(folder, 'profile');
    await mkdir(join(home, 'user'), { recursive: true });
    await writeFile(join(home, 'user', 'registrymodifications.xcu'), COMPUTES_ANEW);
    const profile = `-env:UserInstallation=${pathToFileURL(home).href}`;
    const asked = [
      '--headless',
      '--norestore',
      profile,
      '--convert-to',
      to,
      '--outdir',
      join(folder, 'made'),
    ];
    await run('soffice', [...asked, given], { timeout: 120_000 });
    return await readFile(made);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
