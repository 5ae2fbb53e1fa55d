import { factCatalogue, type FactName } from '@hoptac/core/law';
import MiniSearch from 'minisearch';
import { termsAndPairs, termsOf } from './question/terms';
import { topics, type Topic } from './topic';

/** What a question may mean, the likeliest first. */
export interface Found {
  /** One stands out and is answered; several are offered; of none it is said, and the nearest are offered. */
  as: 'one' | 'several' | 'none';
  topics: readonly Topic[];
}

interface Saying {
  id: number;
  topic: number;
  text: string;
  weight: number;
}

/** Words that only ask or name a kind, and so find nothing by themselves. */
const ASKING = new Set([
  'may',
  'khinao',
  'maynam',
  'maylan',
  'thisao',
  'nguoi',
  'phantram',
  'toida',
  'toithieu',
]);
/** How much each kind of words counts beside the words people really use. */
const WEIGHT = { asked: 1, title: 1, sentence: 0.55, parameter: 0.7, fact: 0.35 };
/** What the second and third best saying of a topic add to its best. */
const FURTHER = [0.15, 0.08];
/** So much of what a question is about must be in a topic; less is chance. */
const ENOUGH = 0.6;
/** With less than this a topic is not even near. */
const NEAR = 0.5;
/** Others are shown beside an answer when they come at least so close to it. */
const BESIDE = 0.5;
/** Above this share of the best one, others are as likely. */
const CLOSE = 0.9;
/** A saying that is the question word for word. */
const WORD_FOR_WORD = 1.35;
/** A rule that asks for what the question has told, for each such fact. */
const ASKS_FOR_IT = 1.25;
const OFFERED = 5;

const sayings: Saying[] = topics
  .flatMap(({ title, wording, parameters, rule }, topic) => [
    ...wording.asked.split(';').map((text) => ({ topic, text, weight: WEIGHT.asked })),
    { topic, text: title.vi, weight: WEIGHT.title },
    { topic, text: wording.vi, weight: WEIGHT.sentence },
    ...parameters.map(({ name }) => ({ topic, text: name.vi, weight: WEIGHT.parameter })),
    ...(rule?.facts ?? []).map((fact) => ({
      topic,
      text: factCatalogue[fact].label.vi,
      weight: WEIGHT.fact,
    })),
  ])
  .map((saying, id) => ({ id, ...saying }));
const wordsOf = (text: string) => [...new Set(termsOf(text))].sort().join(' ');
const wordForWord = sayings.map(({ text }) => wordsOf(text));

/** Made once, when the program starts: a few thousand short sayings, which takes some tenths of a second. */
const index = new MiniSearch<Saying>({
  fields: ['text'],
  tokenize: termsAndPairs,
  processTerm: (term) => term,
  searchOptions: {
    bm25: { k: 1.2, b: 0.6, d: 0.5 },
    boostDocument: (id) => sayings[id as number]!.weight,
  },
});
index.addAll(sayings);

/** Which topics know a term; what few know tells most. */
const knownBy = new Map<string, Set<number>>();
for (const { topic, text, weight } of sayings)
  if (weight >= WEIGHT.sentence)
    for (const term of termsOf(text)) knownBy.set(term, (knownBy.get(term) ?? new Set()).add(topic));

const weightOf = (term: string) => Math.log(1 + topics.length / (knownBy.get(term)?.size ?? 1));

/**
 * Finds the topics that a question in plain words may mean; `told` are the facts it names. Pure: the same words find the
 * same topics.
 */
export function findTopics(question: string, told: readonly FactName[] = []): Found {
  const terms = [...new Set(termsOf(question))];
  const ranked = rank(question, told);
  const [best, second] = ranked;
  if (!best || terms.every((term) => ASKING.has(term))) return { as: 'none', topics: [] };
  const asked = sum(terms.map((term) => weightOf(term)));
  const share = (topic: number) =>
    sum(terms.filter((term) => knownBy.get(term)?.has(topic)).map((term) => weightOf(term))) / asked;
  const likely = ranked.filter(({ topic }) => share(topic) >= ENOUGH);
  const offered = (of: typeof ranked) => of.slice(0, OFFERED).map(({ topic }) => topics[topic]!);
  if (likely.length === 0)
    return { as: 'none', topics: offered(ranked.filter(({ topic }) => share(topic) >= NEAR)) };
  const top = likely[0]!.score;
  const close = likely.filter(({ score }) => score >= top * CLOSE);
  return close.length > 1 && second
    ? { as: 'several', topics: offered(close) }
    : { as: 'one', topics: offered(likely.filter(({ score }) => score >= top * BESIDE)) };
}

function rank(question: string, told: readonly FactName[]): { topic: number; score: number }[] {
  const scores = new Map<number, number[]>();
  const words = wordsOf(question);
  for (const { id, score } of index.search(question)) {
    const { topic } = sayings[id as number]!;
    const same = wordForWord[id as number] === words ? WORD_FOR_WORD : 1;
    scores.set(topic, [...(scores.get(topic) ?? []), score * same]);
  }
  return [...scores]
    .map(([topic, found]) => {
      const [best = 0, ...others] = found.sort((a, b) => b - a);
      const further = sum(FURTHER.map((part, place) => part * (others[place] ?? 0)));
      const asked = topics[topic]!.rule?.facts.filter((fact) => told.includes(fact)) ?? [];
      const asks = ASKS_FOR_IT ** new Set(asked).size;
      return { topic, score: (best + further) * asks };
    })
    .sort((a, b) => b.score - a.score || a.topic - b.topic);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** Whether words name nothing to look for, so that they can only be about what was asked before. */
export function namesNothing(text: string): boolean {
  return termsOf(text).every((term) => ASKING.has(term) || term === 'tohoptac' || term === 'lienhiep');
}
