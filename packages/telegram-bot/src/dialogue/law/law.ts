import type { Button } from '../reply';
import type { DialogueState, Place } from '../state';
import { go, type Context, type Flow, type Turn } from '../turn';
import { knownFacts } from '../known-facts';
import { answer } from './answer';
import { askFurther, askLaw, readQuestion } from './ask-law';
import { topicOf, topics, type Topic } from './topic';
import { words } from './words';

type At<S extends Place['screen']> = Extract<Place, { screen: S }>;
type Language = DialogueState['language'];

/** What most people ask first. */
const USUAL = [
  'members-minimum',
  'contribution-cap',
  'annual-meeting-deadline',
  'annual-report',
  'board-size',
  'common-fund-rate',
].flatMap((code) => topicOf(code) ?? []);
const RELATED = 3;

/** Asks what one wants to know. */
export const law: Flow<At<'law'>> = {
  draw({ state: { language } }) {
    return { text: words[language].prompt, buttons: [...buttonsFor(USUAL, language), [out(language)]] };
  },
  take(context, at, input) {
    return 'text' in input
      ? askLaw(context, input.text)
      : (chosen(context, '', input.action) ?? stay(context, at));
  },
};

/** Offers what a question may mean; of one that nothing answers it says so, and offers what is nearest. */
export const lawTopics: Flow<At<'lawTopics'>> = {
  draw({ state: { language }, view }, { question }) {
    const say = words[language];
    const found = readQuestion(question, view.today);
    const offered = found.topics.length > 0 ? found.topics : USUAL;
    const list = offered.map(({ title }, place) => `${place + 1}. ${title[language]}`);
    const intro =
      found.as === 'none'
        ? [say.none(question.split('\n')[0]!), found.topics.length > 0 ? say.nearest : say.usual]
        : [say.several];
    return {
      text: [...intro, ...list].join('\n'),
      buttons: [...buttonsFor(offered, language), [again(language), out(language)]],
    };
  },
  take(context, at, input) {
    if ('action' in input) return chosen(context, at.question, input.action) ?? stay(context, at);
    const found = readQuestion(at.question, context.view.today);
    const offered = found.topics.length > 0 ? found.topics : USUAL;
    const place = /^\s*(\d)\s*[.)]?\s*$/.exec(input.text)?.[1];
    const topic = place === undefined ? undefined : offered[Number(place) - 1];
    return topic ? chosen(context, at.question, `topic:${topic.code}`)! : askFurther(context, at, input.text);
  },
};

/** The answer, and what else the question may have meant. */
export const lawAnswer: Flow<At<'lawAnswer'>> = {
  draw({ state: { language }, view }, at) {
    const topic = topicOf(at.topic) ?? topics[0]!;
    const { on = view.today, kind, told, topics: found } = readQuestion(at.question, view.today);
    const { organisation } = view;
    const ofOwnKind = organisation && (kind === undefined || kind === organisation.kind);
    const text = answer(
      {
        topic,
        on,
        today: view.today,
        kind: kind ?? organisation?.kind ?? 'cooperative',
        own: ofOwnKind ? { name: organisation.name, facts: knownFacts(view) } : undefined,
        told,
      },
      language,
    );
    const related = found.filter(({ code }) => code !== topic.code).slice(0, RELATED);
    return { text, buttons: [...buttonsFor(related, language), [again(language), out(language)]] };
  },
  take(context, at, input) {
    if ('text' in input) return askFurther(context, at, input.text);
    return chosen(context, at.question, input.action) ?? stay(context, at);
  },
};

function chosen({ state }: Context, question: string, action: string): Turn | undefined {
  const topic = action.startsWith('topic:') ? topicOf(action.slice('topic:'.length)) : undefined;
  return topic && { state: go(state, { screen: 'lawAnswer', topic: topic.code, question }) };
}

function stay({ state }: Context, at: Place): Turn {
  return { state: go(state, at) };
}

function buttonsFor(of: readonly Topic[], language: Language): Button[][] {
  return of.map(({ code, title }) => [{ label: title[language], action: `topic:${code}` }]);
}

function again(language: Language): Button {
  return { label: words[language].askAgain, action: 'law' };
}

function out(language: Language): Button {
  return { label: words[language].menu, action: 'menu' };
}
