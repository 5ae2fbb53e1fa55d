import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { submissionOf, TENANT } from './submission.mjs';

const SUBMITTER = fileURLToPath(new URL('./submitter.mjs', import.meta.url));

/**
 * What was seen of a store under fire.
 *
 * @typedef {object} Report
 * @property {string} engine
 * @property {number} kills Processes killed, of which `early` before their first submission of that life.
 * @property {number} early
 * @property {number} acknowledged Submissions whose transaction had resolved.
 * @property {number} kept Submissions found in the store.
 * @property {number} lost Acknowledged and not found whole: version, audit entry, answer and finished update.
 * @property {number} doubled Found more than once, in whatever record.
 * @property {number} seconds
 */

/**
 * Submits so many months to a store, killing the process with SIGKILL at random moments, and then counts. `engine` is the
 * address of a module like ./sqlite.mjs.
 *
 * @param {{ engine: string, submissions: number, kills: number, random?: () => number, progress?: (words: string) => void }} options
 * @returns {Promise<Report>}
 */
export async function killWhileSubmitting({
  engine,
  submissions,
  kills,
  random = Math.random,
  progress = () => undefined,
}) {
  const began = performance.now();
  const folder = await mkdtemp(join(tmpdir(), 'hoptac-fire-'));
  const { settle, open, inspect, end } = await import(engine);
  const settings = await settle(folder);
  const acknowledged = join(folder, 'acknowledged');
  const paths = { engine, settings, acknowledged };
  try {
    let killed = 0;
    let early = 0;
    for (let done = false; !done;) {
      const from = numbersIn(acknowledged).length;
      // So that the kills are spread over all of the submissions: each life goes on for about its share of what is left.
      const share = (submissions - from) / Math.max(kills - killed, 1);
      const life = killed < kills ? lifeOf(from < submissions ? share : 0, random) : undefined;
      const lived = await submit({ ...paths, from, until: submissions }, life);
      if (lived.killed) killed++;
      if (lived.killed && lived.dots === 0) early++;
      done = lived.done && killed >= kills;
      if (killed % 20 === 0) progress(`${killed} of ${kills} kills, ${from} of ${submissions} submissions`);
    }
    const counted = await count(await open(settings), numbersIn(acknowledged), submissions);
    const name = await inspect(settings);
    const seconds = (performance.now() - began) / 1000;
    return { engine: name, kills: killed, early, ...counted, seconds };
  } finally {
    await end?.(settings);
    await rm(folder, { recursive: true, force: true });
  }
}

/** Some die while they open the store, the others between or within two commits. */
function lifeOf(share, random) {
  if (share === 0 || random() < 0.15) return { dots: 0, moreMs: random() * 400 };
  return { dots: Math.max(1, Math.round(random() * 2 * share)), moreMs: random() * 5 };
}

/** Runs a submitter to its end or, with `life`, until so many milliseconds after so many submissions. */
export async function submit(options, life) {
  const child = spawn(process.execPath, [SUBMITTER, JSON.stringify(options)], {
    stdio: ['ignore', 'pipe', 'pipe'],
    // Node's own SQLite says on stderr that it is experimental.
    env: { ...process.env, NODE_NO_WARNINGS: '1' },
  });
  let [output, errors] = ['', ''];
  let doomed = false;
  const doom = () => {
    if (doomed || !life || output.length < life.dots) return;
    doomed = true;
    setTimeout(() => child.kill('SIGKILL'), life.moreMs);
  };
  child.stderr.on('data', (chunk) => (errors += chunk));
  child.stdout.on('data', (chunk) => {
    output += chunk;
    doom();
  });
  doom();
  await once(child, 'close');
  const killed = child.signalCode === 'SIGKILL';
  if (!killed && (errors !== '' || child.exitCode !== 0)) throw new Error(`A submitter failed: ${errors}`);
  return { killed, done: output.endsWith('done'), dots: output.replace('done', '').length };
}

/** The numbers acknowledged; a last line that was not finished is none. */
export function numbersIn(file) {
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8').split('\n').slice(0, -1).map(Number);
}

/** Holds what is in the store against what was acknowledged. */
export async function count(store, acknowledged, submissions) {
  const organisations = new Set(
    Array.from({ length: submissions }, (_, number) => submissionOf(number).organisation),
  );
  const [versions, audit, outbox] = [tally(), tally(), tally()];
  let waiting = 0;
  await store.transaction(TENANT, async (transaction) => {
    for (const entry of await transaction.audit.all()) audit.add(entry.detail.number);
    for (const chat of organisations)
      for (const message of await transaction.outbox.ofChat('killed', chat))
        outbox.add(message.payload.number);
    for (let number = 0; number < submissions; number++) {
      const { organisation, period, values } = submissionOf(number);
      for (const version of await transaction.submissions.history(organisation, period))
        if (version.values.revenue === values.revenue) versions.add(number);
    }
    waiting = (await transaction.inbox.waitingChats()).length;
  });
  await store.close();
  const whole = (number) => [versions, audit, outbox].every((records) => records.of(number) > 0);
  const all = Array.from({ length: submissions }, (_, number) => number);
  const halves = all.filter(
    (number) => !whole(number) && [versions, audit, outbox].some((kept) => kept.of(number) > 0),
  );
  return {
    acknowledged: new Set(acknowledged).size,
    kept: all.filter(whole).length,
    lost: acknowledged.filter((number) => !whole(number)).length + halves.length + waiting,
    doubled: all.filter((number) => [versions, audit, outbox].some((kept) => kept.of(number) > 1)).length,
  };
}

function tally() {
  const counts = new Map();
  return {
    add: (number) => counts.set(number, (counts.get(number) ?? 0) + 1),
    of: (number) => counts.get(number) ?? 0,
  };
}
