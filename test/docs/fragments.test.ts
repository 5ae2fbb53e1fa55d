import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { promisify } from 'node:util';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPages } from './pages';

/** Code of a page that speaks of what its reader has: it is compiled strictly beside these names, and run with them. */
const NAMES = `
import type { SpreadsheetAlliance } from '@hoptac/adapters/spreadsheet';
import type { Store, Transaction } from '@hoptac/adapters/store';
import type { Organisation } from '@hoptac/core/organisation';
import type { PlanReport } from '@hoptac/core/plan';
import type { CalendarDate } from '@hoptac/core/time';
declare global {
  const store: Store, other: Store, transaction: Transaction;
  const tenant: string, owner: string, at: string, today: CalendarDate;
  const alliance: SpreadsheetAlliance, organisations: readonly Organisation[], report: PlanReport;
  const readFile: (file: string) => Promise<Uint8Array>;
  const writeFile: (file: string, content: Uint8Array) => Promise<void>;
  const openMyStore: () => Promise<Store>;
}
`;
const VALUES = `
import { readFile, writeFile } from 'node:fs/promises';
import { createMemoryStore } from '@hoptac/adapters/memory';
import { createTemplate } from '@hoptac/adapters/spreadsheet';
import { evaluateIndicators, figuresFrom, hoaBinh2023Indicators, monthlyElements } from '@hoptac/core/indicators';
import { planReport } from '@hoptac/core/plan';
const organisation = { id: 'htx-1', name: 'HTX Đồng Tâm', kind: 'cooperative', sector: 'agriculture', place: 'p', facts: {} };
const elements = monthlyElements, indicators = hoaBinh2023Indicators, organisations = [organisation];
const alliance = { name: 'Liên minh', elements, form: elements.map(({ code }) => code), indicators };
const [tenant, owner, at, today] = ['mine', 'Liên minh', '2024-02-05T01:00:00.000Z', '2024-02-05'];
const figures = figuresFrom({ organisations: ['htx-1'], period: { from: '2023-01', to: '2023-12' }, elements: elements.map(({ code }) => code), reports: [] });
const results = evaluateIndicators(indicators, { elements, figures, register: { organisations, events: [] }, period: '2023' });
const plan = { year: 2023, targets: [{ indicator: indicators[0].code, target: 2 }] };
const report = planReport({ period: '2023', plan, indicators, results });
const [store, other] = [createMemoryStore(), createMemoryStore()];
await store.transaction(tenant, (transaction) => transaction.organisations.put(organisations, { by: 'person:1', at, why: 'mới' }));
await writeFile('mau-da-dien.xlsx', await createTemplate({ alliance, organisations, months: ['2024-01'] }));
Object.assign(globalThis, { store, other, tenant, owner, at, today, alliance, organisations, report, readFile, writeFile });
const fragment = process.argv[2];
if (process.argv[3] !== 'within') await import(fragment);
else
  await store.transaction(tenant, async (transaction) => {
    Object.assign(globalThis, { transaction });
    await import(fragment);
  });
console.log('done');
`;
/** A store that is yet to be written, and tests of one, have nothing to run. */
const TO_BE_WRITTEN = /serialStore\(|storeContract\(/;

const published = [...(await readPages())].filter(([page]) => page.startsWith('packages'));
const fragments = published.flatMap(([page, markdown]) =>
  [...markdown.matchAll(/^```ts\n([\s\S]*?)^```/gm)].map(([, code], index) => ({ page, index, code: code! })),
);
const named = fragments.map(
  (fragment, at) => [`${fragment.page}, fragment ${fragment.index}`, fragment.code, at] as const,
);

let folder = '';
const fileOf = (at: number, extension: string) => join(folder, `fragment-${at}.${extension}`);
beforeAll(async () => {
  folder = await mkdtemp(join(fileURLToPath(new URL('.', import.meta.url)), 'run-'));
  await writeFile(join(folder, 'names.d.ts'), NAMES);
  await writeFile(join(folder, 'values.mjs'), VALUES);
  for (const [, code, at] of named) {
    await writeFile(fileOf(at, 'mts'), `${code}\nexport {};\n`);
    const options = { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 };
    await writeFile(fileOf(at, 'mjs'), ts.transpile(code, options));
  }
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('code of a page that goes on from what its reader has', () => {
  it('compiles in strict TypeScript', { timeout: 60_000 }, () => {
    const program = ts.createProgram(
      [join(folder, 'names.d.ts'), ...named.map(([, , at]) => fileOf(at, 'mts'))],
      {
        module: ts.ModuleKind.NodeNext,
        target: ts.ScriptTarget.ES2022,
        lib: ['lib.es2023.d.ts'],
        types: ['node'],
        strict: true,
        noUncheckedIndexedAccess: true,
        skipLibCheck: true,
        noEmit: true,
      },
    );
    const problems = ts.getPreEmitDiagnostics(program).map(({ file, start, messageText }) => {
      const text = ts.flattenDiagnosticMessageText(messageText, ' ');
      return `${file?.fileName.slice(folder.length + 1)}: ${file?.text.slice(start, (start ?? 0) + 30)}: ${text}`;
    });
    expect(problems).toEqual([]);
  });

  it.each(named.filter(([, code]) => !TO_BE_WRITTEN.test(code)))('%s, runs', async (_, code, at) => {
    const within = code.includes('= transaction;') ? ['within'] : [];
    const run = promisify(execFile)(
      process.execPath,
      [join(folder, 'values.mjs'), fileOf(at, 'mjs'), ...within],
      { cwd: folder },
    );
    expect((await run).stdout).toContain('done');
  });
});
