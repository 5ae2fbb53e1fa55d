import { numberWords, type Bilingual } from '../engine/bilingual';
import { compare, type Comparison, type Judgement } from '../engine/finding';

interface Bounds {
  least: number;
  most: number;
}

/** Judges a number against a least and a most; what is compared is the bound it breaks, or comes nearer to. */
export function judgeWithin(
  actual: number,
  { least, most }: Bounds,
  unit: Comparison['unit'],
  words: { what: Bilingual; noun: Bilingual; advice: Bilingual },
): Judgement {
  const under = actual < least;
  return compare(
    !under && actual <= most,
    { actual, relation: under ? 'atLeast' : 'atMost', limit: under ? least : most, unit },
    () => {
      const [has, low, high] = [numberWords(actual), numberWords(least), numberWords(most)];
      const { what, noun, advice } = words;
      const range =
        least === 0
          ? { vi: `tối đa ${high.vi}`, en: `${high.en} at most` }
          : { vi: `từ ${low.vi} đến ${high.vi}`, en: `${low.en} to ${high.en}` };
      const vi = `${what.vi} là ${has.vi} ${noun.vi}; luật cho phép ${range.vi}.`;
      const en = `${what.en}: ${has.en} ${noun.en}; the law allows ${range.en}.`;
      return { yes: { vi, en }, no: { vi: `${vi} ${advice.vi}`, en: `${en} ${advice.en}` } };
    },
  );
}
