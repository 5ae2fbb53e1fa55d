import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { applyStep, stepsOf } from './apply-steps';
import { examplesOf } from './pages';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const CORE = join('packages', 'core');
const page = await readFile(join(ROOT, CORE, 'docs', 'change-the-law.md'), 'utf8');

let copy = '';
beforeAll(async () => {
  copy = await mkdtemp(join(tmpdir(), 'hoptac-law-'));
  const isSource = (path: string) => !['node_modules', 'dist'].includes(basename(path));
  await cp(join(ROOT, CORE), join(copy, CORE), { recursive: true, filter: isSource });
  await cp(join(ROOT, 'tsconfig.base.json'), join(copy, 'tsconfig.base.json'));
  for (const modules of ['node_modules', join(CORE, 'node_modules')])
    await symlink(join(ROOT, modules), join(copy, modules), 'junction');
});
afterAll(() => rm(copy, { recursive: true, force: true }));

/** Runs a tool of the repository in the copy. */
async function tool(name: string, args: readonly string[], folder = '.'): Promise<void> {
  const bin = join(ROOT, 'node_modules', '.bin', name);
  await promisify(execFile)(bin, args, { cwd: join(copy, folder) }).catch((error: { stdout: string }) => {
    throw new Error(error.stdout, { cause: error });
  });
}

it('leads to a rule and a decree that answer by their days', { timeout: 120_000 }, async () => {
  const steps = stepsOf(page);
  expect(steps.length).toBeGreaterThan(12);
  for (const step of steps) applyStep(copy, step);
  await Promise.all([
    tool('vitest', [
      'run',
      '--root',
      copy,
      join(CORE, 'src/law/map'),
      join(CORE, 'src/law/cases.test.ts'),
      '-u',
    ]),
    tool('tsc', ['-p', CORE, '--noEmit']),
    tool('tsup', ['--silent', '--no-dts'], CORE),
  ]);
  expect(await readFile(join(copy, CORE, 'docs', 'law.md'), 'utf8')).toContain('Nghị định 900/2027/NĐ-CP');
  const [question] = examplesOf(page);
  await writeFile(join(copy, CORE, 'question.mjs'), question!.code);
  const { stdout } = await promisify(execFile)(process.execPath, ['question.mjs'], { cwd: join(copy, CORE) });
  expect(stdout).toBe(question!.printed);
});
