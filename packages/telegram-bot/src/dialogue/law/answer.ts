import {
  checkCompliance,
  formatCitation,
  parameterAt,
  type Citation,
  type FactName,
  type Facts,
  type Finding,
  type Parameter,
  type ParameterReading,
} from '@hoptac/core/law';
import type { OrganisationKind } from '@hoptac/core/organisation';
import { formatDate, type CalendarDate } from '@hoptac/core/time';
import type { Bilingual } from '@hoptac/core/vi';
import type { DialogueState } from '../state';
import { holdsOn, stretchesOf, type Stretch } from './over-time';
import { parameterFor, type Topic } from './topic';
import { valueWords } from './value-words';
import { words } from './words';

type Language = DialogueState['language'];

/** What is asked of a topic: for which day and kind, and of whom. */
interface Asked {
  topic: Topic;
  on: CalendarDate;
  today: CalendarDate;
  kind: OrganisationKind;
  /** The asker's cooperative, where it is of the kind asked about. */
  own: { name: string; facts: Facts } | undefined;
  /** What the question itself says. */
  told: Partial<Facts>;
}

const KINDS: readonly OrganisationKind[] = ['cooperative', 'union', 'group'];
const MARK = { satisfied: '✅', violated: '❌', notApplicable: 'ℹ️', unknown: '❔' };

