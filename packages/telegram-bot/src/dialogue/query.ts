import type { JoinQueries } from './join/queries';
import type { PlanBoardQueries } from './plan-board/queries';

/** All that flows look up: by kind, what is asked and what is answered. `engine/look-ups` answers. */
export interface Queries extends JoinQueries, PlanBoardQueries {}

export type QueryKind = keyof Queries;
export type QueryOf<Kind extends QueryKind> = { kind: Kind } & Queries[Kind]['asked'];
export type AnswerTo<Kind extends QueryKind> = Queries[Kind]['answer'];

/** Something the dialogue must know before it can answer; the engine looks it up and asks again. */
export type Query = { [Kind in QueryKind]: QueryOf<Kind> }[QueryKind];

export interface Load {
  load: Query;
}

/** What has been looked up so far, by query. */
export type Answers = ReadonlyMap<string, unknown>;

/** What was looked up, or the asking for it: `const found = lookUp(view, query); if ('load' in found) return found;` */
export function lookUp<Kind extends QueryKind>(
  { answers }: { answers: Answers },
  query: QueryOf<Kind>,
): { answer: AnswerTo<Kind> } | Load {
  const key = keyOf(query);
  // The engine answers each query by its kind, so what stands under the key is the answer of that kind.
  return answers.has(key) ? { answer: answers.get(key) as AnswerTo<Kind> } : { load: query as Query };
}

/** The answers with one more. */
export function withAnswer(answers: Answers, query: Query, answer: unknown): Answers {
  return new Map(answers).set(keyOf(query), answer);
}

function keyOf(query: { kind: string }): string {
  return JSON.stringify(Object.entries(query).sort(([a], [b]) => (a < b ? -1 : 1)));
}
