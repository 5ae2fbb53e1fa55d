import { capitalised, moneyWords, type Bilingual } from '../engine/bilingual';
import { compare, unknownForWantOf, type Judgement } from '../engine/finding';
import { mostAtMost } from '../engine/percent';
import { factCatalogue, type FactName, type Facts } from '../facts';

/** The facts that are a part of the charter capital. */
export type ContributionName = Extract<FactName, `${string}Contribution`>;

/** Judges a contribution against a share of the charter capital, in whole đồng. */
export function judgeShare(
  facts: Facts,
  part: ContributionName,
  percent: number,
  advice: Bilingual,
): Judgement {
  const actual = facts[part];
  const of = facts.charterCapital;
  // Nothing contributed is within every share, whatever the charter capital.
  if (actual === 0) return { status: 'satisfied', explanation: () => nothing(part) };
  if (actual === undefined || of === undefined) return unknownForWantOf(facts, [part, 'charterCapital']);
  const limit = mostAtMost(of, percent);
  return compare(actual <= limit, { actual, relation: 'atMost', limit, unit: 'đồng', percent, of }, () => {
    const { label } = factCatalogue[part];
    const [has, most, all] = [moneyWords(actual), moneyWords(limit), moneyWords(of)];
    const vi = `${capitalised(label.vi)} là ${has.vi}; tối đa là ${most.vi} (${percent} % vốn điều lệ ${all.vi}).`;
    const en = `${capitalised(label.en)} is ${has.en}; the most allowed is ${most.en} (${percent} % of the charter capital of ${all.en}).`;
    return {
      yes: { vi, en },
      no: { vi: `${vi} ${advice.vi}`, en: `${en} ${advice.en}` },
    };
  });
}

function nothing(part: ContributionName): Bilingual {
  const { label } = factCatalogue[part];
  return { vi: `${capitalised(label.vi)} bằng 0.`, en: `${capitalised(label.en)} is 0.` };
}
