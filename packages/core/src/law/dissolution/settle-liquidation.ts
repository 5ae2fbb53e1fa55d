import type { z } from 'zod';
import type { Bilingual } from '../engine/bilingual';
import { law2012, law2023, type Citation } from '../engine/citation';
import { parameterAt } from '../engine/parameter';
import { splitByWeight } from '../funds/split';
import { liquidationOrder, type ClaimKind } from './liquidation-parameters';
import { liquidationSchema, type Liquidation } from './liquidation-question';
import { sourcesSince2024, sourcesUntil2024, type SetAside } from './liquidation-sources';

/** What one creditor or member is paid, in whole đồng. */
export interface LiquidationPayment {
  creditor: string;
  kind: ClaimKind;
  /** 1 is paid first. */
  rank: number;
  /** Whole đồng. */
  claimed: number;
  paid: number;
}

/** Who is paid how much and in what order, or why it cannot be settled. */
export type LiquidationSettlement =
  | {
      ok: true;
      /** What goes neither to creditors nor to members. */
      setAside: readonly SetAside[];
      /** What creditors and then members are paid from, whole đồng. */
      available: number;
      payments: readonly LiquidationPayment[];
      /** Claims left unpaid, whole đồng. Above 0 a note says what follows. */
      unpaid: number;
      /** What members get, by contribution. */
      members: readonly { member: string; amount: number }[];
      notes: readonly { citation: Citation; text: Bilingual }[];
      citations: readonly Citation[];
    }
  | { ok: false; reason: Bilingual };

/**
 * Settles the money of a cooperative or union in dissolution by the law of the day: what is indivisible goes where its
 * source says, the rest pays costs, then wages and social insurance, then the other ranks, and what is left goes to
 * members by contribution.
 *
 * Whole đồng in and out; `setAside`, `payments` and `members` add up to `cash` and `indivisible`. Inside a rank that
 * cannot be paid in full, and between members, each share is rounded down and the đồng left over go one each to the
 * largest fractions, the earlier first among equals. Figures that do not fit, sources the law of the day does not know,
 * a remainder without contributions: `ok: false`.
 *
 * Source: law 23/2012, article 49; decree 193/2013, article 21; circular 31/2018, article 3; law 17/2023, article 101.
 *
 * @example
 * settleLiquidation({ on: '2025-06-01', cash: 900, indivisible: [{ source: 'assetsFromState', amount: 500 }],
 *   claims: [{ creditor: 'Lao động', kind: 'wages', amount: 300 }],
 *   members: [{ member: 'An', contribution: 2 }, { member: 'Bình', contribution: 1 }] });
 * // set aside 500, wages 300, An 400, Bình 200
 */
export function settleLiquidation(question: Liquidation): LiquidationSettlement {
  const read = liquidationSchema.safeParse(question);
  if (!read.success) return { ok: false, reason: notRead(read.error) };
  const { on, cash, indivisible, claims, members } = read.data;
  const amounts = [cash, ...indivisible.map(({ amount }) => amount)];
  if (![amounts, claims.map(({ amount }) => amount)].every((list) => Number.isSafeInteger(sum(list))))
    return { ok: false, reason: TOO_LARGE };
  const order = parameterAt<readonly (readonly ClaimKind[])[]>(liquidationOrder, on);
  if (order.status === 'outOfScope') return { ok: false, reason: order.note };
  const since2024 = on >= '2024-07-01';
  const claimed = sum(claims.map(({ amount }) => amount));
  const sources = since2024
    ? sourcesSince2024(indivisible)
    : sourcesUntil2024(indivisible, claimed - cash, on);
  if (!sources.ok) return sources;
  const available = cash + sources.available;
  const payments = pay(claims, order.value, available);
  const unpaid = claimed - sum(payments.map(({ paid }) => paid));
  const remainder = available - (claimed - unpaid);
  if (remainder > 0 && members.every(({ contribution }) => contribution === 0))
    return { ok: false, reason: NO_CONTRIBUTIONS };
  const shares = splitByWeight(
    remainder,
    members.map(({ contribution }) => contribution),
  );
  return {
    ok: true,
    setAside: sources.setAside,
    available,
    payments,
    unpaid,
    members: members.map(({ member }, index) => ({ member, amount: shares[index] ?? 0 })),
    notes: unpaid > 0 ? [since2024 ? NOT_DISSOLVED_IN_DEBT : IN_PROPORTION] : [],
    citations: [order.citation, since2024 ? law2023('d101.k5') : law2012('d49.k2.đ'), ...sources.citations],
  };
}

function pay(
  claims: Liquidation['claims'],
  ranks: readonly (readonly ClaimKind[])[],
  available: number,
): LiquidationPayment[] {
  let left = available;
  return ranks.flatMap((kinds, index) => {
    const due = claims.filter(({ kind }) => kinds.includes(kind));
    const owed = due.map(({ amount }) => amount);
    const paid = sum(owed) <= left ? owed : splitByWeight(left, owed);
    left -= sum(paid);
    return due.map(({ creditor, kind, amount }, place) => ({
      creditor,
      kind,
      rank: index + 1,
      claimed: amount,
      paid: paid[place] ?? 0,
    }));
  });
}

const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0);

const IN_PROPORTION = {
  citation: law2012('d49.k3'),
  text: {
    vi: 'Tài sản không đủ: các khoản nợ cùng hạng được trả theo tỷ lệ.',
    en: 'There is not enough: debts of one rank are paid in proportion.',
  },
};
const NOT_DISSOLVED_IN_DEBT = {
  citation: law2023('d97.k2'),
  text: {
    vi: 'Tài sản không đủ trả nợ thì chưa được giải thể. Luật 2023 định thứ tự giữa các hạng nhưng không nói chia thế nào trong một hạng; số ghi cho hạng bị thiếu là chia theo tỷ lệ để tham khảo.',
    en: 'While debts are not covered it may not be dissolved. The 2023 law ranks the debts and does not say how to divide inside a rank; the figures of the rank that falls short are in proportion, for orientation only.',
  },
};
const NO_CONTRIBUTIONS: Bilingual = {
  vi: 'Còn phần chia cho thành viên nhưng không có vốn góp nào để tính tỷ lệ.',
  en: 'Something is left for members and there is no contribution to divide it by.',
};
const TOO_LARGE: Bilingual = {
  vi: 'Tổng số tiền vượt quá mức tính chính xác được.',
  en: 'The sums are beyond what can be computed exactly.',
};

function notRead({ issues }: z.ZodError): Bilingual {
  const field =
    issues.map(({ path }) => path.map(String).join('.')).find((name) => name !== '') ?? 'settleLiquidation';
  return {
    vi: `Chưa dùng được “${field}”: cần ngày có thật, số đồng nguyên từ 0 trở lên, tên và loại đúng như hướng dẫn.`,
    en: `Cannot use “${field}”: expected a day that exists, whole đồng from 0, and names and kinds as described.`,
  };
}
