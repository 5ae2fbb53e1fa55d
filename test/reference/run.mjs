#!/usr/bin/env node
// `npm run reference`: writes the reference of every package to its docs/reference, and fails on an export without a word of documentation.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Application, LogLevel, ReflectionKind } from 'typedoc';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const ENTRIES = { core: 'src/*/index.ts', adapters: 'src/*/index.ts', 'telegram-bot': 'src/index.ts' };
/** The exports of a package that say nothing of themselves; fields are told by their names and types. */
function silent(parent) {
  return (parent.children ?? []).flatMap((each) => {
    if (each.kindOf(ReflectionKind.Module)) return silent(each);
    const told = each.hasComment() || each.signatures?.some((signature) => signature.hasComment());
    return told || each.kindOf(ReflectionKind.Reference) ? [] : [each.getFullName()];
  });
}

/** Writes a package's reference, and gives the exports that say nothing of themselves. */
async function write(name) {
  const folder = join(ROOT, 'packages', name);
  const app = await Application.bootstrapWithPlugins({
    name: `@hoptac/${name}`,
    entryPoints: [join(folder, ENTRIES[name])],
    tsconfig: join(folder, 'tsconfig.json'),
    readme: 'none',
    // Types are checked elsewhere, and links to lines would name a commit.
    skipErrorChecking: true,
    disableSources: true,
    excludeInternal: true,
    logLevel: LogLevel.Warn,
  });
  const project = await app.convert();
  if (!project) throw new Error(`The reference of ${name} could not be made.`);
  await app.generateDocs(project, join(folder, 'docs', 'reference'));
  return silent(project).map((each) => `@hoptac/${name} ${each}`);
}

const wanted = process.argv.slice(2);
const found = [];
for (const name of Object.keys(ENTRIES).filter((one) => wanted.length === 0 || wanted.includes(one)))
  found.push(...(await write(name)));
if (found.length > 0) console.error(['Say in a line above each what it is:', ...found].join('\n  '));
process.exitCode = found.length > 0 ? 1 : 0;
