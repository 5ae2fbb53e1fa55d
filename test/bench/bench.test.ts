import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { agree } from './law/agreement.mjs';
import { agreeOnCells } from './plan/agreement.mjs';
import { row, tableOf } from './row.mjs';

const RUN = fileURLToPath(new URL('./run.mjs', import.meta.url));
const run = (...options: string[]) => promisify(execFile)(process.execPath, [RUN, '--quick', ...options]);

interface Row {
  section: string;
  name: string;
  unit: string;
  ours: number;
  peer: number | null;
  peerName: string | null;
  ratio: number | null;
  goal: number | null;
  met: boolean | null;
}

describe('npm run bench', () => {
  it('prints rows and nothing else with --json', { timeout: 120_000 }, async () => {
    const { stdout } = await run('--json', 'law');
    const rows = JSON.parse(stdout) as Row[];
    const keys = ['section', 'name', 'unit', 'ours', 'peer', 'peerName', 'ratio', 'goal', 'met'];
    for (const measured of rows) {
      expect(Object.keys(measured)).toEqual(keys);
      expect(measured.section).toBe('law');
      expect(measured.ours).toBeGreaterThan(0);
    }
    const beside = rows.filter(({ peerName }) => peerName !== null);
    expect(beside.map(({ peerName, goal }) => [peerName, goal])).toEqual([
      ['json-rules-engine', 25],
      ['zen-engine, with trace', 10],
      ['publicodes', null],
    ]);
    for (const { ours, peer, ratio } of beside) expect(ratio).toBeCloseTo(ours / peer!);
  });

  it(
    'rolls a year up beside DuckDB and beside the floor, to the same answers',
    { timeout: 120_000 },
    async () => {
      const { stdout } = await run('--json', 'plan');
      const rows = JSON.parse(stdout) as Row[];
      expect(rows.map(({ section, unit, peerName }) => [section, unit, peerName])).toEqual([
        ['plan', 's', 'DuckDB'],
        ['plan', 's', 'DuckDB'],
        ['plan', 's', 'bare sum of the columns'],
        ['plan', 's', null],
        ['plan', 'MB', null],
      ]);
      for (const { ours } of rows) expect(ours).toBeGreaterThan(0);
    },
  );

  it(
    'submits through the port beside raw inserts, reads a plan board and the year of the country',
    { timeout: 120_000 },
    async () => {
      const { stdout } = await run('--json', 'store');
      const rows = JSON.parse(stdout) as Row[];
      expect(rows.map(({ section, unit, peerName }) => [section, unit, peerName])).toEqual([
        ['store', 'submissions/s', 'raw inserts of the same rows'],
        ['store', 'submissions/s', 'raw inserts of the same rows'],
        ['store', 'submissions/s', 'raw inserts of the same rows'],
        ['store', 's', null],
        ['store', 's', null],
        ['store', 'MB', null],
      ]);
      for (const { ours } of rows) expect(ours).toBeGreaterThan(0);
    },
  );

  it('answers updates beside a bare bot', { timeout: 120_000 }, async () => {
    const { stdout } = await run('--json', 'bot');
    const rows = JSON.parse(stdout) as Row[];
    expect(rows.map(({ section, unit, peerName }) => [section, unit, peerName])).toEqual([
      ['bot', 'updates/s', 'bare telegraf bot'],
    ]);
    for (const { ours, peer } of rows) expect(Math.min(ours, peer!)).toBeGreaterThan(0);
  });

  it('loads core beside its peers, and weighs it whole and by function', { timeout: 120_000 }, async () => {
    const { stdout } = await run('--json', 'import', 'size');
    const rows = JSON.parse(stdout) as Row[];
    const of = (name: string) => rows.filter(({ section }) => section === name);
    expect(of('import').map(({ peerName }) => peerName)).toEqual(
      expect.arrayContaining(['zod alone', 'json-rules-engine']),
    );
    for (const { ours } of of('import')) expect(ours).toBeGreaterThan(0);
    const alone = of('size').filter(({ peerName }) => peerName === 'its whole');
    expect(alone).toHaveLength(6);
    for (const { ratio } of alone) expect(ratio).toBeGreaterThan(1);
  });

  it('refuses a section that it does not have', async () => {
    await expect(run('speed')).rejects.toMatchObject({ code: 1, stdout: '' });
  });
});

