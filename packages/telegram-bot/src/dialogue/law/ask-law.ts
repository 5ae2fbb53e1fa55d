import type { FactName, Facts } from '@hoptac/core/law';
import type { OrganisationKind } from '@hoptac/core/organisation';
import type { CalendarDate } from '@hoptac/core/time';
import type { Place } from '../state';
import { go, type Context, type Turn } from '../turn';
import { isQuestion } from './question/is-question';
import { statedDay } from './question/stated-day';
import { statedFacts } from './question/stated-facts';
import { findTopics, namesNothing, type Found } from './search';
import { topicOf } from './topic';

/** A question read: what it may be about, and what it says of the day and of the cooperative. */
interface Question extends Found {
  on: CalendarDate | undefined;
  kind: OrganisationKind | undefined;
  told: Partial<Facts>;
  /** It names a day, a kind or a figure and nothing else: it goes on with the question before it. */
  further: boolean;
}

/** The longest question kept; more than this is no question. */
const LONGEST = 300;

export function readQuestion(text: string, today: CalendarDate): Question {
  const { on, rest } = statedDay(text, today);
  const { kind, facts: told, rest: left } = statedFacts(rest);
  const figures = (Object.keys(told) as FactName[]).filter((fact) => typeof told[fact] === 'number');
  const further = (on !== undefined || kind !== undefined || figures.length > 0) && namesNothing(left);
  return { ...findTopics(rest, figures), on, kind, told, further };
}

/** Answers a question, or offers what it may mean. */
export function askLaw({ state, view }: Context, text: string): Turn {
  const question = text.trim().slice(0, LONGEST);
  const { as, topics } = readQuestion(question, view.today);
  return {
    state: go(
      state,
      as === 'one'
        ? { screen: 'lawAnswer', topic: topics[0]!.code, question }
        : { screen: 'lawTopics', question },
    ),
  };
}

/** `năm 2023 thì sao`, `10 thành viên thì sao`, `liên hiệp thì sao` ask the same of another day or case. */
export function askFurther(
  context: Context,
  at: Extract<Place, { screen: 'lawAnswer' | 'lawTopics' }>,
  text: string,
): Turn {
  const { on, kind, told, further } = readQuestion(text, context.view.today);
  const asked = at.screen === 'lawAnswer' ? topicOf(at.topic)?.rule?.facts : undefined;
  // Figures that the last answer does not ask for begin a question of their own.
  const sameCase = Object.keys(told).length > 0 ? asked?.some((fact) => fact in told) : (on ?? kind);
  if (!further || !sameCase) return askLaw(context, text);
  const question = `${at.question}\n${text.trim()}`.slice(-LONGEST);
  return { state: go(context.state, { ...at, question }) };
}

/** Whether a message that nobody else understands asks something that the law answers. */
export function asksLaw({ view }: Context, text: string): boolean {
  return isQuestion(text) && readQuestion(text, view.today).as !== 'none';
}
