import type { DataElement, Formula, Indicator } from '../indicators';

/**
 * How the months of an indicator make its year: `sum` of its months, the `last` of them (a stock), or neither (a `rate`:
 * a ratio, share, average or growth). A ratio of a flow to a stock, such as a year's revenue per cooperative, grows with
 * its months as the flow does.
 */
export type OverTime = 'sum' | 'last' | 'rate';

/** How an indicator behaves over the months of its year. */
export interface Nature {
  overTime: OverTime;
  /** Whether a province is the sum of its districts. */
  overUnits: 'sum' | 'none';
  /** Whole things or whole đồng: what is added up can only be whole. */
  whole: boolean;
  /** Counts of people, organisations or events. */
  counted: boolean;
}

/** What kind of number an indicator is. Elements that are not given are taken for stocks. */
export function natureOf({ formula, unit }: Indicator, elements: readonly DataElement[] = []): Nature {
  const parts = termsOf(formula).map((term) => termNature(term, elements));
  const rate = parts.length === 0;
  const all = (field: 'flow' | 'additive') => !rate && parts.every((part) => part[field]);
  const whole = !rate && unit !== 'percent';
  return {
    overTime: all('flow') || growsWithMonths(formula, elements) ? 'sum' : rate ? 'rate' : 'last',
    overUnits: all('additive') ? 'sum' : 'none',
    whole,
    counted: whole && unit !== 'dong',
  };
}

/** A flow for each of a stock: the months of the one add up, those of the other do not. */
function growsWithMonths(formula: Formula, elements: readonly DataElement[]): boolean {
  if (formula.kind !== 'ratio') return false;
  const flows = (of: Formula) => termsOf(of).map((term) => termNature(term, elements).flow);
  return flows(formula.over).every(Boolean) && !flows(formula.under).some(Boolean);
}

type Term = Exclude<Formula, { kind: 'ratio' | 'share' | 'average' | 'growth' | 'sum' }>;

/** What is added up to make the formula; nothing for a rate. */
function termsOf(formula: Formula): Term[] {
  switch (formula.kind) {
    case 'ratio':
    case 'share':
    case 'average':
    case 'growth':
      return [];
    case 'sum':
      return [...formula.plus, ...(formula.minus ?? [])];
    default:
      return [formula];
  }
}

function termNature(term: Term, elements: readonly DataElement[]): { flow: boolean; additive: boolean } {
  switch (term.kind) {
    case 'events':
      // One organisation with two events counts once a year but in two months.
      return { flow: term.count !== 'organisations', additive: true };
    case 'organisations':
    case 'reporters':
      return { flow: false, additive: true };
    case 'cumulative':
      return { flow: false, additive: termNature(term.amount, elements).additive };
    case 'element': {
      const element = elements.find(({ code }) => code === term.element);
      return { flow: element?.overTime === 'sum', additive: (element?.overUnits ?? 'sum') === 'sum' };
    }
  }
}
