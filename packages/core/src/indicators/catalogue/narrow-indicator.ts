import type { Formula } from '../formula';
import type { Indicator } from '../indicator';
import type { OrganisationFilter } from '../organisation-filter';

/** What an indicator may be narrowed to. A place is not among them: results by place come from the tree of places. */
export type Narrowing = Pick<OrganisationFilter, 'kinds' | 'sectors' | 'facts'>;

/**
 * The same indicator over fewer organisations, as a row of a form wants it: only cooperatives, only one field of work, only
 * one industry. Where an organisation's fact is not known it stays expected in the coverage. Throws a RangeError where
 * nothing would be left, such as unions' revenue narrowed to cooperatives.
 *
 * @example
 * const { formula } = narrowIndicator(
 *   { ...official0703, code: 'workersInTrade' },
 *   { facts: [{ fact: 'industry', equals: 'G' }] },
 * );
 * formula.of; // { kinds: ['cooperative'], facts: [{ fact: 'industry', equals: 'G' }] }
 */
export function narrowIndicator(indicator: Indicator, by: Narrowing): Indicator {
  return { ...indicator, formula: narrow(indicator.formula, by) };
}

function narrow<F extends Formula>(formula: F, by: Narrowing): F;
function narrow(formula: Formula, by: Narrowing): Formula {
  switch (formula.kind) {
    case 'cumulative':
      return { ...formula, amount: narrow(formula.amount, by) };
    case 'sum':
      return {
        ...formula,
        plus: formula.plus.map((term) => narrow(term, by)),
        ...(formula.minus && { minus: formula.minus.map((term) => narrow(term, by)) }),
      };
    case 'ratio':
      return { ...formula, over: narrow(formula.over, by), under: narrow(formula.under, by) };
    case 'share':
      return { ...formula, part: narrow(formula.part, by), whole: narrow(formula.whole, by) };
    case 'growth':
      return { ...formula, measure: narrow(formula.measure, by) };
    default:
      return { ...formula, of: both(formula.of ?? {}, by) };
  }
}

function both(of: OrganisationFilter, by: Narrowing): OrganisationFilter {
  const kinds = common(of.kinds, by.kinds);
  const sectors = common(of.sectors, by.sectors);
  const facts = [...(of.facts ?? []), ...(by.facts ?? [])];
  return {
    ...of,
    ...(kinds && { kinds }),
    ...(sectors && { sectors }),
    ...(facts.length > 0 && { facts }),
  };
}

function common<T>(one: T[] | undefined, other: T[] | undefined): T[] | undefined {
  if (!one || !other) return one ?? other;
  const left = one.filter((item) => other.includes(item));
  if (left.length === 0) throw new RangeError('Nothing is left of the indicator when it is narrowed so.');
  return left;
}
