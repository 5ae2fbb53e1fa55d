import type { Context } from 'hono';
import type { Problem, ProblemCode } from './contract';

const STATUS: Readonly<Record<ProblemCode, 400 | 401 | 403 | 404 | 409 | 422 | 429 | 500>> = {
  signedOut: 401,
  notAllowed: 403,
  badInput: 400,
  notFound: 404,
  conflict: 409,
  refused: 422,
  tooMany: 429,
  broken: 500,
};

/** Why a call is not done, as the page is told it. */
export function told(context: Context, problem: Problem) {
  return context.json({ ok: false, problem }, STATUS[problem.code]);
}
