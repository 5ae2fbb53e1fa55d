import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const PNPM = 'pnpm@10.34.9';
const QUIET = { stdio: ['ignore', 'pipe', 'pipe'], encoding: 'utf8', shell: process.platform === 'win32' };

/** Packs packages as a release does. Gives the tarballs by the name of their package. */
export function pack(folders, into) {
  mkdirSync(into, { recursive: true });
  for (const cwd of folders)
    execFileSync('npx', ['--yes', PNPM, 'pack', '--pack-destination', into], { ...QUIET, cwd });
  return Object.fromEntries(
    readdirSync(into)
      .filter((file) => file.endsWith('.tgz'))
      .map((file) => [file.replace(/^hoptac-(.+?)-\d.*$/, '@hoptac/$1'), join(into, file)]),
  );
}

/** The paths of what a tarball holds. */
export function filesIn(tarball) {
  return execFileSync('tar', ['-tzf', tarball], { ...QUIET, maxBuffer: 2 ** 26 }).split('\n');
}

/** A project of nothing but these tarballs, installed with npm; what they depend on comes from the registry. */
export function installInEmptyProject(tarballs, folder, { devDependencies }) {
  mkdirSync(folder, { recursive: true });
  const dependencies = Object.fromEntries(
    Object.entries(tarballs).map(([name, file]) => [name, `file:${file}`]),
  );
  const manifest = {
    name: 'empty',
    version: '1.0.0',
    private: true,
    type: 'module',
    dependencies,
    devDependencies,
  };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest, null, 2));
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], { ...QUIET, cwd: folder });
}
