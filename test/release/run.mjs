// `npm run release-check`: whether what would be published can be installed and used by somebody who has nothing else.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { apiReports } from './api-reports.mjs';
import { refusedLicences, writeBillOfMaterials } from './bill-of-materials.mjs';
import { codeOf, runBothWays } from './readme-code.mjs';
import { filesIn, installInEmptyProject, pack } from './tarballs.mjs';
import { manifestProblems, nextVersions } from './versions.mjs';

const HERE = dirname(fileURLToPath(import.meta.url));
const ROOT = join(HERE, '..', '..');
const PACKAGES = ['core', 'adapters', 'telegram-bot'].map((name) => `packages/${name}`);
const BILL = join(ROOT, '.release', 'bill-of-materials.cdx.json');
const { devDependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

const update = process.argv.includes('--update');
const work = mkdtempSync(join(tmpdir(), 'hoptac-release-'));
const project = join(work, 'project');
let failed = 0;

/** One thing that must hold; what it gives is what is wrong, or a word on what was seen. */
function step(name, check) {
  const began = performance.now();
  let problems;
  try {
    problems = check() ?? [];
  } catch (error) {
    problems = [error.stdout, error.stderr, error.message].filter(Boolean).map(String);
  }
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`${problems.length === 0 ? '✓' : '✗'} ${name} (${seconds} s)`);
  for (const problem of problems) console.error(`  ${problem}`);
  if (problems.length > 0) failed++;
  return problems.length === 0;
}

function everything() {
  step('public interfaces are as the api folders say (after a change meant so: -- --update)', () =>
    PACKAGES.flatMap((one) =>
      apiReports(join(ROOT, one), { update }).map((report) => `${one}/api/${report}`),
    ),
  );
  step('manifests are ready, provenance included', () =>
    PACKAGES.flatMap((one) => manifestProblems(ROOT, one)),
  );
  step('what is released together gets one version and a changelog', () => {
    const next = nextVersions(ROOT, PACKAGES, join(work, 'versions'));
    const same = new Set(next.map(({ version }) => version)).size <= 1;
    return same && next.every(({ changelog }) => changelog) ? [] : next.map((one) => JSON.stringify(one));
  });
  step('the reference of every export is written', () => {
    execFileSync(process.execPath, [join(ROOT, 'test', 'reference', 'run.mjs')], { stdio: 'pipe' });
  });
  let tarballs = {};
  step('the three tarballs are packed, each with its reference', () => {
    tarballs = pack(
      PACKAGES.map((one) => join(ROOT, one)),
      join(work, 'tarballs'),
    );
    return Object.entries(tarballs).flatMap(([name, file]) =>
      filesIn(file).includes('package/docs/reference/index.html') ? [] : [`${name} has no reference.`],
    );
  });
  const installed = step('they install with npm in an empty project', () => {
    const { typescript, '@types/node': types } = devDependencies;
    installInEmptyProject(tarballs, project, { devDependencies: { typescript, '@types/node': types } });
  });
  if (!installed) return;

  const pages = ['README.md', 'README.vi.md', ...PACKAGES.map((one) => `${one}/README.md`)];
  for (const page of pages)
    step(`the code of ${page} runs there, imported and required`, () =>
      codeOf(join(ROOT, page)).flatMap((code, index) => {
        const [imported, required] = runBothWays(code, project, `page-${index}`);
        const said =
          page === 'README.md'
            ? /```text\n([\s\S]*?)```/.exec(readFileSync(join(ROOT, page), 'utf8'))[1]
            : imported;
        if (imported === '' || imported !== said) return [`printed:\n${imported}`];
        // Days of writing, and what is kept from the first run, may differ.
        return page.includes('core') && required !== imported ? [`required, it printed:\n${required}`] : [];
      }),
    );
  step('a strict TypeScript program compiles against it, and runs', () => {
    writeFileSync(join(project, 'strict.ts'), readFileSync(join(HERE, 'strict-program.txt'), 'utf8'));
    const strict = ['--strict', '--noUncheckedIndexedAccess', '--types', 'node'];
    const target = ['--module', 'nodenext', '--target', 'es2023'];
    const tsc = join(project, 'node_modules', 'typescript', 'bin', 'tsc');
    execFileSync(process.execPath, [tsc, ...strict, ...target, 'strict.ts'], { cwd: project, stdio: 'pipe' });
    execFileSync(process.execPath, ['strict.js'], { cwd: project, stdio: 'pipe' });
  });
  let components = [];
  step(`the bill of materials is written to ${BILL.slice(ROOT.length + 1)}`, () => {
    mkdirSync(dirname(BILL), { recursive: true });
    const tool = join(ROOT, 'node_modules', '@cyclonedx', 'cyclonedx-npm', 'bin', 'cyclonedx-npm-cli.js');
    components = writeBillOfMaterials(tool, project, BILL);
    return components.length > 10 ? [] : [`It has only ${components.length} components.`];
  });
  step(`each of ${components.length} components has a licence that is allowed`, () =>
    refusedLicences(components),
  );
}

try {
  everything();
} finally {
  rmSync(work, { recursive: true, force: true });
}
console.log(failed === 0 ? '\nReady to be released.' : `\n${failed} of these failed.`);
process.exitCode = failed === 0 ? 0 : 1;
