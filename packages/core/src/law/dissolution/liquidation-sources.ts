import { citing, law2023, type Citation } from '../engine/citation';
import type { Bilingual } from '../engine/bilingual';
import type { IndivisibleSource, Liquidation } from './liquidation-question';

/** What does not go to creditors and members, and where it goes instead. */
export interface SetAside {
  source: IndivisibleSource;
  /** Whole đồng. */
  amount: number;
  /** `membersResolution`: the congress decides, within what decree 193/2013 allows. */
  goesTo: 'stateBudget' | 'stateAuthority' | 'agreement' | 'membersResolution';
  citation: Citation;
}

export type Sources =
  | { ok: true; setAside: SetAside[]; available: number; citations: Citation[] }
  | { ok: false; reason: Bilingual };

type Item = Liquidation['indivisible'][number];
const decree193 = citing('decree-193-2013', 'text');
const circular31 = citing('circular-31-2018', 'text');
const CIRCULAR_31_FROM = '2018-05-14';
const DECREE_193_FROM = '2014-01-27';

/** By law 17/2023, article 101 clauses 2 and 3. */
const SINCE_2024: Partial<
  Record<IndivisibleSource, { citation: Citation; goesTo: SetAside['goesTo'] | 'available' | 'byAgreement' }>
> = {
  fundFromStateAssets: { citation: law2023('d101.k2.a'), goesTo: 'stateBudget' },
  fundFromGifts: { citation: law2023('d101.k2.b'), goesTo: 'byAgreement' },
  fundFromIncome: { citation: law2023('d101.k2.c'), goesTo: 'available' },
  landFromState: { citation: law2023('d101.k3.a'), goesTo: 'stateAuthority' },
  assetsFromState: { citation: law2023('d101.k3.a'), goesTo: 'stateAuthority' },
  assetsFromGifts: { citation: law2023('d101.k3.b'), goesTo: 'byAgreement' },
  assetsFromFund: { citation: law2023('d101.k3.c'), goesTo: 'available' },
  assetsByCharter: { citation: law2023('d101.k3.c'), goesTo: 'available' },
};

export function sourcesSince2024(items: readonly Item[]): Sources {
  const setAside: SetAside[] = [];
  const citations: Citation[] = [];
  let available = 0;
  for (const { source, amount, underAgreement } of items) {
    const norm = SINCE_2024[source];
    if (!norm) return { ok: false, reason: wrongSource(source) };
    if (norm.goesTo === 'byAgreement' && underAgreement === undefined)
      return { ok: false, reason: SAY_WHETHER_AGREED };
    const { citation } = norm;
    const goesTo = norm.goesTo === 'byAgreement' ? (underAgreement ? 'agreement' : 'available') : norm.goesTo;
    citations.push(citation);
    if (goesTo === 'available') available += amount;
    else setAside.push({ source, amount, goesTo, citation });
  }
  return { ok: true, setAside, available, citations };
}

/** In this order indivisible assets may be used where all else does not pay the debts (decree 193/2013, article 21.2). */
const FOR_DEBTS = [
  ['assetsFromGifts', decree193('d21.k2.a')],
  ['assetsFromDevelopmentFund', decree193('d21.k2.b')],
  ['assetsByCharter', decree193('d21.k2.c')],
] as const satisfies readonly (readonly [IndivisibleSource, Citation])[];

/** By decree 193/2013, article 21: indivisible assets pay debts only as far as `short` of them is not paid otherwise. */
export function sourcesUntil2024(items: readonly Item[], short: number, on: string): Sources {
  if (items.some(({ amount }) => amount > 0) && on < DECREE_193_FROM)
    return { ok: false, reason: NO_DECREE_YET };
  const setAside: SetAside[] = [];
  const citations: Citation[] = [];
  const left = new Map<IndivisibleSource, number>();
  for (const { source, amount } of items) {
    if (source === 'assetsFromState')
      setAside.push({ source, amount, goesTo: 'stateBudget', citation: decree193('d21.k1.a') });
    else if (source === 'landFromState')
      setAside.push({ source, amount, goesTo: 'stateAuthority', citation: decree193('d21.k1.d') });
    else if (source === 'unknownOrigin' && on >= CIRCULAR_31_FROM)
      setAside.push({ source, amount, goesTo: 'stateBudget', citation: circular31('d3.k5') });
    else if (FOR_DEBTS.some(([usable]) => usable === source))
      left.set(source, (left.get(source) ?? 0) + amount);
    else return { ok: false, reason: source === 'unknownOrigin' ? NO_CIRCULAR_YET : wrongSource(source) };
  }
  let [available, needed] = [0, short];
  for (const [source, citation] of FOR_DEBTS) {
    const has = left.get(source);
    if (has === undefined) continue;
    const used = Math.min(has, Math.max(needed, 0));
    available += used;
    needed -= used;
    if (used > 0) citations.push(citation);
    if (has > used)
      setAside.push({
        source,
        amount: has - used,
        goesTo: 'membersResolution',
        citation: decree193('d21.k1.b'),
      });
  }
  return {
    ok: true,
    setAside,
    available,
    citations: [...citations, ...setAside.map(({ citation }) => citation)],
  };
}

function wrongSource(source: IndivisibleSource): Bilingual {
  return {
    vi: `Nguồn “${source}” không có trong luật áp dụng ngày đó; hãy chọn nguồn khác.`,
    en: `The source “${source}” is not one of the law of that day; choose another.`,
  };
}

const SAY_WHETHER_AGREED: Bilingual = {
  vi: 'Với khoản tặng cho, tài trợ cần cho biết có thỏa thuận về việc xử lý khi giải thể hay không (underAgreement).',
  en: 'Of gifts and grants, say whether an agreement settles where they go in a dissolution (underAgreement).',
};
const NO_DECREE_YET: Bilingual = {
  vi: `Trước ngày ${DECREE_193_FROM} chưa có quy định về tài sản không chia khi giải thể trong nguồn đang có.`,
  en: `Before ${DECREE_193_FROM} the sources at hand have no rule on indivisible assets in a dissolution.`,
};
const NO_CIRCULAR_YET: Bilingual = {
  vi: `Tài sản không rõ nguồn gốc chỉ được quy định từ ${CIRCULAR_31_FROM}.`,
  en: `Assets of unknown origin are provided for only since ${CIRCULAR_31_FROM}.`,
};
