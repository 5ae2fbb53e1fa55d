import { createServer } from 'node:net';

/** Below the ports that systems hand out by themselves (from 32768 or 49152): one of those may be gone a moment later. */
const FIRST = 15_000;
const COUNT = 17_000;
/** Processes that run side by side begin apart from each other. */
let next = (process.pid * 37) % COUNT;

/** A port of this machine that nobody listens on, and that nobody is given by chance before it is used. */
export async function freePort() {
  for (let tried = 0; tried < COUNT; tried++) {
    const port = FIRST + next;
    next = (next + 1) % COUNT;
    if (await isFree(port)) return port;
  }
  throw new Error('no port is free');
}

/** @param {number} port */
function isFree(port) {
  /** @type {Promise<boolean>} */
  const answer = new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
  return answer;
}
