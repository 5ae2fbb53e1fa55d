import { isCalendarDate } from '../../time';
import type { Bilingual } from '../engine/bilingual';
import { law2023, type Citation } from '../engine/citation';
import { parameterAt, type Parameter } from '../engine/parameter';
import { cannotUse } from '../engine/problem';
import { sizeFacts } from './facts';
import { sizeThresholds, type SizeThreshold, type SizeThresholds } from './parameters';
import { membershipFacts } from '../membership/facts';
import type { SizeClass, SizeQuestion } from './question';
import * as words from './words';

export type { SizeClass, SizeQuestion } from './question';

/** The size class, or why it is not known and which classes are ruled out. */
export type SizeAnswer =
  | { ok: true; sizeClass: SizeClass; citations: readonly Citation[] }
  /** `excluded`: classes that it certainly is not in, although its own is not known. */
  | { ok: false; reason: Bilingual; excluded: readonly SizeClass[] };

/**
 * The size class of a cooperative: members, and with them revenue of the year or total capital (whole đồng), by sector.
 *
 * One of the two amounts is enough. Refused on bad input, before 2024-11-01, and where no source gives the thresholds.
 * Source: law 17/2023 article 16; decree 113/2024 article 5, from pages about it (`secondary`).
 *
 * @example
 * classifySize({ sector: 'agriculture', officialMembers: 60, revenue: 2e9, on: '2025-01-01' }); // small
 */
export function classifySize(question: SizeQuestion): SizeAnswer {
  const wrong = firstProblem(question);
  if (wrong) return { ok: false, reason: wrong, excluded: [] };
  const { sector, on } = question;
  if (sector === 'financeBankingInsurance' || sector === 'tradeServices') {
    const early = parameterAt(sizeThresholds.agriculture, on);
    return refuse(early.status === 'outOfScope' ? early.note : words.NO_SOURCE[sector]);
  }
  const thresholds: Parameter<SizeThresholds> = sizeThresholds[sector];
  const reading = parameterAt(thresholds, on);
  if (reading.status === 'outOfScope') return refuse(reading.note);
  const { classes, complete } = reading.value;
  const citations = [law2023('d16.k1'), reading.citation];
  const excluded: SizeClass[] = [];
  for (const threshold of classes) {
    const reached = reaches(threshold, question);
    if (reached === undefined) return { ok: false, reason: words.needsAmount(threshold, question), excluded };
    if (reached) return { ok: true, sizeClass: threshold.sizeClass, citations };
    excluded.push(threshold.sizeClass);
  }
  if (complete) return { ok: true, sizeClass: 'micro', citations };
  return { ok: false, reason: words.NOT_LARGE, excluded };
}

/** Whether both criteria are met; undefined where only an amount not given could tell. */
function reaches(threshold: SizeThreshold, question: SizeQuestion): boolean | undefined {
  if (question.officialMembers < threshold.officialMembers) return false;
  const met = (['revenue', 'totalCapital'] as const).map((name) => {
    const amount = question[name];
    return amount === undefined ? undefined : amount >= threshold[name];
  });
  if (met.includes(true)) return true;
  return met.includes(undefined) ? undefined : false;
}

function refuse(reason: Bilingual): SizeAnswer {
  return { ok: false, reason, excluded: [] };
}

function firstProblem(question: SizeQuestion): Bilingual | undefined {
  if (Object(question) !== question) return words.NO_QUESTION;
  if (!isCalendarDate(question.on)) return words.NOT_A_DAY;
  const asked = { sector: sizeFacts.sector, officialMembers: membershipFacts.officialMembers };
  for (const [name, fact] of Object.entries(asked))
    if (!fact.holds(question[name as 'sector'])) return cannotUse(fact.label, fact.expected);
  const amounts = { revenue: sizeFacts.revenue, totalCapital: sizeFacts.totalCapital };
  for (const [name, fact] of Object.entries(amounts)) {
    const given = question[name as 'revenue'];
    if (given !== undefined && !fact.holds(given)) return cannotUse(fact.label, fact.expected);
  }
  return undefined;
}
