import type { DataElement, Formula, Indicator } from '@hoptac/core/indicators';

/** What a target can be: its least and most, as far as there are any. */
export interface Limits {
  min?: number;
  max?: number;
}

/** A count is never below nothing, and a part never above the whole; a change may be anything. */
export function limitsOf({ formula }: Indicator, elements: readonly DataElement[]): Limits {
  if (formula.kind === 'growth') return {};
  const negative = namesIn(formula).some(
    (code) => elements.find((element) => element.code === code)?.allowNegative,
  );
  const minus = formula.kind === 'sum' && formula.minus !== undefined;
  return {
    ...(!negative && !minus && { min: 0 }),
    ...(isPart(formula, elements) && { max: 100 }),
  };
}

/** Whether what stands above is a part of what stands below, so that more than 100 % cannot be. */
function isPart(formula: Formula, elements: readonly DataElement[]): boolean {
  if (formula.kind === 'share') return true;
  if (formula.kind !== 'ratio' || formula.times !== 100) return false;
  const { over, under } = formula;
  if (over.kind === 'events' && under.kind === 'events')
    return (
      JSON.stringify(over.event) === JSON.stringify(under.event) &&
      JSON.stringify(over.of) === JSON.stringify(under.of) &&
      under.grades === undefined
    );
  return over.kind === 'element' && under.kind === 'element' && liesIn(over.element, under.element, elements);
}

function liesIn(part: string, whole: string, elements: readonly DataElement[]): boolean {
  const { partOf } = elements.find(({ code }) => code === part) ?? {};
  return partOf !== undefined && (partOf === whole || liesIn(partOf, whole, elements));
}

/** Codes of the elements that a formula names. */
function namesIn(formula: unknown): string[] {
  if (typeof formula !== 'object' || formula === null) return [];
  return Object.entries(formula).flatMap(([key, value]) =>
    key === 'element' && typeof value === 'string' ? [value] : namesIn(value),
  );
}
