import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { row } from './row.mjs';
import { secondsInTurn } from './measure.mjs';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const OURS = [
  '@hoptac/core',
  ...['law', 'indicators', 'plan', 'vi', 'time'].map((one) => `@hoptac/core/${one}`),
];
/** `zod` is in the time of ours as well. */
const PEERS = ['zod', 'json-rules-engine'];

/** How long a new Node takes to load a package, beyond what it takes to load nothing; all in turn in one run. */
export async function rows({ quick = false, progress = () => undefined } = {}) {
  progress('starting Node again and again');
  const programs = [
    importing('node:path'),
    ...PEERS.map((name) => importing(name)),
    ...OURS.map((name) => importing(name)),
    ['--input-type=commonjs', '-e', "require('@hoptac/core')"],
  ];
  const taken = await secondsInTurn(
    programs.map((options) => () => start(options)),
    { times: quick ? 1 : 15 },
  );
  const [empty, zod, rules, ...ours] = taken;
  const ms = (seconds) => Math.max(0.01, (seconds - empty) * 1000);
  const [whole, ...parts] = ours;
  const beside = { unit: 'ms', ours: ms(whole) };
  return [
    row({ name: 'import @hoptac/core, with zod', ...beside, ...(!quick && { goal: 40 }) }),
    row({ name: 'import @hoptac/core, with zod', ...beside, peer: ms(zod), peerName: 'zod alone' }),
    row({ name: 'import @hoptac/core, with zod', ...beside, peer: ms(rules), peerName: 'json-rules-engine' }),
    row({ name: 'require @hoptac/core, with zod', unit: 'ms', ours: ms(parts.at(-1)) }),
    ...OURS.slice(1).map((name, index) =>
      row({ name: `import ${name}`, unit: 'ms', ours: ms(parts[index]) }),
    ),
    row({ name: 'Node that loads nothing', unit: 'ms', ours: empty * 1000 }),
  ];
}

const importing = (name) => ['--input-type=module', '-e', `await import('${name}')`];

function start(options) {
  const { status, stderr } = spawnSync(process.execPath, options, { cwd: HERE, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
}
