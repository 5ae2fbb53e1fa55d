import type { z } from 'zod';
import { en, vi } from 'zod/locales';
import { bilingualSchema, type Bilingual } from '../vi';

/** One thing wrong with a plan that was read. */
export interface PlanProblem {
  /** Where: `revisions.0.targets.2.target`; empty for the whole. */
  path: string;
  reason: PlanProblemReason;
  /** What to do, for whoever wrote the file. */
  message: Bilingual;
}

/** Why something in a plan was refused. */
export type PlanProblemReason =
  | 'malformed'
  | 'outOfOrder'
  | 'repeatedTarget'
  | 'nothingToWithdraw'
  | 'unknownIndicator'
  | 'unknownUnit'
  | 'emptyRange'
  | 'rangeWanted'
  | 'valueWanted'
  | 'notWhole'
  | 'phasingMismatch';

const VI = vi().localeError;
const EN = en().localeError;

/** Everything that keeps a value from having the shape of a schema, said in both languages by zod's own locales. */
export function shapeProblems(schema: z.ZodType, value: unknown): PlanProblem[] {
  const issues = schema.safeParse(value, { error: VI }).error?.issues ?? [];
  const twins = schema.safeParse(value, { error: EN }).error?.issues ?? [];
  return issues.map((issue, at) => {
    const own = issue.code === 'custom' ? bilingualSchema.safeParse(issue.params) : undefined;
    return {
      path: issue.path.join('.'),
      reason: 'malformed',
      message: own?.data ?? { vi: issue.message, en: twins[at]?.message ?? issue.message },
    };
  });
}
