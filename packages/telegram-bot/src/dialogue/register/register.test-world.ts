import { hoaBinh2023Indicators, monthlyElements } from '@hoptac/core/indicators';
import { validateName } from '@hoptac/core/law';
import type { AnswerTo, Query, QueryKind } from '../query';
import type { OrganisationSheet } from './queries';

const record = {
  id: 'o',
  // As long as a name can be, with all that spoils formatting.
  name: `HTX <b>Thử</b> _🌾_ \u202Engược\u202C ${'dài '.repeat(42)}`,
  kind: 'cooperative',
  sector: 'trade',
  place: 'x',
  facts: { charterCapital: 500_000_000 },
} as const;
const wrote = { revision: 1, by: 'p', byName: 'Lan', at: '2024-01-01T00:00:00.000Z' };
const founding = { id: 'founded-o', type: 'founded', on: '2020-01-01', organisation: 'o' } as const;
const sheet: OrganisationSheet = {
  organisation: record,
  revision: 1,
  place: { code: 'x', name: 'Xã thử' },
  standing: 'operating',
  founded: { ...wrote, record: founding },
  ownEvents: 1,
  events: [{ ...wrote, record: founding }],
  noted: [{ ...wrote, record: founding }],
  versions: [{ ...wrote, record }],
  people: [{ name: 'Lan', role: 'officer' }],
  reports: [{ period: '2023-12', version: 1, state: 'submitted' }],
  officialMembers: 9,
  names: { x: 'Xã thử' },
};
const file = { name: 'tep.xlsx', type: 'x', base64: '' };
const tally = { added: 1, changed: 0, unchanged: 0 };

/** The register, plans, files and definitions in miniature, for dialogues that are walked at random. */
const ANSWERS: { [Kind in QueryKind]?: (load: Extract<Query, { kind: Kind }>) => AnswerTo<Kind> } = {
  organisations: () =>
    ['o', 'o-2', 'o-3'].map((id, at) => ({
      id,
      name: `${record.name} ${at}`,
      placeName: 'Xã thử',
      standing: 'operating',
      events: 1,
    })),
  organisation: ({ id }) => (id === 'none' ? undefined : sheet),
  placesOn: () => [
    { code: 'x', name: 'Xã thử', above: '', organisations: 1 },
    { code: 'y', name: 'Xã khác', above: 'Tỉnh thử', organisations: 0 },
  ],
  nameCheck: ({ name, ofKind, on }) => ({
    validation: validateName(name, { kind: ofKind, on }),
    id: 'x-htx-02',
  }),
  yearPlan: ({ year }) => ({
    history: {
      year,
      revisions: [
        {
          on: `${year}-01-05` as const,
          by: 'p',
          why: { vi: 'Kế hoạch năm '.repeat(40), en: 'Plan' },
          targets: hoaBinh2023Indicators.map(({ code }) => ({ indicator: code, target: 40 })),
        },
      ],
    },
    indicators: hoaBinh2023Indicators,
    elements: monthlyElements,
    names: { p: 'Lan', x: 'Xã thử' },
  }),
  exportMade: () => ({ file, rows: 1 }),
  importChecked: () => ({
    ok: true,
    problems: Array.from({ length: 30 }, () => ({
      severity: 'warning',
      line: { vi: 'Ô A1: '.repeat(99), en: 'Cell A1' },
    })),
    organisations: tally,
    events: tally,
    places: tally,
    targets: tally,
  }),
  importTemplate: () => file,
  definitions: () => ({ indicators: hoaBinh2023Indicators, elements: monthlyElements, sets: [] }),
  definitionsChecked: () => ({
    ok: true,
    changes: { added: [], changed: [], removed: [], elements: [], planned: [] },
  }),
  definitionsFile: () => file,
};

/** Undefined for what is not about these. */
export function answerAboutRegister(load: Query): { answer: unknown } | undefined {
  const answer = ANSWERS[load.kind] as ((load: Query) => unknown) | undefined;
  return answer && { answer: answer(load) };
}
