import type { Bilingual } from './bilingual';

/** Why a quantity was not taken. */
export type QuantityReason =
  | 'empty'
  | 'notANumber'
  | 'noData'
  | 'ambiguous'
  | 'approximate'
  | 'range'
  | 'negative'
  | 'tooLarge'
  | 'tooPrecise'
  | 'notWhole'
  | 'leftover';

/** Why a period was not taken; `range` is a run of months that has no code: no quarter, no half, not from January on. */
export type PeriodReason = 'empty' | 'notAPeriod' | 'ambiguous' | 'range' | 'impossible' | 'leftover';

/** Why a part of a report was not taken. */
export type ReportReason =
  | QuantityReason
  | PeriodReason
  | 'wrongUnit'
  | 'repeated'
  | 'missingValue'
  | 'noElement'
  | 'severalPeriods';

/** A refusal: a code for programs, a sentence that says what to type, and what the person may have meant. */
export interface Refusal<Reason extends string> {
  ok: false;
  reason: Reason;
  hint: Bilingual;
  /** The readings to choose from, each as it can be typed back and is then taken; empty where there are none to offer. */
  readings: readonly string[];
}

export function refuse<Reason extends string>(
  reason: Reason,
  hint: Bilingual,
  readings: readonly string[] = [],
): Refusal<Reason> {
  return { ok: false, reason, hint, readings };
}

/** A refusal with the tokens it is about. */
export type RefusedAt<Reason extends string> = Refusal<Reason> & {
  next: number;
  /** Whether a space was read as part of the number, so that it could also be two. */
  joined?: boolean;
  /** The tokens that each reading stands in for, where that is not all of them. */
  swap?: { from: number; next: number };
};