describe('rows', () => {
  it('are better by the unit', () => {
    expect(row({ name: 'a', unit: 'rules/s', ours: 6, peer: 2, peerName: 'b', goal: 3 })).toMatchObject({
      ratio: 3,
      met: true,
    });
    expect(row({ name: 'a', unit: 's', ours: 6, peer: 2, peerName: 'b', goal: 3 })).toMatchObject({
      ratio: 1 / 3,
      met: false,
    });
    expect(row({ name: 'a', unit: 's', ours: 2, goal: 2 })).toMatchObject({ ratio: null, met: true });
    expect(row({ name: 'a', unit: 'rules/s', ours: 1, goal: 2 }).met).toBe(false);
    expect(row({ name: 'a', unit: 's', ours: 1 }).met).toBeNull();
  });

  it('are told in a table', () => {
    const rows = [
      row({ name: 'alone', unit: 's', ours: 1.234, goal: 2 }),
      row({ name: 'beside', unit: 'rules/s', ours: 3_000_000, peer: 100_000, peerName: 'b', goal: 40 }),
    ];
    expect(tableOf(rows.map((each) => ({ section: 'x', ...each })))).toBe(
      [
        'section  name    unit          ours     peer  beside  ratio  goal',
        'x        alone   s             1.23                             2  ✓',
        'x        beside  rules/s  3,000,000  100,000  b         30x   40x  ✗',
      ].join('\n'),
    );
  });
});

describe('agreement', () => {
  const engine = (name: string, statusOf: (members: number) => string) => ({
    name,
    judge: (facts: { members: number }) => facts,
    statuses: ({ members }: { members: number }) => ({ minimum: statusOf(members) }),
  });
  const ours = engine('ours', (members) => (members < 5 ? 'violated' : 'satisfied'));
  const sets = [4, 5].map((members) => ({ forOurs: { members }, forPeers: { members } }));

  it('holds where all come to the same', async () => {
    await expect(agree([ours, ours], sets)).resolves.toBeUndefined();
  });

  it('names who differs, in what, of which facts', async () => {
    const off = engine('off by one', (members) => (members <= 5 ? 'violated' : 'satisfied'));
    await expect(agree([ours, off], sets)).rejects.toThrow(
      'off by one finds “minimum” violated, ours satisfied, of {"members":5}.',
    );
  });

  it('refuses a norm that always comes out the same', async () => {
    await expect(agree([ours], sets.slice(1))).rejects.toThrow('“minimum” was satisfied for all');
  });
});

describe('agreement on cells', () => {
  const coverage = { reported: 3, expected: 4, months: { reported: 30, expected: 48 } };
  const ours = [[{ indicator: 'revenue', unit: 'x', value: 10, coverage }]];
  const theirs = (...cell: (number | null)[]) => [{ revenue: cell }];

  it('holds for the same, and for values apart from coverage', () => {
    expect(() => agreeOnCells(ours, theirs(10, 3, 4, 30, 48), { withCoverage: true })).not.toThrow();
    expect(() => agreeOnCells(ours, theirs(10), { withCoverage: false })).not.toThrow();
    const unknown = [[{ indicator: 'revenue', unit: 'x', value: undefined }]];
    expect(() => agreeOnCells(unknown, theirs(null), { withCoverage: true })).not.toThrow();
  });

  it.each([
    [11, 3, 4, 30, 48],
    [null, 3, 4, 30, 48],
    [10, 2, 4, 30, 48],
    [10, 3, 4, 30, 47],
  ])('names what differs: %s %s %s %s %s', (...cell) => {
    expect(() => agreeOnCells(ours, theirs(...cell), { withCoverage: true })).toThrow(/“revenue” of x/);
  });
});
