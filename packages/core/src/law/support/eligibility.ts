import type { Bilingual } from '../engine/bilingual';
import type { Citation } from '../engine/citation';
import {
  cooperativeCriteria,
  cooperativeRequired,
  groupCriteria,
  groupRequired,
  type SupportCondition,
} from './criteria';
import { isSound, type SupportQuestion } from './question';
import * as words from './words';

/** Whether support may be given and what is missing, or why that was not judged. */
export type SupportAnswer =
  | {
      ok: true;
      eligible: boolean;
      /** All of these are needed. */
      required: readonly SupportCondition[];
      /** One of these is enough. */
      anyOf: readonly SupportCondition[];
      citations: readonly Citation[];
    }
  | { ok: false; reason: Bilingual };

const LAW = '2024-07-01';
const DECREE = '2024-11-01';

/**
 * Whether State support may be considered, condition by condition.
 *
 * Refused on bad input, before 2024-11-01 (the decree that details the criteria), and while only unknown facts could
 * tell. The list of criteria for groups is cut short in our source, so a group that meets none of those known is unknown.
 * Source: law 17/2023 article 18; decree 113/2024 article 6, from pages about it (`secondary`).
 *
 * @example
 * supportEligibility({ kind: 'cooperative', underSanction: false, servingSentence: false, auditReportRequired: false, members: [40, 45, 52], on: '2025-03-01' });
 */
export function supportEligibility(question: SupportQuestion): SupportAnswer {
  if (!isSound(question)) return { ok: false, reason: words.BAD_INPUT };
  if (question.on < LAW) return { ok: false, reason: words.OTHER_LAW };
  if (question.on < DECREE) return { ok: false, reason: words.NO_DECREE };
  const isGroup = question.kind === 'group';
  const required = isGroup ? groupRequired(question) : cooperativeRequired(question);
  const anyOf = isGroup ? groupCriteria(question) : cooperativeCriteria(question);
  const failed = required.some(({ met }) => met === false);
  const open = required.filter(({ met }) => met === undefined);
  const chosen = anyOf.some(({ met }) => met);
  const openCriteria = anyOf.filter(({ met }) => met === undefined);
  if (!failed && open.length > 0) return { ok: false, reason: words.ask(open) };
  if (!failed && !chosen && openCriteria.length > 0) return { ok: false, reason: words.ask(openCriteria) };
  if (!failed && !chosen && isGroup) return { ok: false, reason: words.GROUP_LIST_CUT };
  const citations = [...required, ...anyOf].map(({ citation }) => citation);
  return { ok: true, eligible: !failed && chosen, required, anyOf, citations };
}
