import { parameters, rules, type Parameter, type Rule } from '@hoptac/core/law';
import type { OrganisationKind } from '@hoptac/core/organisation';
import type { Bilingual } from '@hoptac/core/vi';
import { wordings } from './topics';
import type { Wording } from './topics/wording';

/** One thing of the law that can be asked and answered: a rule with its numbers, or a number that no rule reads. */
export interface Topic {
  /** Of the rule, or of the parameter. */
  code: string;
  title: Bilingual;
  rule: Rule | undefined;
  parameters: readonly Parameter[];
  wording: Wording;
}

const judged = new Set(rules.flatMap((rule) => rule.parameters));

/** Every topic, in the order of the law's subjects. */
export const topics: readonly Topic[] = [
  ...rules.map((rule) => ({ code: rule.code, title: rule.title, rule, parameters: rule.parameters })),
  ...parameters
    .filter((parameter) => !judged.has(parameter))
    .map((parameter) => ({
      code: parameter.code,
      title: parameter.name,
      rule: undefined,
      parameters: [parameter],
    })),
].map((topic) => ({ ...topic, wording: wordings[topic.code] ?? plain(topic.title) }));

const byCode = new Map(topics.map((topic) => [topic.code, topic]));

export function topicOf(code: string): Topic | undefined {
  return byCode.get(code);
}

const KINDS: readonly OrganisationKind[] = ['cooperative', 'union', 'group'];

/** The parameter that binds a kind, told by the end of its code where it differs by kind. */
export function parameterFor({ parameters: all }: Topic, kind: OrganisationKind): Parameter | undefined {
  const own = all.find(({ code }) => code.endsWith(`.${kind}`));
  return own ?? all.find(({ code }) => !KINDS.some((other) => code.endsWith(`.${other}`)));
}

/** What nobody has put in words yet is answered by its title and number. */
function plain(title: Bilingual): Wording {
  return { asked: title.vi, vi: `${title.vi}: {value}.`, en: `${title.en}: {value}.` };
}
