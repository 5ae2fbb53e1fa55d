import type { OrganisationKind } from '../../organisation';
import type { CalendarDate } from '../../time';
import type { Bilingual } from './bilingual';
import type { Citation } from './citation';
import type { Finding, Note } from './finding';
import { parameterAt, type Parameter, type ParameterReading } from './parameter';
import type { Rule } from './rule';

/** What a parameter was or became, and where that stands. */
interface Read {
  value: unknown;
  citation: Citation;
}

/** Why a finding is another on another day. */
export type ChangeCause =
  | { kind: 'parameterChanged'; parameter: string; name: Bilingual; from: Read; to: Read }
  | { kind: 'ruleBegan'; parameter: string; name: Bilingual; to: Read }
  | { kind: 'ruleEnded'; parameter: string; name: Bilingual; from: Read; citation?: Citation }
  /** The law may bind on one of the two days, but what it said then has not been found. */
  | { kind: 'sourceMissing'; parameter: string; name: Bilingual; note: Bilingual }
  /** What the law attaches to the breach, or the exception it makes, is another. */
  | { kind: 'noteChanged'; note: 'consequence' | 'unless'; from?: Note; to?: Note }
  /** The law reads the same; only the day is another. */
  | { kind: 'dayPassed' };

const KINDS: readonly string[] = ['cooperative', 'union', 'group'] satisfies OrganisationKind[];

/** A parameter that differs by kind is one per kind, which its code ends with. */
function binds({ code }: Parameter, kind: OrganisationKind): boolean {
  const [, suffix] = code.split('.');
  return suffix === undefined || suffix === kind || !KINDS.includes(suffix);
}

/** Everything in one rule that reads otherwise on the later day, for an organisation of a kind. */
export function causesOf(
  rule: Rule,
  kind: OrganisationKind,
  [before, after]: readonly [CalendarDate, CalendarDate],
  [first, second]: readonly [Finding, Finding],
): ChangeCause[] {
  const parameters = rule.parameters
    .filter((parameter) => binds(parameter, kind))
    .flatMap((parameter) =>
      causeOf(parameter, parameterAt(parameter, before), parameterAt(parameter, after)),
    );
  const notes = (['consequence', 'unless'] as const).flatMap((note) => noteCause(note, first, second));
  const causes = [...parameters, ...notes];
  return causes.length > 0 ? causes : [{ kind: 'dayPassed' }];
}

/** Only where it is a breach on both days: a breach that begins or ends says so by its status. */
function noteCause(note: 'consequence' | 'unless', first: Finding, second: Finding): ChangeCause[] {
  const [from, to] = [first[note], second[note]];
  const both = first.status === 'violated' && second.status === 'violated';
  if (!both || same(from, to)) return [];
  return [{ kind: 'noteChanged', note, ...(from && { from }), ...(to && { to }) }];
}

function causeOf(
  { code: parameter, name }: Parameter,
  from: ParameterReading<unknown>,
  to: ParameterReading<unknown>,
): ChangeCause[] {
  if (from.status === 'inForce' && to.status === 'inForce')
    return same(from.value, to.value)
      ? []
      : [{ kind: 'parameterChanged', parameter, name, from: read(from), to: read(to) }];
  const unread = [from, to].find(
    (reading) => reading.status === 'outOfScope' && reading.because !== 'noSuchNorm',
  );
  if (from.status === 'outOfScope' && to.status === 'outOfScope' && from.because === to.because) return [];
  if (unread?.status === 'outOfScope') return [{ kind: 'sourceMissing', parameter, name, note: unread.note }];
  if (to.status === 'inForce') return [{ kind: 'ruleBegan', parameter, name, to: read(to) }];
  if (from.status !== 'inForce') return [];
  const citation = to.citation && { citation: to.citation };
  return [{ kind: 'ruleEnded', parameter, name, from: read(from), ...citation }];
}

function read({ value, citation }: Read): Read {
  return { value, citation };
}

/** Whether two pieces of plain data read the same. */
export function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
