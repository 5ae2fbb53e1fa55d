import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** What is published begins in these; what only tests use is not drawn. */
const ENTRY = /^packages\/[^/]+\/src\/([^/]+\/)?index[.]ts$/;

interface Cruised {
  modules: { source: string; dependencies: { resolved: string }[] }[];
}

/** `law` of `packages/core/src/law/rules.ts`, below its package. */
function folderOf(file: string): string | undefined {
  const [, name, folder] = /^packages\/([^/]+)\/src\/([^/]+)\//.exec(file) ?? [];
  return folder && `${name}/${folder}`;
}

/** Which folder of a package uses which, found in the imports. */
async function found(): Promise<Map<string, Set<string>>> {
  const args = ['--config', '.dependency-cruiser.cjs', '--output-type', 'json', 'packages'];
  const options = { cwd: ROOT, maxBuffer: 1e9 };
  const { stdout } = await promisify(execFile)(join(ROOT, 'node_modules/.bin/depcruise'), args, options);
  const { modules } = JSON.parse(stdout) as Cruised;
  const files = new Map(
    modules.map(({ source, dependencies }) => [
      source,
      new Set(dependencies.map(({ resolved }) => resolved)),
    ]),
  );
  const entries = [...files.keys()].filter((file) => ENTRY.test(file));
  const published = new Set([...entries, ...entries.flatMap((entry) => [...below(files, entry)])]);
  const uses = new Map<string, Set<string>>();
  for (const file of published) {
    const from = folderOf(file);
    if (from === undefined) continue;
    const used = [...(files.get(file) ?? [])].map(folderOf).filter((to) => to !== undefined && to !== from);
    uses.set(from, new Set([...(uses.get(from) ?? []), ...(used as string[])]));
  }
  return uses;
}

/** Everything that one stands on, however far. */
function below(uses: ReadonlyMap<string, ReadonlySet<string>>, start: string): Set<string> {
  const seen = new Set<string>();
  const visit = (one: string): void => {
    for (const next of uses.get(one) ?? [])
      if (!seen.has(next)) {
        seen.add(next);
        visit(next);
      }
  };
  visit(start);
  return seen;
}

/** The arrows that are drawn: those that no other way already tells. */
function arrows(uses: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  return [...uses].flatMap(([from, used]) => {
    const told = [...used].flatMap((to) => [...below(uses, to)]);
    return [...used].filter((to) => !told.includes(to)).map((to) => `${from} → ${to}`);
  });
}

/** What the drawing in CONTRIBUTING shows: a line for each folder with what it stands on. */
function drawn(page: string): string[] {
  const [, drawing] = /```layers\n([\s\S]*?)```/.exec(page) ?? [];
  let name = '';
  return (drawing ?? '').split('\n').flatMap((line) => {
    const [, heading, folder, used] = /^(\S+)?\s+([\w-]+)(?:\s+→ (.+))?$/.exec(line) ?? [];
    name = heading ?? name;
    return (used?.split(', ') ?? []).map((to) => `${name}/${folder} → ${name}/${to}`);
  });
}

it('is drawn in CONTRIBUTING as it is in the code', { timeout: 60_000 }, async () => {
  const uses = await found();
  const circles = [...uses.keys()].filter((folder) => below(uses, folder).has(folder));
  expect(circles).toEqual([]);
  const page = await readFile(join(ROOT, 'CONTRIBUTING.md'), 'utf8');
  expect(drawn(page).sort()).toEqual(arrows(uses).sort());
});
