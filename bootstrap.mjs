#!/usr/bin/env node
// Behind `npm start` and `npm test`: brings the pinned pnpm, installs from the frozen lockfile, builds what changed,
// then runs the task. Needs nothing but Node and npm. What is up to date is skipped, so the second start is quick.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const PNPM = 'pnpm@10.34.9';
const ROOT = dirname(fileURLToPath(import.meta.url));
const BIN = join(ROOT, 'node_modules', '.bin');
const SAMPLE = 'examples/hoa-binh-2023';
/** In the order of their dependencies. */
const BUILT = [
  'packages/core',
  'packages/adapters',
  'packages/telegram-bot',
  SAMPLE,
  'examples/own-indicators',
];
/** Examples that run as they stand; nothing needs to build them. */
const UNBUILT = ['browser', 'http-api', 'own-channel', 'own-store', 'script'].map(
  (name) => `examples/${name}`,
);
/** Pages are sent to browsers, and have the types of these. */
const PAGES = ['officer-page/client/app', 'tryout/page'].map((page) => `packages/telegram-bot/src/${page}`);
const TYPED = [...BUILT, ...UNBUILT, ...PAGES, 'test'];
/** Conversations that `npm test` also has over HTTP; `npm run transcripts` has all of them. */
const OVER_TELEGRAM = ['submit/submit', 'review/review', 'people/people', 'transcripts'].map(
  (name) => `test/transcripts/${name}.test.ts`,
);
const PUBLISHED = BUILT.filter((folder) => folder.startsWith('packages/'));

/** Tasks that only run what was built; the others need the types as well. */
const WITHOUT_TYPES = new Set([
  'bot-api',
  'telegram-faults',
  'transcripts',
  'start',
  'article',
  'bench',
  'faults',
  'load',
  'walks',
  'large-archive',
  'national-year',
  'pictures',
  'runtimes',
  'readme-pictures',
]);

const TASKS = {
  start: () => run('node', [join(ROOT, SAMPLE, 'dist', 'start.js')]),
  article: () => run('node', [join(ROOT, SAMPLE, 'dist', 'article.js')]),
  bench: () => run('node', ['--expose-gc', join(ROOT, 'test', 'bench', 'run.mjs'), ...rest]),
  faults: () => run('node', [join(ROOT, 'test', 'faults', 'run.mjs'), ...rest]),
  load: () => run('node', [join(ROOT, 'test', 'load', 'run.mjs'), ...rest]),
  'large-archive': () => run('node', [join(ROOT, 'test', 'large-archive', 'run.mjs'), ...rest]),
  mutation: () => run('node', [join(ROOT, 'test', 'mutation', 'run.mjs'), ...rest]),
  'release-check': () => run('node', [join(ROOT, 'test', 'release', 'run.mjs'), ...rest]),
  walks: () => run('node', [join(ROOT, 'test', 'walks', 'run.mjs'), ...rest]),
  pictures: () => run('node', ['--expose-gc', join(ROOT, 'test', 'pictures', 'run.mjs'), ...rest]),
  'readme-pictures': () => run('node', [join(ROOT, 'test', 'readme-pictures', 'run.mjs')]),
  reference: () => run('node', [join(ROOT, 'test', 'reference', 'run.mjs'), ...rest]),
  runtimes: () => run('node', [join(ROOT, 'test', 'runtimes', 'run.mjs'), ...rest]),
  'national-year': () => run('node', [join(ROOT, 'test', 'national-year', 'run.mjs'), ...rest]),
  'telegram-faults': () =>
    vitest(['test/telegram/faults.test.ts', ...rest], { FAULT_SECONDS: process.env.FAULT_SECONDS ?? '300' }),
  transcripts: () => vitest(['test/transcripts', ...rest], { TALK_OVER: 'telegram' }),
  async 'bot-api'() {
    const out = ['--silent', '--format', 'esm', '--out-dir', 'bot-api/dist'];
    await run(tool('tsup'), ['bot-api/play.ts', ...out], { cwd: join(ROOT, 'test') });
    await run('node', [join(ROOT, 'test', 'bot-api', 'dist', 'play.js')]);
  },
  build: () => undefined,
  check,
  async test() {
    await check();
    await vitest(rest);
    if (rest.length === 0) await vitest(OVER_TELEGRAM, { TALK_OVER: 'telegram' });
  },
  format: () => run(tool('oxfmt'), ['.']),
};

