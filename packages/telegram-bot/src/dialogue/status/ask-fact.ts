import { capital } from '../capital';
import { checkCompliance, factCatalogue, type FactName } from '@hoptac/core/law';
import { hears } from '../hears';
import { knownFacts } from '../known-facts';
import type { Button } from '../reply';
import { go, type Context, type Flow, type Turn } from '../turn';
import { choiceWords } from './choice-words';
import { choicesOf, mayBeNever, readFactValue, showFactValue, type FactValue } from './fact-value';
import { firstMissing, isFact, missingFacts } from './missing';
import type { StatusPlace } from './places';
import { words } from './words';

type At = Extract<StatusPlace, { screen: 'askFact' }>;

const SPOKEN = {
  pass: ['bo qua', 'khong ro', 'khong biet', 'chua ro', 'skip'],
  stop: ['thoi', 'dung', 'xong', 'het', 'stop', 'done'],
};

/** One fact that the law asks for; each answer is kept at once, so one may stop at any time. */
export const askFact: Flow<At> = {
  right: 'submit',
  verbatim: true,
  draw({ state, view }, { fact, passed, alone }) {
    const { language } = state;
    const say = words[language];
    if (!isFact(fact))
      return { text: say.nothingMissing, buttons: [[{ label: say.back, action: 'status' }]] };
    const missing = missingFacts(view);
    const waiting = missing.find((one) => one.fact === fact)?.waiting ?? 0;
    const left = missing.filter((one) => !passed.includes(one.fact)).length;
    const known = (knownFacts(view) as Partial<Record<string, unknown>>)[fact];
    const { unit, label } = factCatalogue[fact];
    const example = unit === 'choice' || unit === 'yesNo' ? '' : say.exampleOf[unit];
    return {
      text: [
        say.askFact(label[language]),
        ...(known === undefined ? [] : [say.nowKnown(showFactValue(fact, known, language))]),
        ...(example ? [say.example(example)] : []),
        ...(waiting > 0 ? [say.helps(waiting)] : []),
        ...(alone ? [] : [say.left(left)]),
      ].join('\n'),
      buttons: [
        ...choices(fact, language),
        [...(alone ? [] : [{ label: say.pass, action: 'pass' }]), { label: say.stop, action: 'stop' }],
      ],
    };
  },

  take(context, at, input) {
    const { state, view } = context;
    const action = 'action' in input ? input.action : hears(input.text, SPOKEN);
    if (action === 'stop' || !isFact(at.fact)) return { state: go(state, { screen: 'findings', page: 1 }) };
    if (action === 'pass') return next(context, { ...at, passed: [...at.passed, at.fact] });
    if ('action' in input) {
      const value = valueOfButton(at.fact, input.action);
      return value === undefined ? { state } : tell(context, at, at.fact, value);
    }
    const read = readFactValue(at.fact, input.text, view.today, state.language);
    return 'notice' in read ? { state, ...read } : tell(context, at, at.fact, read.value);
  },
};

function choices(fact: FactName, language: 'vi' | 'en'): Button[][] {
  const say = words[language];
  const never: Button[][] = mayBeNever(fact) ? [[{ label: say.neverButton, action: 'value:never' }]] : [];
  if (factCatalogue[fact].unit === 'yesNo')
    return [
      [
        { label: capital(say.yes), action: 'value:yes' },
        { label: capital(say.no), action: 'value:no' },
      ],
    ];
  return [
    ...choicesOf(fact).map((code) => [{ label: choiceWords[code]![language], action: `value:${code}` }]),
    ...never,
  ];
}

function valueOfButton(fact: FactName, action: string): FactValue | undefined {
  const chosen = action.startsWith('value:') ? action.slice('value:'.length) : undefined;
  if (chosen === 'yes' || chosen === 'no')
    return factCatalogue[fact].unit === 'yesNo' ? chosen === 'yes' : undefined;
  if (chosen === 'never') return mayBeNever(fact) ? 'never' : undefined;
  return chosen !== undefined && choicesOf(fact).includes(chosen) ? chosen : undefined;
}

/** Keeps a value, unless the law's own checks say that it cannot be beside what is known already. */
function tell(context: Context, at: At, fact: FactName, value: FactValue): Turn {
  const { state, view } = context;
  const say = words[state.language];
  const { organisation } = view;
  if (!organisation) return { state: go(state, { screen: 'status' }) };
  const told = { ...organisation, facts: { ...organisation.facts, [fact]: value } };
  const after = { ...view, organisation: told };
  const report = checkCompliance(knownFacts(after), { on: view.today });
  if (!report.ok)
    return {
      state,
      notice: [say.cannotBe, ...report.problems.map(({ message }) => `• ${message[state.language]}`)].join(
        '\n',
      ),
    };
  const label = factCatalogue[fact].label[state.language];
  const further = next({ ...context, view: after }, at);
  return {
    ...further,
    notice: say.kept(label, showFactValue(fact, value, state.language)),
    commands: [{ kind: 'tellFact', organisation: organisation.id, fact, value }],
  };
}

function next({ state, view }: Context, at: At): Turn {
  const fact = at.alone ? undefined : firstMissing(view, at.passed);
  if (at.alone) return { state: go(state, { screen: 'ownFacts', page: 1 }) };
  return fact === undefined
    ? { state: go(state, { screen: 'findings', page: 1 }), notice: words[state.language].nothingMissing }
    : { state: go(state, { ...at, fact }) };
}
