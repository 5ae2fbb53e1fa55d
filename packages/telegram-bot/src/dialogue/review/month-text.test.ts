import { dataElements } from '@hoptac/core/indicators';
import { describe, expect, it } from 'vitest';
import { firstState } from '../state';
import type { View } from '../view';
import { reviewMonth } from './month';
import type { NamedStep, ReviewedMonth } from './queries';

const LONGEST_MESSAGE = 4096;

/** A month with every figure there is, every one of them doubted and changed, and a long quarrel about it. */
function longest(): ReviewedMonth {
  const at = (minute: number) => `2024-01-05T10:${String(minute).padStart(2, '0')}:00.000Z`;
  const steps = Array.from({ length: 40 }, (_, index): NamedStep => {
    const state = index % 2 === 0 ? 'resubmitted' : 'returned';
    const version = Math.floor(index / 2) + 1;
    return { version, state, by: 'p', name: 'N'.repeat(60), at: at(index), comment: 'Vì sao? '.repeat(60) };
  });
  const values = Object.fromEntries(dataElements.map(({ code }) => [code, 123_456_789_012]));
  const before = Object.fromEntries(dataElements.map(({ code }) => [code, 23_456_789_012]));
  const submission = {
    organisation: 'o',
    period: '2023-12',
    values,
    by: 'p',
    at: at(39),
    version: 20,
    state: 'resubmitted',
    doubts: dataElements.map(({ name }) => `${name.vi} này có đúng không, hay là số khác?`),
  } as const;
  return {
    organisation: 'o',
    name: 'HTX '.repeat(50),
    placeName: 'Xã',
    submission,
    versionBefore: { ...submission, values: before, version: 19 },
    monthBefore: { ...submission, values: before, period: '2023-11' },
    problems: dataElements.map(({ code }) => ({
      element: code,
      severity: 'warning',
      reason: 'unlikePeers',
      message: { vi: 'Số này cao gấp nhiều lần các HTX cùng ngành. '.repeat(3), en: 'High.' },
    })),
    steps,
    own: false,
    told: 1,
  };
}

describe('a month that says a lot', () => {
  it('is told in pages, each short enough, and nothing of it is lost', () => {
    const month = longest();
    const query = { organisation: 'o', period: '2023-12' };
    const answers = new Map<string, unknown>([
      [JSON.stringify([['kind', 'reviewedMonth'], ...Object.entries(query)]), month],
      [JSON.stringify([['kind', 'reviewQueue']]), { waiting: [], lastMonth: {} }],
    ]);
    const view: View = {
      today: '2024-01-05',
      allianceName: 'Liên minh',
      elements: dataElements,
      asked: dataElements,
      submissions: [],
      answers,
    };
    const screens: string[] = [];
    for (let page = 1; page < 100; page++) {
      const at = { screen: 'reviewMonth', filter: {}, ...query, period: '2023-12', seen: 30, page } as const;
      const drawn = reviewMonth.draw({ state: firstState, view, sender: 'Minh' }, at);
      if ('load' in drawn) throw new Error(`Asked for ${JSON.stringify(drawn.load)}.`);
      expect(drawn.text.length).toBeLessThanOrEqual(LONGEST_MESSAGE);
      screens.push(drawn.text);
      if (!drawn.buttons?.flat().some(({ action }) => action === `page:${page + 1}`)) break;
    }
    expect(screens.length).toBeGreaterThan(3);
    const all = screens.join('\n');
    for (const { name } of dataElements) expect(all).toContain(`⚠️ ${name.vi}: `);
    for (const { at } of month.steps) expect(all).toContain(`17:${at.slice(14, 16)} ngày`);
  });
});