const [task, ...rest] = process.argv.slice(2);
/** Where others read what a task prints, nothing else goes to stdout. */
const PROGRESS = task === 'bench' && rest.includes('--json') ? process.stderr : process.stdout;
try {
  await main();
} catch (error) {
  console.error(`\n✗ ${error.message}${error.cause ? ` (${error.cause.message})` : ''}`);
  process.exitCode = error.exitCode ?? 1;
}

async function main() {
  if (!Object.hasOwn(TASKS, task ?? ''))
    throw new Error(`Unknown task “${task ?? ''}”. Known: ${Object.keys(TASKS).join(', ')}.`);
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19))
    throw new Error(`hoptac needs Node 20.19 or newer; this is ${process.versions.node}.`);
  process.chdir(ROOT);
  await install();
  // Mutation testing goes by the sources alone.
  if (task !== 'mutation') await build();
  await TASKS[task]();
}

async function install() {
  const manifests = ['.', ...TYPED].map((folder) => join(folder, 'package.json'));
  const stamp = fingerprint(
    ['pnpm-lock.yaml', 'pnpm-workspace.yaml', ...manifests],
    [process.version, process.platform, process.arch],
  );
  if (isStamped('node_modules', stamp)) return;
  say(`Installing with ${PNPM} (first time, or dependencies changed) …`);
  const npx = process.platform === 'win32' ? 'npx.cmd' : 'npx';
  try {
    await run(npx, ['--yes', PNPM, 'install', '--frozen-lockfile', '--reporter=append-only'], {
      stdio: ['inherit', PROGRESS, 'inherit'],
    });
  } catch (cause) {
    throw new Error(
      'The dependencies could not be installed. Is this machine online? Run the same command again.',
      { cause },
    );
  }
  writeStamp('node_modules', stamp);
}

/** Builds each package whose sources, or whose dependencies' sources, changed. */
async function build() {
  let before = '';
  for (const folder of BUILT) {
    const files = [
      join(folder, 'package.json'),
      join(folder, 'tsup.config.ts'),
      join(folder, 'page-text.mjs'),
      join(folder, 'pure-modules.mjs'),
      'tsconfig.base.json',
      'pnpm-lock.yaml',
    ];
    const stamp = fingerprint([...files, ...filesBelow(join(folder, 'src'))], [before]);
    before = stamp;
    const dist = join(folder, 'dist');
    const types = !WITHOUT_TYPES.has(task);
    if (isStamped(dist, `${stamp} with types`) || (!types && isStamped(dist, stamp))) continue;
    say(`Building ${folder} …`);
    await run(tool('tsup'), ['--silent', ...(types ? [] : ['--no-dts'])], {
      cwd: folder,
      stdio: ['inherit', PROGRESS, 'inherit'],
    });
    writeStamp(dist, types ? `${stamp} with types` : stamp);
  }
}

/** Every check that is not a test, two at a time; each is shown when it ends, with its output if it failed. */
async function check() {
  const checks = {
    format: () => capture(tool('oxfmt'), ['--check', '.']),
    lint: () => capture(tool('oxlint'), ['--type-aware', '--deny-warnings']),
    ...Object.fromEntries(
      TYPED.map((folder) => [`types ${folder}`, () => capture(tool('tsc'), ['-p', folder])]),
    ),
    unused: () => capture(tool('knip'), []),
    layers: () =>
      capture(tool('depcruise'), ['--config', '.dependency-cruiser.cjs', 'packages', 'examples', 'test']),
    ...Object.fromEntries(
      PUBLISHED.flatMap((folder) => [
        [`publint ${folder}`, () => capture(tool('publint'), ['--pack', 'npm', '--strict', folder])],
        [
          `type exports ${folder}`,
          () => capture(tool('attw'), ['--pack', folder, '--quiet', '--profile', 'node16']),
        ],
        [
          `public interface ${folder}`,
          () => capture('node', [join('test', 'release', 'check-interface.mjs'), folder]),
        ],
      ]),
    ),
    reference: () => capture('node', [join('test', 'reference', 'run.mjs')]),
    size: () => capture(tool('size-limit'), ['--json']),
    advisories: audit,
  };
  say('Checking …');
  const waiting = Object.entries(checks);
  const failed = [];
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [name, start] = next;
      const began = performance.now();
      const { code, output, note } = await start();
      const took = `${((performance.now() - began) / 1000).toFixed(1)} s`;
      say(`${code === 0 ? '✓' : '✗'} ${name} (${note ? `${note}, ` : ''}${took})`);
      if (code === 0) continue;
      failed.push(name);
      console.error(output);
    }
  };
  await Promise.all([worker(), worker()]);
  if (failed.length > 0) throw new Error(`Checks failed: ${failed.join(', ')}.`);
}

