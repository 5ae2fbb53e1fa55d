import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { countChat, noCounts } from './count.mjs';

const RUN = fileURLToPath(new URL('./run.mjs', import.meta.url));
const run = (...options: string[]) =>
  promisify(execFile)(process.execPath, [RUN, '--chats', '400', '--cooperatives', '40', ...options]);

// `npm run load` runs the same programs for minutes.
describe.concurrent('the last evening, in short', { timeout: 120_000 }, () => {
  it('answers everything once and in order', async () => {
    const { stdout } = await run('evening', '--rate', '40', '--seconds', '3');
    expect(stdout).toContain('120 updates');
    expect(stdout).toMatch(/0 lost, 0 doubled, 0 out of order; \d+ reports kept; 0 answers arrived again/);
  });

  it('does so when its process is killed again and again', async () => {
    const { stdout } = await run('evening', '--rate', '20', '--seconds', '8', '--kill', '2');
    expect(stdout).toMatch(/[1-9]\d* kills; [1-9]\d* deliveries refused/);
    expect(stdout).toContain('0 lost, 0 doubled, 0 out of order');
  });
});

it('refuses what it does not know', async () => {
  await expect(run('morning')).rejects.toMatchObject({ code: 1, stdout: '' });
});

describe('the count', () => {
  const whole = {
    given: ['1', '2', '3'],
    taken: ['1', '2', '3'],
    answered: ['1', '2', '3'],
    written: [11, 12, 13],
    heard: [11, 12, 13],
  };
  const none = { updates: 3, lost: 0, doubled: 0, outOfOrder: 0, again: 0, submissions: 0 };

  it.each([
    ['all is well', {}, {}],
    ['an answer arrived once more', { heard: [11, 12, 12, 13] }, { again: 1 }],
    ['an update was not taken in', { taken: ['1', '3'] }, { lost: 1 }],
    ['one was not answered', { answered: ['1', '2'], written: [11, 12], heard: [11, 12] }, { lost: 1 }],
    ['an answer did not arrive', { heard: [11, 12] }, { lost: 1 }],
    ['one was answered twice', { answered: ['1', '2', '2', '3'] }, { doubled: 1 }],
    ['one was taken in twice', { taken: ['1', '2', '2', '3'] }, { doubled: 1 }],
    ['one was answered too early', { answered: ['1', '3', '2'] }, { outOfOrder: 1 }],
    ['one arrived too early', { heard: [12, 11, 12, 13] }, { outOfOrder: 1 }],
  ])('%s', (_, changes, counted) => {
    const counts = noCounts();
    countChat(counts, { ...whole, ...changes });
    expect(counts).toEqual({ ...none, ...counted });
  });
});
