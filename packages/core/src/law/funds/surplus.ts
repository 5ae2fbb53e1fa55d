import type { z } from 'zod';
import type { Bilingual } from '../engine/bilingual';
import { citing, law2012, law2023, type Citation } from '../engine/citation';
import { instruments, UNDER_LAW_2012, UNDER_LAW_2023 } from '../engine/instrument';
import { giveOut, type MemberShare } from './surplus-members';
import { surplus2012Schema, surplus2023Schema, type Surplus2012, type Surplus2023 } from './surplus-question';
import { belowMinimum2012, belowMinimum2023 } from './surplus-minimum';
import { deduct2012, deduct2023, TOO_MUCH, type Deducted, type SurplusStep } from './surplus-steps';

/** How a year's income is given out, or why that cannot be worked out. */
export type SurplusDistribution =
  | {
      ok: true;
      /** In the order of the law. With the members' totals they add up to the income. */
      steps: readonly SurplusStep[];
      members: readonly MemberShare[];
      /** To members together, whole đồng. */
      distributed: number;
      citations: readonly Citation[];
    }
  | { ok: false; reason: Bilingual };

/**
 * Gives out a year's income in the order and at the minimum rates of the law of the day it is decided on.
 *
 * All amounts are whole đồng, rates percent. Funds, and the part that goes by use and labour, are rounded up to the
 * đồng so that a minimum is reached; between members the largest remainder rule holds, ties in the order given. Until
 * 30 June 2024 pass `all`; since then `internal` and `external`, or only `external` where they are not kept apart.
 * The law does not say how the charter spreads external income: use and labour by a rate, the rest by contribution.
 *
 * Refused with a reason: figures that do not fit, rates under a minimum, more taken off than there is. Never throws.
 * Source: law 17/2023/QH15, articles 84–86; law 23/2012/QH13, article 46 (order of losses and tax: circular 83/2015, article 21).
 *
 * @example
 * distributeSurplus({
 *   kind: 'cooperative', on: '2025-04-01',
 *   internal: { income: 1_000_000, tax: 0, otherObligations: 0, losses: 0, commonFundRate: 5, statutoryFunds: 0, otherFunds: 0, byUseAndLabourRate: 51 },
 *   members: [{ id: 'An', use: 300, contribution: 100 }, { id: 'Bình', use: 100, contribution: 300 }],
 * });
 */
export function distributeSurplus(question: Surplus2012 | Surplus2023): SurplusDistribution {
  // Callers in plain JavaScript may pass anything.
  const on = (question as { on?: unknown } | undefined)?.on;
  if (typeof on !== 'string' || on < UNDER_LAW_2012.from) return refused(NOT_THE_DAY);
  if (on < UNDER_LAW_2023.from) {
    const read = surplus2012Schema.safeParse(question);
    return read.success ? distribute2012(read.data) : refused(notRead(read.error));
  }
  const read = surplus2023Schema.safeParse(question);
  return read.success ? distribute2023(read.data) : refused(notRead(read.error));
}

function distribute2023(question: Surplus2023): SurplusDistribution {
  const { internal, external } = question;
  if (!internal && !external) return refused(NO_INCOME);
  const below = belowMinimum2023(question);
  if (below) return refused(below);
  const parts = [
    ...(internal ? [deduct2023('internal', internal)] : []),
    ...(external ? [deduct2023('external', external)] : []),
  ];
  return finish(question, parts, [
    ...(internal ? [law2023('d86.k3.a')] : [law2023('d85.k1')]),
    ...(external ? [law2023('d86.k3.b')] : []),
    law2023('d4.k9'),
    law2023('d4.k10'),
  ]);
}

const circular83 = citing('circular-83-2015', 'text');

function distribute2012(question: Surplus2012): SurplusDistribution {
  const below = belowMinimum2012(question);
  if (below) return refused(below);
  return finish(
    question,
    [deduct2012(question.all)],
    [
      law2012('d46.k3.a'),
      law2012('d46.k3.b'),
      law2012('d46.k3.c'),
      law2012('d4.k7'),
      ...(question.on >= instruments['circular-83-2015'].from ? [circular83('d21')] : []),
    ],
  );
}

function finish(
  question: Surplus2012 | Surplus2023,
  parts: readonly Deducted[],
  citations: readonly Citation[],
): SurplusDistribution {
  if (parts.some(({ left }) => left < 0)) return refused(TOO_MUCH);
  const sum = (of: (part: Deducted) => number) => parts.reduce((total, part) => total + of(part), 0);
  const [distributed, byUseAndLabour] = [sum(({ left }) => left), sum((part) => part.byUseAndLabour)];
  if (!Number.isSafeInteger(distributed)) return refused(TOO_LARGE);
  const shares = giveOut(question, byUseAndLabour, distributed - byUseAndLabour);
  if (!shares.ok) return shares;
  const steps = parts.flatMap((part) => part.steps);
  const all = [...steps.filter(({ amount }) => amount > 0).map(({ citation }) => citation), ...citations];
  const places = new Map(all.map((citation) => [JSON.stringify(citation), citation]));
  return { ok: true, steps, members: shares.members, distributed, citations: [...places.values()] };
}

function refused(reason: Bilingual): { ok: false; reason: Bilingual } {
  return { ok: false, reason };
}

function notRead({ issues }: z.ZodError): Bilingual {
  const field = issues.map(({ path }) => path.map(String).join('.')).find((name) => name !== '') ?? 'dữ liệu';
  return {
    vi: `Chưa dùng được “${field}”: số tiền là số đồng nguyên từ 0, tỷ lệ từ 0 đến 100, mỗi thành viên có tên riêng và vốn góp lớn hơn 0. Đến 30/06/2024 cần “all”, từ 01/07/2024 cần “internal”, “external”.`,
    en: `Cannot use “${field}”: amounts are whole đồng from 0, rates 0 to 100, each member has a name and a contribution above 0. Until 2024-06-30 give “all”, since 2024-07-01 “internal”, “external”.`,
  };
}

const NOT_THE_DAY: Bilingual = {
  vi: 'Ngày quyết định phân phối phải là một ngày có thật từ 2013-07-01 trở đi.',
  en: 'The day it is decided on must be a day that exists, from 2013-07-01 on.',
};
const NO_INCOME: Bilingual = {
  vi: 'Cần có thu nhập nội bộ (“internal”) hoặc bên ngoài (“external”).',
  en: 'Give the internal income (“internal”) or the external one (“external”).',
};
const TOO_LARGE: Bilingual = {
  vi: 'Số tiền quá lớn để tính đúng đến từng đồng.',
  en: 'The amounts are too large to be exact to the đồng.',
};