/** An answer in plain sentences, each number with the place in the law it comes from. */
export function answer(asked: Asked, language: Language): string {
  const { topic, on, today } = asked;
  const say = words[language];
  const { kind, notFor } = kindAnswered(asked);
  const parameter = parameterFor(topic, kind)!;
  const reading = parameterAt(parameter, on);
  const stretches = stretchesOf(parameter);
  const others = stretches.filter((stretch) => !holdsOn(stretch, on) && !stretch.unknown);
  const main =
    reading.status === 'inForce'
      ? [
          sentence(
            topic,
            valueWords(parameter.code, reading.value, reading.unit ?? parameter.unit),
            language,
          ),
          cited(reading.citation, language),
        ]
      : [
          noValue(asked, parameter, reading, language),
          ...(reading.citation ? [cited(reading.citation, language)] : []),
        ];
  const applied = reading.status === 'inForce' ? apply(asked, kind, language) : [];
  const parts = [
    [`⚖️ ${topic.title[language]}`],
    [
      ...(notFor
        ? [`${MARK.notApplicable} ${say.kinds[asked.kind]}: ${notFor[language]}`, `${say.kinds[kind]}:`]
        : []),
      ...main,
    ],
    applied,
    elsewhere(topic, kind, on, language),
    others.length > 0
      ? [
          say.otherTimes,
          ...others.map((stretch) => atTime(topic, stretch, reading.status === 'inForce', language)),
        ]
      : [],
    [
      ...(secondHand(parameter, on) ? [say.secondHand] : []),
      on === today ? say.today(formatDate(on)) : say.on(formatDate(on)),
      ...(on > today ? [say.mayChange(formatDate(on))] : []),
    ],
  ];
  return parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

/** The kind asked about, or where the rule is not for it, the first that it binds, and why. */
function kindAnswered({ topic, kind, on }: Asked): { kind: OrganisationKind; notFor?: Bilingual } {
  const why = notForKind(topic, kind, on);
  if (!why) return { kind };
  return { kind: KINDS.find((other) => !notForKind(topic, other, on)) ?? kind, notFor: why };
}

/** Why a rule is not for a kind at all; undefined where it is, whatever the law of the day says. */
function notForKind(
  { rule, parameters }: Topic,
  kind: OrganisationKind,
  on: CalendarDate,
): Bilingual | undefined {
  if (!rule) return undefined;
  const { status, explanation } = rule.examine({ kind }, on);
  const notes = parameters.flatMap(({ absences = [] }) => absences.map(({ note }) => note.vi));
  return status === 'notApplicable' && !notes.includes(explanation.vi) ? explanation : undefined;
}

function sentence({ wording }: Topic, value: Bilingual, language: Language): string {
  return wording[language].replace('{value}', value[language]);
}

/** Why there is no number to say; the days in the words people use. */
function noValue(
  { on }: Asked,
  { values }: Parameter,
  { because, note }: Extract<ParameterReading<unknown>, { status: 'outOfScope' }>,
  language: Language,
): string {
  const say = words[language];
  if (because === 'beforeFirstValue') return say.tooEarly(formatDate(on), formatDate(values[0]!.from));
  return because === 'afterLastValue' ? say.tooLate(formatDate(on)) : note[language];
}

function cited(citation: Citation, language: Language): string {
  return `📖 ${formatCitation(citation, { language })}`;
}

/** What one's own facts, or those told, come to under the rule. */
function apply({ topic, on, own, told }: Asked, kind: OrganisationKind, language: Language): string[] {
  const { rule } = topic;
  const say = words[language];
  const matters = Object.keys(told).some((fact) => rule?.facts.includes(fact as FactName));
  if (!rule || (!matters && !own)) return [];
  const facts: Facts = { ...(own?.facts.kind === kind && own.facts), ...(matters && told), kind };
  const report = checkCompliance(facts, { on, only: [rule.code] });
  if (!report.ok) return report.problems.map(({ message }) => say.wrongFacts(message[language]));
  return report.findings.flatMap((finding) => found(finding, matters ? say.asTold : own!.name, language));
}

function found(
  { status, explanation, consequence, unless }: Finding,
  who: string,
  language: Language,
): string[] {
  return [
    `${MARK[status]} ${who}: ${explanation[language]}`,
    ...[unless, consequence].flatMap((note) =>
      note ? [`${note.text[language]} (${formatCitation(note.citation, { language })})`] : [],
    ),
  ];
}

/** What the same number is for the other kinds, where it is another. */
function elsewhere(topic: Topic, kind: OrganisationKind, on: CalendarDate, language: Language): string[] {
  const own = shownFor(parameterFor(topic, kind), on);
  return KINDS.flatMap((other) => {
    if (other === kind || notForKind(topic, other, on)) return [];
    const shown = shownFor(parameterFor(topic, other), on);
    if (!shown || !shown.words.vi || shown.words.vi === own?.words.vi) return [];
    return [
      `${words[language].kinds[other]}: ${shown.words[language]} (${formatCitation(shown.citation, { language })})`,
    ];
  });
}

function shownFor(
  parameter: Parameter | undefined,
  on: CalendarDate,
): { words: Bilingual; citation: Citation } | undefined {
  const reading = parameter && parameterAt(parameter, on);
  if (reading?.status !== 'inForce') return undefined;
  const { value, unit, citation } = reading;
  return { words: valueWords(parameter!.code, value, unit ?? parameter!.unit), citation };
}

/** One line of what was or will be otherwise; a whole sentence where the day itself has none. */
function atTime(topic: Topic, stretch: Stretch, short: boolean, language: Language): string {
  const say = words[language];
  const { from, to, holds, citation } = stretch;
  const value = stretch.words[language];
  const told = !holds
    ? value
    : short
      ? value || say.sameDuty
      : sentence(topic, stretch.words, language).replace(/\.$/, '');
  const text = citation ? `${told.replace(/\.$/, '')} (${formatCitation(citation, { language })}).` : told;
  // A note that says the days itself is not given them twice.
  if (!holds && /\d\d\/\d\d\/\d{4}/.test(stretch.words.vi)) return say.saying(text);
  if (to === undefined) return say.since(formatDate(from), text);
  return from <= '2013-07-01'
    ? say.until(formatDate(to), text)
    : say.between(formatDate(from), formatDate(to), text);
}

function secondHand(parameter: Parameter, on: CalendarDate): boolean {
  const reading = parameterAt(parameter, on);
  return reading.status === 'inForce' && reading.citation.trust !== 'text';
}
