import type { DataElement, MeasureUnit } from './data-element';
import type { Amount, Formula } from './formula';

/** The units that a formula's value can be in; none where it puts together what does not go together. */
export function unitsOf(
  formula: Formula,
  elements: ReadonlyMap<string, DataElement>,
): readonly MeasureUnit[] {
  const unitOf = (code: string): MeasureUnit[] => {
    const element = elements.get(code);
    return element ? [element.unit] : [];
  };
  switch (formula.kind) {
    case 'element':
    case 'average':
      return unitOf(formula.element);
    case 'reporters':
    case 'organisations':
      return ['organisation'];
    case 'events':
      return formula.count === 'organisations' ? ['organisation'] : ['event', 'organisation'];
    case 'cumulative':
      return unitsOf(formula.amount, elements);
    case 'sum':
      return inCommon([...formula.plus, ...(formula.minus ?? [])], elements);
    case 'ratio': {
      const same = inCommon([formula.over, formula.under], elements).length > 0;
      if (formula.times === 100 && same) return ['percent'];
      return unitsOf(formula.over, elements);
    }
    case 'share':
      return inCommon([formula.part, formula.whole], elements).length > 0 ? ['percent'] : [];
    case 'growth':
      return formula.as === 'difference' ? unitsOf(formula.measure, elements) : ['percent'];
  }
}

function inCommon(amounts: readonly Amount[], elements: ReadonlyMap<string, DataElement>): MeasureUnit[] {
  const [first = [], ...others] = amounts.map((amount) => unitsOf(amount, elements));
  return first.filter((unit) => others.every((units) => units.includes(unit)));
}
