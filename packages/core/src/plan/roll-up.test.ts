import { describe, expect, it } from 'vitest';
import { hoaBinh2023Indicators, monthlyElements } from '../indicators';
import { checkRollUp } from './roll-up';
import type { PlanTarget } from './target';

const places = [
  { code: 'hoa-binh' },
  { code: 'lac-thuy', parent: 'hoa-binh' },
  { code: 'mai-chau', parent: 'hoa-binh' },
];
const organisations = [
  { id: 'o1', place: 'mai-chau' },
  { id: 'o2', place: 'mai-chau' },
];
const target = (
  unit: string | undefined,
  amount: PlanTarget['target'],
  indicator = 'newCooperatives',
): PlanTarget => ({
  indicator,
  target: amount,
  ...(unit && { unit }),
});
const check = (...targets: PlanTarget[]) =>
  checkRollUp(
    { year: 2024, targets },
    { indicators: hoaBinh2023Indicators, elements: monthlyElements, places, organisations },
  );

describe('checkRollUp', () => {
  it('is silent where districts add up, and where there is nothing to compare', () => {
    expect(check(target(undefined, 40), target('lac-thuy', 15), target('mai-chau', 25))).toEqual([]);
    expect(check(target(undefined, 40))).toEqual([]);
    expect(check(target('lac-thuy', 40))).toEqual([]);
  });

  it('says what differs, and who has no target', () => {
    expect(check(target(undefined, 40), target('lac-thuy', 15))).toEqual([
      {
        indicator: 'newCooperatives',
        unit: undefined,
        kind: 'sum',
        target: 40,
        parts: [{ unit: 'lac-thuy', target: 15 }],
        together: 15,
        difference: -25,
        missing: ['mai-chau'],
        message: {
          vi: 'Hợp tác xã thành lập mới: các đơn vị cộng lại 15 HTX, ít hơn kế hoạch chung 40 HTX là 25 HTX; 1 đơn vị chưa được giao.',
          en: 'New cooperatives: the parts add up to 15 cooperatives, 25 cooperatives less than the whole’s 40 cooperatives; 1 without a target.',
        },
      },
    ]);
  });

  it('goes down level by level, to organisations', () => {
    const found = check(
      target(undefined, 40),
      target('hoa-binh', 40),
      target('lac-thuy', 15),
      target('mai-chau', 25),
      target('o1', 20),
      target('o2', 6),
    );
    expect(found.map(({ unit, difference }) => [unit, difference])).toEqual([['mai-chau', 1]]);
    expect(check(target(undefined, 40), target('hoa-binh', 45)).map(({ difference }) => difference)).toEqual([
      5,
    ]);
  });

  it('does not add rates up: they have to lie between their parts', () => {
    const rated = (whole: number, ...parts: [number, number]) =>
      check(
        target(undefined, whole, 'ratedGoodOrFair'),
        target('lac-thuy', parts[0], 'ratedGoodOrFair'),
        target('mai-chau', parts[1], 'ratedGoodOrFair'),
      );
    expect(rated(60, 55, 65)).toEqual([]);
    expect(rated(60, 55, 58)).toMatchObject([
      { kind: 'outside', together: { from: 55, to: 58 }, difference: -2 },
    ]);
    expect(rated(60, 61, 70)[0]).toMatchObject({
      difference: 1,
      message: {
        vi: 'Tỷ lệ hợp tác xã xếp loại tốt, khá: mức chung 60 % nằm ngoài mức của các đơn vị (từ 61 % đến 70 %).',
      },
    });
    expect(
      check(target(undefined, 60, 'ratedGoodOrFair'), target('lac-thuy', 50, 'ratedGoodOrFair')),
    ).toEqual([]);
  });
});