/**
 * Whether anything serious is known of what the packages bring with them. Whoever cannot ask, because the machine is not
 * online or the registry does not tell, is told so, and goes on.
 */
async function audit() {
  const npx = process.platform === 'win32' ? 'npx.cmd' : 'npx';
  const soon = { npm_config_fetch_retries: '0', npm_config_fetch_timeout: '20000' };
  const env = { ...process.env, ...soon };
  const { output, out } = await capture(npx, ['--yes', PNPM, 'audit', '--prod', '--json'], { env });
  let report;
  try {
    report = JSON.parse(out);
  } catch {
    // Told below.
  }
  const found = report?.metadata?.vulnerabilities;
  if (!found) return { code: 0, output, note: 'not asked: the registry does not tell, or is not reached' };
  const serious = found.high + found.critical;
  return {
    code: serious > 0 ? 1 : 0,
    output,
    note: `${serious} serious, ${found.moderate + found.low} others`,
  };
}

/** Runs tests, with these settings in their environment. */
function vitest(args, env = {}) {
  return run(tool('vitest'), ['run', '--config', 'test/vitest.config.ts', ...args], {
    env: { ...process.env, ...env },
  });
}

function tool(name) {
  return join(BIN, process.platform === 'win32' ? `${name}.cmd` : name);
}

function say(text) {
  PROGRESS.write(`${text}\n`);
}

function start(command, args, options) {
  return spawn(command, args, { cwd: ROOT, shell: process.platform === 'win32', ...options });
}

/** Runs a command in the foreground, and lets it end in its own way when it is asked to. */
async function run(command, args, options = {}) {
  const child = start(command, args, { stdio: 'inherit', ...options });
  // Ctrl+C reaches the child by itself, since the terminal signals everybody; SIGTERM is passed on.
  const handlers = { SIGINT: () => undefined, SIGTERM: () => child.kill('SIGTERM') };
  for (const [name, handler] of Object.entries(handlers)) process.on(name, handler);
  const [code, signal] = await new Promise((done, fail) => {
    child.on('error', fail);
    child.on('exit', (...end) => done(end));
  });
  for (const [name, handler] of Object.entries(handlers)) process.off(name, handler);
  if (code === 0 || signal === 'SIGINT' || signal === 'SIGTERM') return;
  const name = command.split(/[\\/]/).at(-1);
  throw Object.assign(new Error(`${name} ended with ${signal ?? `code ${code}`}.`), { exitCode: code ?? 1 });
}

/** Runs a command in the background and keeps what it prints. */
function capture(command, args, options = {}) {
  return new Promise((done) => {
    const child = start(command, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options });
    let [output, out] = ['', ''];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
    child.stdout.on('data', (chunk) => (out += chunk));
    child.on('error', (error) => done({ code: 1, output: String(error), out }));
    child.on('close', (code) => done({ code: code ?? 1, output, out }));
  });
}

function filesBelow(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.test(-d|-prop)?\.ts$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function fingerprint(files, more = []) {
  const hash = createHash('sha256');
  for (const file of files)
    if (existsSync(file)) hash.update(file).update('\0').update(readFileSync(file)).update('\0');
  for (const text of more) hash.update(text).update('\0');
  return hash.digest('hex');
}

function isStamped(folder, stamp) {
  const file = resolve(folder, '.hoptac-stamp');
  return existsSync(file) && readFileSync(file, 'utf8') === stamp;
}

function writeStamp(folder, stamp) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(resolve(folder, '.hoptac-stamp'), stamp);
}
