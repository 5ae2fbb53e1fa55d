import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What `changeset version` would make of the changesets there are, tried on a copy: the packages that get a next version.
 * It is the same for all of them, because they are linked. None where nothing waits to be released.
 *
 * @returns {{ name: string; version: string; changelog: boolean }[]}
 */
export function nextVersions(root, packages, copy) {
  for (const file of [
    'package.json',
    'pnpm-workspace.yaml',
    '.changeset',
    ...packages.map((one) => join(one, 'package.json')),
  ])
    cpSync(join(root, file), join(copy, file), { recursive: true });
  const inCopy = { cwd: copy, stdio: 'pipe' };
  const author = ['-c', 'user.name=release', '-c', 'user.email=release@localhost'];
  execFileSync('git', ['init', '-q', '-b', 'main'], inCopy);
  execFileSync('git', ['add', '.'], inCopy);
  execFileSync('git', [...author, 'commit', '-q', '-m', 'as it is'], inCopy);
  mkdirSync(join(copy, 'node_modules'), { recursive: true });
  const tool = join(root, 'node_modules', '@changesets', 'cli', 'bin.js');
  execFileSync(process.execPath, [tool, 'version'], inCopy);
  return packages.flatMap((one) => {
    const [{ version: before }, { name, version }] = [root, copy].map((folder) => manifestOf(folder, one));
    const changelog = existsSync(join(copy, one, 'CHANGELOG.md'));
    return version === before ? [] : [{ name, version, changelog }];
  });
}

function manifestOf(folder, one) {
  return JSON.parse(readFileSync(join(folder, one, 'package.json'), 'utf8'));
}

/** What a package's manifest lacks to be published with provenance. */
export function manifestProblems(root, one) {
  const manifest = manifestOf(root, one);
  const { publishConfig = {}, repository = {}, license, files, engines } = manifest;
  const problems = {
    'publishConfig.access is not public': publishConfig.access !== 'public',
    'publishConfig.provenance is not set': publishConfig.provenance !== true,
    // Provenance names the repository a package was built from, and the registry compares.
    'repository.directory is not its folder': repository.directory !== one,
    'license is not MIT': license !== 'MIT',
    'files are not listed': !Array.isArray(files),
    'engines.node is not given': engines?.node === undefined,
  };
  return Object.keys(problems)
    .filter((problem) => problems[problem])
    .map((problem) => `${manifest.name}: ${problem}`);
}
