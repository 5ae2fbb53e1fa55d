import { dataElements, hoaBinh2023Indicators, monthlyElements } from '@hoptac/core/indicators';
import type { Organisation, Place, RegisterEvent } from '@hoptac/core/organisation';
import { createMemoryStore } from '../memory';
import type { Store } from '../store';
import type { SpreadsheetAlliance } from './alliance';
import type { CellValue } from './cell';
import type { ImportOptions } from './import-options';
import { importSpreadsheet } from './import-spreadsheet';

/** For the tests of this folder. */
export const alliance: SpreadsheetAlliance = {
  name: 'Liên minh HTX tỉnh Hòa Bình',
  // Without its range, so that revenue may be any number a computer keeps exactly.
  elements: dataElements.map(({ range, ...element }) =>
    range === undefined || element.code === 'revenue' ? element : { ...element, range },
  ),
  form: monthlyElements.map(({ code }) => code),
  indicators: hoaBinh2023Indicators,
};

const places: Place[] = [
  { code: 'hoa-binh', name: 'Tỉnh Hòa Bình', to: '2025-06-30', successors: ['phu-tho'] },
  { code: 'phu-tho', name: 'Tỉnh Phú Thọ', from: '1997-01-01' },
  {
    code: 'cao-phong',
    name: 'Huyện Cao Phong',
    parent: 'hoa-binh',
    parents: [{ from: '2025-07-01', parent: 'phu-tho' }],
  },
];

const organisations: Organisation[] = [
  {
    id: 'htx-001',
    name: 'HTX Nông nghiệp Bắc Phong',
    kind: 'cooperative',
    sector: 'agriculture',
    place: 'cao-phong',
    facts: { charterCapital: 1_500_000_000, governance: 'full', hasCharter: true, code: '00123' },
  },
  // What a spreadsheet would run, were it let.
  {
    id: '-2',
    name: '=HYPERLINK("http://x","Bấm")',
    kind: 'group',
    sector: 'trade',
    place: 'hoa-binh',
    facts: {},
  },
  { id: '@3', name: "'=1+1", kind: 'union', sector: 'other', place: 'hoa-binh', facts: {} },
];

const events: RegisterEvent[] = [
  { id: 'founded-htx-001', type: 'founded', on: '2019-03-15', organisation: 'htx-001' },
  { id: 'e-2', type: 'rated', on: '2023-12-31', organisation: 'htx-001', grade: 'good' },
  { id: 'e-3', type: 'legalEducationHeld', on: '2023-05-05', place: 'cao-phong' },
];

const change = { by: 'person:1', at: '2024-01-01T05:00:00.000Z' };

/** A store with a register, a plan and figures up to 10^15 đồng. */
export async function filledStore(tenant: string): Promise<Store> {
  const store = createMemoryStore();
  await store.transaction(tenant, async (records) => {
    await records.places.put(places, change);
    await records.organisations.put(organisations, change);
    await records.events.put(events, change);
    await records.plans.revise(
      2023,
      {
        on: '2023-01-05',
        by: 'UBND tỉnh',
        why: { vi: 'Giao kế hoạch', en: 'Plan set' },
        targets: [
          { indicator: alliance.indicators[0]!.code, target: 45, phasing: 'lastYear' },
          {
            indicator: alliance.indicators[0]!.code,
            unit: 'cao-phong',
            target: 12,
            phasing: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1],
          },
        ],
      },
      { ...change, basedOn: 0 },
    );
    for (const [organisation, revenue] of [
      ['htx-001', 1e15],
      ['-2', 123_456_789_012_345],
    ] as const)
      await records.submissions.append({
        organisation,
        period: '2023-09',
        values: { revenue, officialMembers: 120 },
        basedOn: 0,
        ...change,
      });
  });
  return store;
}

/** Imports a file of rows as people type them, one sheet by name. */
export async function importRows(
  store: Store,
  sheets: Readonly<Record<string, readonly (readonly CellValue[])[]>>,
  options: Partial<ImportOptions> = {},
) {
  const { writeXlsx } = await import('hucre/xlsx');
  const file = await writeXlsx({
    sheets: Object.entries(sheets).map(([name, rows]) => ({ name, rows: rows.map((row) => [...row]) })),
  });
  return importFile(store, file, options);
}

export function importFile(store: Store, file: Uint8Array, options: Partial<ImportOptions> = {}) {
  return importSpreadsheet({
    store,
    tenant: 'hoa-binh',
    alliance,
    file,
    today: '2024-01-05',
    by: 'person:2',
    at: '2024-01-05T05:00:00.000Z',
    why: 'Nhập từ tệp',
    ...options,
  });
}
