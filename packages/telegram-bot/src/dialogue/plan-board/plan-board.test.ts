import { hoaBinh2023Indicators, monthlyElements } from '@hoptac/core/indicators';
import { planReport } from '@hoptac/core/plan';
import { expect, it } from 'vitest';
import { withAnswer } from '../query';
import { firstState } from '../state';
import type { View } from '../view';
import { planBoard } from './plan-board';

const report = planReport({
  period: '2024',
  plan: {
    year: 2024,
    targets: [
      { indicator: 'newCooperatives', target: 40 },
      { indicator: 'newGroups', target: 10 },
    ],
  },
  indicators: hoaBinh2023Indicators.slice(0, 2),
  results: [
    { indicator: 'newCooperatives', period: '2024', value: 31 },
    { indicator: 'newGroups', period: '2024', value: 12 },
  ] as Parameters<typeof planReport>[0]['results'],
});

function board(today: View['today']): string {
  const view: View = {
    today,
    allianceName: 'Liên minh thử',
    elements: monthlyElements,
    asked: monthlyElements,
    submissions: [],
    answers: withAnswer(new Map(), { kind: 'board', period: '2024', place: undefined }, { report }),
  };
  const drawn = planBoard.draw(
    { state: firstState, view, sender: 'Lan' },
    { screen: 'planBoard', period: '2024' },
  );
  return 'text' in drawn ? drawn.text : '';
}

it('says what is still needed while the year runs, of what is not reached', () => {
  expect(board('2024-09-15').split('\n').slice(3, 6)).toEqual([
    '❌ 1. Hợp tác xã thành lập mới: 31 HTX (kế hoạch 40 HTX) – 77,5 %, chưa đạt, thiếu 22,5 %',
    '   Còn cần 9 HTX, mỗi tháng 3 HTX trong 4 tháng còn lại.',
    '✅ 2. Tổ hợp tác thành lập mới: 12 THT (kế hoạch 10 THT) – 120 %, vượt 20 % kế hoạch',
  ]);
});

it('says nothing of it when the year is over', () => {
  expect(board('2025-01-05')).not.toContain('Còn');
});
