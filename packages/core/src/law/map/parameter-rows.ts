import { formatCitation } from '../engine/citation';
import { numberWords } from '../engine/bilingual';
import type { Parameter } from '../engine/parameter';

const ABSENT = { noSuchNorm: 'the law sets none', sourceNotFound: 'source not found' };
const TRUST = { text: 'the text', secondary: 'a page about it', unverified: 'not verified' };

/** A parameter's spans, oldest first, as rows of a table. */
export function parameterRows({ code, name, unit, values, absences = [] }: Parameter): string[][] {
  const spans = [
    ...values.map(({ from, to, value, unit: own, citation }) => ({
      from,
      to,
      is: inWords(value, own ?? unit),
      citation,
      trust: TRUST[citation.trust],
    })),
    ...absences.map(({ from, to, because, note, citation }) => ({
      from,
      to,
      is: `${ABSENT[because]}: ${note.en}`,
      citation,
      trust: citation ? TRUST[citation.trust] : '',
    })),
  ].sort((a, b) => (a.from < b.from ? -1 : 1));
  return spans.map(({ from, to, is, citation, trust }, index) => [
    index === 0 ? `\`${code}\` ${name.vi} · *${name.en}*` : '',
    from,
    to ?? '',
    is,
    citation ? formatCitation(citation, { language: 'en' }) : '',
    trust,
  ]);
}

/** A number with its unit; several values by name. */
function inWords(value: unknown, unit: Parameter['unit']): string {
  if (value === true) return 'binds';
  if (value === Infinity) return 'no end';
  if (typeof value === 'number') return `${numberWords(value).en} ${unitWords(value, unit)}`;
  if (typeof value === 'string') return spaced(value);
  if (Array.isArray(value)) return value.map((each) => inWords(each, unit)).join('; ');
  if (typeof value !== 'object' || value === null) return String(value);
  const parts = Object.entries(value).map(([name, each]) => `${spaced(name)}: ${inPart(each)}`);
  return parts.join(', ');
}

function unitWords(value: number, unit: Parameter['unit']): string {
  if (unit === 'percent') return '%';
  return unit === 'đồng' || value === 1 ? spaced(unit) : `${spaced(unit)}s`;
}

/** Inside a value of many parts each number has a unit of its own, which its name tells. */
function inPart(value: unknown): string {
  if (Array.isArray(value)) return value.map((each) => inPart(each)).join('; ');
  if (typeof value === 'object' && value !== null)
    return Object.entries(value)
      .map(([name, each]) => `${spaced(name)} ${inPart(each)}`)
      .join(', ');
  if (value === Infinity) return 'no end';
  return typeof value === 'number' ? numberWords(value).en : spaced(String(value));
}

/** `twoThirds` as people read it: two thirds. */
function spaced(name: string): string {
  return name.replaceAll(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
