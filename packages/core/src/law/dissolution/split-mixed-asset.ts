import { isCalendarDate, type CalendarDate } from '../../time';
import type { Bilingual } from '../engine/bilingual';
import { citing, type Citation } from '../engine/citation';
import { parameterAt } from '../engine/parameter';
import { splitByWeight } from '../funds/split';
import { auctionExemption } from './liquidation-parameters';

/** What paid for an asset. */
export type AssetFunding = 'state' | 'developmentFund' | 'gifts' | 'charter' | 'members';

/** How an asset that several sources paid for is divided, or why it cannot be. */
export type MixedAsset =
  | {
      ok: true;
      /** Whole đồng by source; they add up to the net proceeds. */
      parts: readonly { source: AssetFunding; amount: number }[];
      /** Whether it has to be sold by auction. */
      auction: boolean;
      citations: readonly Citation[];
    }
  | { ok: false; reason: Bilingual };

const SOURCES: readonly AssetFunding[] = ['state', 'developmentFund', 'gifts', 'charter', 'members'];
const isAmount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

/**
 * Divides what an asset of several sources brought by their shares in its original cost, and says whether it needs an
 * auction. All amounts whole đồng: `valuation` as revalued, `netProceeds` after costs of the sale and tax, `funding` the
 * original cost by source. The largest remainder rule, the earlier source first among equals.
 *
 * Answered `ok: false`: figures that do not fit, no funding at all (then article 3.5 takes it as the State's), and days
 * outside 2018-05-14 to 2024-06-30, for which the sources at hand have no such rule.
 * Source: circular 31/2018/TT-BTC, articles 3 clause 2, 4 clause 2, 5 clause 2.
 *
 * @example
 * splitMixedAsset({ on: '2020-05-05', valuation: 5_000_000, netProceeds: 4_000_000, funding: { state: 3, members: 1 } });
 * // state 3 000 000, members 1 000 000, by auction
 */
export function splitMixedAsset(question: {
  on: CalendarDate;
  valuation: number;
  netProceeds: number;
  funding: Partial<Record<AssetFunding, number>>;
}): MixedAsset {
  const { on, valuation, netProceeds, funding } = (question ?? {}) as Partial<typeof question>;
  const known = SOURCES.filter((source) => funding?.[source] !== undefined);
  const weights = known.map((source) => funding?.[source] ?? 0);
  if (
    !isCalendarDate(on) ||
    !isAmount(valuation) ||
    !isAmount(netProceeds) ||
    !weights.every((weight) => isAmount(weight))
  )
    return { ok: false, reason: WRONG_INPUT };
  if (Object.keys(funding ?? {}).length !== known.length || weights.every((weight) => weight === 0))
    return { ok: false, reason: NO_FUNDING };
  const exemption = parameterAt<number>(auctionExemption, on);
  if (exemption.status === 'outOfScope') return { ok: false, reason: exemption.note };
  const amounts = splitByWeight(netProceeds, weights);
  return {
    ok: true,
    parts: known.map((source, index) => ({ source, amount: amounts[index] ?? 0 })),
    auction: valuation >= exemption.value,
    citations: [circular31('d5.k2'), exemption.citation],
  };
}

const circular31 = citing('circular-31-2018', 'text');
const WRONG_INPUT: Bilingual = {
  vi: 'Cần ngày có thật và các số đồng nguyên từ 0 trở lên.',
  en: 'Needed: a day that exists, and whole amounts of đồng from 0.',
};
const NO_FUNDING: Bilingual = {
  vi: `Cần nguyên giá theo nguồn: ${SOURCES.join(', ')}. Không xác định được nguồn thì coi như do Nhà nước hỗ trợ.`,
  en: `Needed: the original cost by source: ${SOURCES.join(', ')}. What cannot be traced is taken as paid for by the State.`,
};
