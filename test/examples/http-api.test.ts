import { spawnSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { example } from './example';

const { started, run, blocks } = example('http-api');
const HAS_PYTHON = spawnSync('python3', ['--version']).status === 0;

let server: ReturnType<typeof started>;
let url = '';
beforeAll(async () => {
  server = started('npm start', { PORT: '0' });
  [, url = ''] = await server.prints(/(http:\S+)\/openapi\.json/);
}, 60_000);
afterAll(() => server?.kill());

/** A question; `body` is JSON already. */
async function asked(path: string, body: string, type = 'application/json') {
  const answer = await fetch(url + path, { method: 'POST', body, headers: { 'content-type': type } });
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
}
const ask = (path: string, question: unknown) => asked(path, JSON.stringify(question));

describe('hoptac over HTTP', () => {
  const commands = blocks('sh')[1]!.trim().split('\n');
  const printed = blocks('text')[0]!;
  const here = (command: string) => command.replace('http://127.0.0.1:8000', url);

  it('answers curl as its page says', async () => {
    expect(`${await run(here(commands[0]!))}\n`).toBe(printed.slice(0, printed.indexOf('\n') + 1));
  });

  if (!HAS_PYTHON)
    console.warn('NOT TESTED: the client in Python, because there is no python3 on this machine.');
  it.skipIf(!HAS_PYTHON)('answers a client in another language', async () => {
    expect(await run(here(commands[1]!))).toBe(printed.slice(printed.indexOf('\n') + 1));
  });

  it('documents every path, with the library’s own schemas', async () => {
    const { openapi, paths, components } = (await (await fetch(`${url}/openapi.json`)).json()) as {
      openapi: string;
      paths: Record<string, { post: { operationId: string; responses: object } }>;
      components: { schemas: Record<string, { properties: object }> };
    };
    expect(openapi).toBe('3.1.0');
    expect(Object.keys(paths)).toEqual([
      '/compliance',
      '/obligations',
      '/attainment',
      '/plan-report',
      '/parse',
    ]);
    for (const { post } of Object.values(paths))
      expect(Object.keys(post.responses)).toEqual(['200', '400', '413', '422']);
    expect(components.schemas['Facts']?.properties).toHaveProperty('officialMembers');
    expect(components.schemas['MonthlyReport']?.properties).toMatchObject({ period: { type: 'string' } });
    const named = JSON.stringify({ paths, components }).matchAll(/#\/components\/schemas\/(\w+)/g);
    for (const [, name] of named) expect(Object.keys(components.schemas)).toContain(name);
  });

  it('knows the duties of a year', async () => {
    const facts = { kind: 'cooperative', fiscalYearEnd: '12-31' };
    const { status, body } = await ask('/obligations', { facts, from: '2026-01-01', to: '2026-12-31' });
    expect(status).toBe(200);
    expect(body['obligations']).toContainEqual(
      expect.objectContaining({ nominalDue: expect.stringMatching(/^2026-/) }),
    );
    expect(body['missingFacts']).not.toEqual([]);
  });

  it('reports a year beside its plan', async () => {
    const organisation = { id: 'a', name: 'HTX A', kind: 'cooperative', sector: 'agriculture', place: 'x' };
    const why = { vi: 'giao', en: 'set' };
    const revision = {
      on: '2024-01-02',
      by: 'UBND',
      why,
      targets: [{ indicator: 'newCooperatives', target: 2 }],
    };
    const question = {
      year: 2024,
      register: {
        organisations: [organisation],
        events: [{ id: '1', type: 'founded', on: '2024-03-01', organisation: 'a' }],
      },
      figures: [{ organisation: 'a', period: '2024-03', values: { revenue: 350_000_000 } }],
      plan: { year: 2024, revisions: [revision] },
    };
    const { status, body } = await ask('/plan-report', question);
    expect(status).toBe(200);
    expect(body['rows']).toContainEqual(
      expect.objectContaining({
        indicator: 'newCooperatives',
        actual: 1,
        target: 2,
        percent: 50,
        status: 'missed',
      }),
    );
    expect(body['text']).toMatchObject({ vi: expect.stringContaining('bằng 50 % kế hoạch') });

    const astray = { ...revision, targets: [{ indicator: 'honey', target: 2 }] };
    const refused = await ask('/plan-report', { ...question, plan: { year: 2024, revisions: [astray] } });
    expect(refused).toMatchObject({ status: 422, body: { code: 'invalid', problems: [{}] } });
    const crowd = { ...question.register, organisations: Array.from({ length: 1001 }, () => organisation) };
    const crowded = await ask('/plan-report', { ...question, register: crowd });
    expect(crowded).toMatchObject({ status: 422, body: { problems: [{ path: 'register.organisations' }] } });
  });

  it.each([
    ['/attainment', '{', 'application/json', 400, { code: 'unreadable' }],
    ['/attainment', '{}', 'text/plain', 400, { code: 'unreadable' }],
    ['/attainment', '[1]', 'application/json', 422, { code: 'invalid' }],
    [
      '/parse',
      '{"text":"a","today":"2024-02-31"}',
      'application/json',
      422,
      { problems: [{ path: 'today' }] },
    ],
    [
      '/compliance',
      '{"facts":{"kind":"cooperative","x":1},"on":"2024-07-01"}',
      'application/json',
      422,
      { problems: [{ path: 'x' }] },
    ],
    ['/nowhere', '{}', 'application/json', 404, { code: 'notFound' }],
    ['/parse', `"${'x'.repeat(8_000_001)}"`, 'application/json', 413, { code: 'tooLarge' }],
  ])('%s refuses %.60s as %s: %d', async (path, body, type, status, refusal) => {
    expect(await asked(path, body, type)).toMatchObject({
      status,
      body: { ...refusal, message: { vi: expect.any(String), en: expect.any(String) } },
    });
  });

  it('says what was given in place of what was wanted', async () => {
    const { body } = await ask('/attainment', { actual: 'bảy mươi', target: 40, better: 'higher' });
    expect(JSON.stringify(body['problems'])).toContain('received string');
  });
});
