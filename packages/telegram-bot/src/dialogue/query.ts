import type { Answers } from './answers';
import type { DefinitionsQueries } from './definitions/queries';
import type { ImportsQueries } from './imports/queries';
import type { ExportsQueries } from './exports/queries';
import type { PlansQueries } from './plans/queries';
import type { AnnouncementQueries } from './announcements/queries';
import type { JoinQueries } from './join/queries';
import type { MyDataQueries } from './my-data/queries';
import type { OfficerPageQueries } from './officer-page/queries';
import type { PeopleQueries } from './people/queries';
import type { RolesQueries } from './roles/queries';
import type { PlanBoardQueries } from './plan-board/queries';
import type { RegisterQueries } from './register/queries';
import type { ReminderQueries } from './reminders/queries';
import type { ReviewQueries } from './review/queries';
import type { StatusQueries } from './status/queries';
import type { SubmitQueries } from './submit/queries';

/** All that flows look up: by kind, what is asked and what is answered. `engine/look-ups` answers. */
interface Queries
  extends
    AnnouncementQueries,
    ReminderQueries,
    SubmitQueries,
    JoinQueries,
    RolesQueries,
    MyDataQueries,
    PeopleQueries,
    PlanBoardQueries,
    ReviewQueries,
    RegisterQueries,
    PlansQueries,
    ExportsQueries,
    ImportsQueries,
    DefinitionsQueries,
    StatusQueries,
    OfficerPageQueries {}

export type QueryKind = keyof Queries;
export type QueryOf<Kind extends QueryKind> = { kind: Kind } & Queries[Kind]['asked'];
export type AnswerTo<Kind extends QueryKind> = Queries[Kind]['answer'];

/** Something the dialogue must know before it can answer; the engine looks it up and asks again. */
export type Query = { [Kind in QueryKind]: QueryOf<Kind> }[QueryKind];

export interface Load {
  load: Query;
}

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
