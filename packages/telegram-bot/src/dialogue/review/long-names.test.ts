import { monthlyElements } from '@hoptac/core/indicators';
import { describe, expect, it } from 'vitest';
import { firstState } from '../state';
import type { Flow } from '../turn';
import type { View } from '../view';
import { reviewScreens } from '.';
import type { ReviewPlace } from './places';
import type { WaitingMonth } from './queries';
import { monthKey, versionKey } from './waiting';

const LONGEST_MESSAGE = 4096;
const LONGEST_DATA = 64;
/** What a person may type as a name. */
const NAME = '<b>HTX_*🌾*_</b> \u202Eab\u202C & '.repeat(20).slice(0, 200);

const waiting = Array.from({ length: 100 }, (_, index): WaitingMonth => ({
  organisation: `${String(index).padStart(8, '0')}-aaaa-bbbb-cccc-123456789012`,
  name: NAME,
  place: `place-${index}`,
  placeName: NAME,
  period: '2023-12',
  version: 12,
  state: 'submitted',
  at: '2024-01-05T01:00:00.000Z',
  own: index === 3,
}));
const doubts = Object.fromEntries(waiting.map((month) => [monthKey(month), 1]));
const shownMonths = (page: number) => waiting.slice((page - 1) * 8, page * 8).map((month) => monthKey(month));
const view: View = {
  today: '2024-01-05',
  allianceName: NAME,
  elements: monthlyElements,
  asked: monthlyElements,
  submissions: [],
  answers: new Map<string, unknown>([
    [
      JSON.stringify([['kind', 'reviewQueue']]),
      { waiting, lastMonth: { period: '2023-12', expected: 100, reported: 99 } },
    ],
    ...[1, 2, 13].map((page): [string, unknown] => [
      JSON.stringify([
        ['kind', 'reviewDoubts'],
        ['months', shownMonths(page)],
      ]),
      doubts,
    ]),
  ]),
};

describe('names of any length and kind', () => {
  const listed = waiting.map((month) => versionKey(month));
  it.each<ReviewPlace>([
    { screen: 'reviewQueue', filter: {}, page: 1 },
    { screen: 'reviewQueue', filter: { called: 'htx' }, page: 2 },
    { screen: 'reviewQueue', filter: {}, page: 13 },
    { screen: 'reviewFilter', filter: {}, by: 'place', page: 1 },
    { screen: 'reviewFilter', filter: { place: 'place-1' }, by: 'month', page: 1 },
    { screen: 'reviewApproveAll', filter: {}, listed, page: 9 },
    { screen: 'reviewQueue', filter: { place: 'gone', called: NAME.slice(0, 60) }, page: 1 },
  ])('fit into a message and under its buttons: %j', (at) => {
    const flow = reviewScreens[at.screen] as Flow<ReviewPlace>;
    const drawn = flow.draw({ state: { ...firstState, revision: 999_999 }, view, sender: NAME }, at);
    if ('load' in drawn) throw new Error(`Asked for ${JSON.stringify(drawn.load)}.`);
    expect(drawn.text.length).toBeLessThanOrEqual(LONGEST_MESSAGE);
    expect(drawn.buttons?.flat().length).toBeGreaterThan(0);
    for (const { action } of drawn.buttons!.flat())
      expect(Buffer.byteLength(`999999|${action}`)).toBeLessThanOrEqual(LONGEST_DATA);
  });
});
