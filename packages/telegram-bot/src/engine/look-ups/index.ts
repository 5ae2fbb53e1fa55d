import type { AnswerTo, Query, QueryKind, QueryOf } from '../../dialogue/query';
import type { Look } from '../look';
import { invitation } from './invitation';
import { planReport } from './plan-report';

/** How each kind of query is answered, one file for a subject. */
const lookUps: { [Kind in QueryKind]: (look: Look, query: QueryOf<Kind>) => Promise<AnswerTo<Kind>> } = {
  invitation,
  planReport,
};

export function answer(look: Look, query: Query): Promise<unknown> {
  return (lookUps[query.kind] as (look: Look, query: Query) => Promise<unknown>)(look, query);
}
