import { numberWords } from '../engine/bilingual';
import type { WorkedCase } from '../engine/worked-case';

const STATUS = {
  satisfied: 'kept',
  violated: 'broken',
  notApplicable: 'not for it',
  unknown: 'not known',
};

/** A worked case as a row of a table. */
export function caseRows({ name, on, facts, expected, article }: WorkedCase): string[] {
  const { kind, ...known } = facts;
  const given = Object.entries(known).map(([fact, value]) => `${fact} ${inWords(value)}`);
  const found = Object.entries(expected).map(([rule, status]) => `${rule}: ${STATUS[status]}`);
  return [name, on, [kind, ...given].join(', '), found.join('; '), article];
}

function inWords(value: unknown): string {
  if (typeof value === 'number') return numberWords(value).en;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
