import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CompilerState, Extractor, ExtractorConfig } from '@microsoft/api-extractor';

/** A declaration beyond this, such as the type of a schema of all formulas, is kept as its fingerprint. */
const LONGEST_DECLARATION = 30_000;
/** Where reports are written before they are compared. */
const DRAFTS = join('dist', '.api');

/**
 * The public interface of every entry of a package, as text that is kept in its `api` folder: a change of it is seen in
 * review. Gives the reports that differ from what is kept; with `update` they are written anew.
 *
 * @param {string} folder of a built package
 * @param {{ update: boolean }} options
 * @returns {string[]} what differs
 */
export function apiReports(folder, { update }) {
  const kept = join(folder, 'api');
  mkdirSync(kept, { recursive: true });
  const entries = entriesOf(folder);
  const configs = entries.map((entry) => configOf(folder, entry));
  const additionalEntryPoints = configs.map(({ mainEntryPointFilePath }) => mainEntryPointFilePath);
  const compilerState = CompilerState.create(configs[0], { additionalEntryPoints });
  const reports = configs.map((config, index) => {
    const file = `${entries[index].name}.api.md`;
    return [file, reportOf(config, compilerState, join(folder, DRAFTS, file))];
  });

  const known = new Set(reports.map(([file]) => file));
  const orphans = readdirSync(kept).filter((file) => !known.has(file));
  const changed = reports.filter(([file, text]) => textOf(join(kept, file)) !== text);
  if (update) for (const [file, text] of changed) writeFileSync(join(kept, file), text);
  return [
    ...(update ? [] : changed.map(([file]) => file)),
    ...orphans.map((file) => `${file}: no such entry`),
  ];
}

/** What people can import: the parts, by the pattern `./*`, or the whole where there are none. */
function entriesOf(folder) {
  const { exports } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const dist = join(folder, 'dist');
  if (!exports['./*']) return [{ name: 'index', types: join(dist, 'index.d.ts') }];
  return readdirSync(dist)
    .map((name) => ({ name, types: join(dist, name, 'index.d.ts') }))
    .filter(({ types }) => existsSync(types))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function configOf(folder, { name, types }) {
  const silent = { default: { logLevel: 'none' } };
  const compilerOptions = {
    module: 'nodenext',
    target: 'es2022',
    lib: ['es2023'],
    types: ['node'],
    strict: true,
  };
  const reportTempFolder = join(folder, DRAFTS);
  mkdirSync(reportTempFolder, { recursive: true });
  return ExtractorConfig.prepare({
    configObjectFullPath: undefined,
    packageJsonFullPath: join(folder, 'package.json'),
    configObject: {
      projectFolder: folder,
      mainEntryPointFilePath: types,
      compiler: { overrideTsconfig: { compilerOptions, files: [types] } },
      apiReport: {
        enabled: true,
        reportFileName: `${name}.api.md`,
        reportFolder: reportTempFolder,
        reportTempFolder,
      },
      newlineKind: 'lf',
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      messages: {
        compilerMessageReporting: silent,
        extractorMessageReporting: silent,
        tsdocMessageReporting: silent,
      },
    },
  });
}

function reportOf(config, compilerState, draft) {
  const messageCallback = (message) => void (message.handled = true);
  Extractor.invoke(config, { compilerState, localBuild: true, messageCallback });
  return textOf(draft).split('\n\n').map(shortened).join('\n\n');
}

function shortened(declaration) {
  if (declaration.length <= LONGEST_DECLARATION) return declaration;
  const fingerprint = createHash('sha256').update(declaration).digest('hex').slice(0, 16);
  const start = declaration.slice(0, declaration.indexOf(':'));
  return `${start}: … // ${declaration.length} characters, ${fingerprint}`;
}

function textOf(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}
