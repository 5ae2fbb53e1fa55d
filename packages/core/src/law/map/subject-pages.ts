import type { Rule } from '../engine/rule';
import { organisationKindSchema } from '../../organisation';
import { placesByDocument } from './citations-in';
import { daysOfChange, type Encoding } from './encodings';
import { CASES_PAGE } from './case-page';
import { anchorOf, table } from './markdown';
import type { Subject } from './subjects';
import { parameterRows } from './parameter-rows';

const PLURALS = { cooperative: 'cooperatives', union: 'unions', group: 'groups' };

/** One subject: its rules and its values over time. */
export function catalogueOf(
  { name, rules, parameters, cases }: Subject,
  encodings: readonly Encoding[],
): string {
  return [
    `### ${name.en}`,
    `${name.vi}: ${rules.length} rules, ${parameters.length} dated values, ${workedCases(cases.length, name.en)}.`,
    ...rules.map((rule) => describeRule(rule, encodings)),
    ...(parameters.length > 0 ? ['**Values over time**', parameterTable(parameters)] : []),
  ].join('\n\n');
}

function parameterTable(parameters: Subject['parameters']): string {
  return table(['Value', 'From', 'To', 'Is', 'Place', 'Read in'], parameters.flatMap(parameterRows));
}

function workedCases(count: number, subject: string): string {
  const words = `${count} worked cases`;
  return count > 0 ? `[${words}](${CASES_PAGE}${anchorOf(subject)})` : words;
}

function describeRule(rule: Rule, encodings: readonly Encoding[]): string {
  const own = encodings.filter(({ code }) => code === rule.code);
  const cited = placesByDocument(own.filter(({ means }) => means === 'rule'));
  const told = placesByDocument(own.filter(({ means }) => means === 'told'));
  return [
    `#### ${rule.code}`,
    `${rule.title.vi} · *${rule.title.en}*`,
    [
      `- For ${kindsOf(rule).join(', ')}; asks for ${rule.facts.map((fact) => `\`${fact}\``).join(', ')}`,
      `- Rests on ${cited}`,
      ...(told ? [`- Tells of ${told}`] : []),
    ].join('\n'),
  ].join('\n\n');
}

/** The kinds it says anything of on any day, apart from not applying. */
function kindsOf(rule: Rule): string[] {
  const bound = organisationKindSchema.options.filter((kind) =>
    daysOfChange.some((day) => rule.examine({ kind }, day).status !== 'notApplicable'),
  );
  return bound.map((kind) => PLURALS[kind]);
}
