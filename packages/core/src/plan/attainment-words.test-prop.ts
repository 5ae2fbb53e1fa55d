import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hoaBinh2023Indicators } from '../indicators';
import { attainment } from './attainment';
import { attainmentWords, differenceWords, growthWords, showAttainment } from './attainment-words';
import { showActual, showApart, showTarget } from './show-apart';

const count = hoaBinh2023Indicators.find(({ code }) => code === 'newCooperatives')!;
const share = hoaBinh2023Indicators.find(({ code }) => code === 'ratedGoodOrFair')!;
const workers = hoaBinh2023Indicators.find(({ code }) => code === 'regularWorkers')!;
const income = hoaBinh2023Indicators.find(({ code }) => code === 'averageIncome')!;

/** Near to each other as often as far apart, whole and broken. */
const pair = fc.oneof(
  fc.tuple(fc.integer({ min: 0, max: 10_000 }), fc.integer({ min: 1, max: 10_000 })),
  fc
    .tuple(fc.integer({ min: 1, max: 1_000_000_000_000 }), fc.integer({ min: -3, max: 3 }))
    .map(([target, by]) => [target + by, target] as const),
  fc
    .tuple(fc.double({ min: 1e-3, max: 1e6, noNaN: true }), fc.double({ min: -1e-9, max: 1e-9, noNaN: true }))
    .map(([target, by]) => [target * (1 + by), target] as const),
);
const way = fc.constantFrom('higher' as const, 'lower' as const);
const numberIn = (text: string) =>
  Number(/[\d.]+(?:,\d+)?/.exec(text)?.[0].replaceAll('.', '').replace(',', '.'));

it('the printed percentage is on the side that the status says, and 100 % only where the plan is met', () => {
  fc.assert(
    fc.property(pair, way, ([actual, target], better) => {
      const judged = attainment({ actual, target, better });
      const text = showAttainment(judged);
      const near = /^(trên|dưới) /.exec(text)?.[1];
      const printed = numberIn(text);
      const side = near ? (near === 'trên' ? 1 : -1) * (printed === 0 ? -1 : 1) : printed - 100;
      expect(Math.sign(side)).toBe(Math.sign(actual - target));
    }),
  );
});

it('percentage and words add up to 100, and no words speak of 0 %', () => {
  fc.assert(
    fc.property(pair, way, ([actual, target], better) => {
      const judged = attainment({ actual, target, better });
      const words = attainmentWords(judged);
      expect(words).not.toMatch(/(?<![\d,.])0(,0+)? %/);
      expect(words.startsWith('vượt')).toBe(judged.status === 'exceeded');
      expect(words.startsWith('đạt')).toBe(judged.status === 'met');
      expect(words.startsWith('chưa đạt')).toBe(judged.status === 'missed');
      const shown = showAttainment(judged);
      const gap = words.includes('%') ? numberIn(words) : Math.abs(numberIn(shown) - 100);
      expect(Math.abs(numberIn(shown) - 100)).toBeCloseTo(gap, 7);
    }),
  );
});

it('value and target read alike only when they are, and a difference never reads as 0', () => {
  fc.assert(
    fc.property(pair, fc.constantFrom(count, share, workers, income), ([actual, target], indicator) => {
      const shown = showApart(indicator, actual, [target]);
      expect(shown === showTarget(indicator, target, { actual })).toBe(actual === target);
      const words = differenceWords(indicator, attainment({ actual, target, better: 'higher' }));
      expect(words).not.toMatch(/(vượt|thiếu) 0(,0+)? /);
    }),
  );
});

it('a change that is not nothing never reads as 0', () => {
  fc.assert(
    fc.property(pair, fc.constantFrom(count, share), ([actual, before], indicator) => {
      const growth = ((actual - before) * 100) / before;
      const words = growthWords({ indicator, actual, before, growth });
      expect(words === 'không đổi').toBe(actual === before);
      expect(words).not.toMatch(/(tăng|giảm) 0(,0+)? /);
    }),
  );
});

it('the difference is that of the printed figures', () => {
  const percentage = fc.integer({ min: 0, max: 100_000 }).map((thousandths) => thousandths / 1000);
  fc.assert(
    fc.property(percentage, percentage, (actual, target) => {
      const row = { ...attainment({ actual, target, better: 'higher' }), actual, target };
      const words = differenceWords(share, row);
      const apart =
        numberIn(showActual(share, actual, { target })) - numberIn(showTarget(share, target, { actual }));
      expect(actual === target ? 0 : numberIn(words)).toBeCloseTo(Math.abs(apart), 9);
    }),
  );
});
