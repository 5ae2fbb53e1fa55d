import { operatingOn, type Organisation, type Register } from '../organisation';
import {
  lastDayOfMonth,
  monthsOf,
  periodRange,
  type CalendarDate,
  type Month,
  type MonthlyPeriod,
} from '../time';
import type { DataElement } from './data-element';
import type { Figures } from './figures';
import type { Amount, Formula, Indicator, OrganisationFilter } from './indicator';

/** How much of what was expected has been reported. Organisations count once; months count each. */
export interface Coverage {
  reported: number;
  expected: number;
  months: { reported: number; expected: number };
}

export interface IndicatorResult {
  indicator: string;
  period: MonthlyPeriod;
  /** Undefined when nothing was reported, or a ratio has nothing to divide by. Not rounded. */
  value: number | undefined;
  /** Of a ratio. */
  parts?: { over: number | undefined; under: number | undefined };
  /** Absent where the register itself is the source and nothing is reported. */
  coverage?: Coverage;
}

/** Everything an indicator is computed from. `figures` must hold the months of `period` and the elements used. */
export interface IndicatorData {
  elements: readonly DataElement[];
  figures: Figures;
  register: Register;
  period: MonthlyPeriod;
}

/**
 * Computes indicators for one period. Money comes in whole đồng, shares in percent when the formula multiplies by 100.
 * Throws a RangeError when a formula names an element that the data do not have, and when a sum is beyond the safe integers.
 */
export function evaluateIndicators(indicators: readonly Indicator[], data: IndicatorData): IndicatorResult[] {
  const scene = setScene(data);
  return indicators.map(({ code, formula }) => ({
    indicator: code,
    period: data.period,
    ...evaluate(formula, scene),
  }));
}

interface Scene extends IndicatorData {
  /** For each organisation of the figures, whether it worked at the end of each month of the period. */
  works: Uint8Array[];
  months: Month[];
  /** Where the period's first month stands in the figures. */
  offset: number;
  rows: readonly (Organisation | undefined)[];
  workingAtEnd: readonly Organisation[];
  ends: CalendarDate;
  begins: CalendarDate;
}

function setScene(data: IndicatorData): Scene {
  const { figures, register, period } = data;
  const { from, to } = periodRange(period);
  const months = monthsOf(period);
  const offset = figures.months.indexOf(months[0]!);
  if (offset < 0 || figures.months[offset + months.length - 1] !== months.at(-1))
    throw new RangeError(`The figures do not hold every month of ${period}.`);
  const byId = new Map(register.organisations.map((organisation) => [organisation.id, organisation]));
  const workingBy = months.map((month) => new Set(operatingOn(register, endOf(month)).map(({ id }) => id)));
  return {
    ...data,
    months,
    offset,
    begins: from,
    ends: to,
    rows: figures.organisations.map((id) => byId.get(id)),
    works: figures.organisations.map((id) =>
      Uint8Array.from(workingBy, (working) => (working.has(id) ? 1 : 0)),
    ),
    workingAtEnd: operatingOn(register, to),
  };
}

function endOf(month: Month): CalendarDate {
  const [year, index] = month.split('-').map(Number) as [number, number];
  return lastDayOfMonth(year, index);
}

type Evaluated = Omit<IndicatorResult, 'indicator' | 'period'>;

function evaluate(formula: Formula, scene: Scene): Evaluated {
  if (formula.kind !== 'ratio') return evaluateAmount(formula, scene, elementsOf(formula));
  const { over, under, times = 1 } = formula;
  // A month counts in a ratio only where both sides were reported, so that neither side is diluted.
  const needed = [...elementsOf(over), ...elementsOf(under)];
  const top = evaluateAmount(over, scene, needed);
  const bottom = evaluateAmount(under, scene, needed);
  const value =
    top.value === undefined || bottom.value === undefined || bottom.value === 0
      ? undefined
      : (top.value * times) / bottom.value;
  const coverage = top.coverage ?? bottom.coverage;
  return { value, parts: { over: top.value, under: bottom.value }, ...(coverage && { coverage }) };
}

function elementsOf(amount: Amount): string[] {
  return amount.kind === 'element' || amount.kind === 'reporters' ? [amount.element] : [];
}

function evaluateAmount(amount: Amount, scene: Scene, needed: readonly string[]): Evaluated {
  const { register, begins, ends, workingAtEnd } = scene;
  switch (amount.kind) {
    case 'organisations':
      return { value: workingAtEnd.filter((organisation) => fits(organisation, amount.of)).length };
    case 'events': {
      const byId = new Map(register.organisations.map((organisation) => [organisation.id, organisation]));
      const counted = register.events.filter(
        ({ type, on, organisation, grade }) =>
          type === amount.event &&
          on >= begins &&
          on <= ends &&
          (!amount.grades || (grade !== undefined && amount.grades.includes(grade))) &&
          (!amount.of || fits(organisation === undefined ? undefined : byId.get(organisation), amount.of)),
      );
      return { value: counted.length };
    }
    case 'reporters': {
      const { coverage } = addUp(amount, scene, needed);
      return { value: coverage.reported, coverage };
    }
    case 'element': {
      const { total, coverage } = addUp(amount, scene, needed);
      return { value: coverage.reported === 0 ? undefined : total, coverage };
    }
  }
}

/** Adds an element up over the organisations that fit, by its own rule over the months where all of `needed` is known. */
function addUp(
  { element, of }: Extract<Amount, { kind: 'element' | 'reporters' }>,
  scene: Scene,
  needed: readonly string[],
): { total: number; coverage: Coverage } {
  const stock = definitionOf(element, scene).overTime === 'last';
  const column = columnOf(element, scene);
  const others = needed.filter((code) => code !== element).map((code) => columnOf(code, scene));
  const width = scene.figures.months.length;
  const last = scene.months.length - 1;
  const coverage: Coverage = { reported: 0, expected: 0, months: { reported: 0, expected: 0 } };
  let total = 0;
  for (const [row, organisation] of scene.rows.entries()) {
    if (!fits(organisation, of)) continue;
    const works = scene.works[row]!;
    // A stock is what stands at the end, so an organisation that has ended by then no longer adds to it.
    if (stock && !works[last]) continue;
    let reported = 0;
    let expected = 0;
    let value = 0;
    for (let month = 0; month <= last; month++) {
      const at = row * width + scene.offset + month;
      const figure = column[at]!;
      const known = !Number.isNaN(figure) && others.every((other) => !Number.isNaN(other[at]!));
      if (known) value = stock ? figure : value + figure;
      if (known) reported++;
      if (known || works[month]) expected++;
    }
    coverage.months.reported += reported;
    coverage.months.expected += expected;
    if (expected > 0) coverage.expected++;
    if (reported > 0) coverage.reported++;
    total += value;
    if (!Number.isSafeInteger(total)) throw new RangeError(`The sum of ${element} is too large to be exact.`);
  }
  return { total, coverage };
}

function definitionOf(code: string, { elements }: Scene): DataElement {
  const element = elements.find((candidate) => candidate.code === code);
  if (!element) throw new RangeError(`No data element is called ${code}.`);
  return element;
}

function columnOf(code: string, { figures }: Scene): Float64Array {
  const column = figures.columns.get(code);
  if (!column) throw new RangeError(`The figures hold no column for the data element ${code}.`);
  return column;
}

function fits(organisation: Organisation | undefined, filter: OrganisationFilter | undefined): boolean {
  if (!organisation) return false;
  if (!filter) return true;
  const { kinds, sectors, places } = filter;
  return (
    (!kinds || kinds.includes(organisation.kind)) &&
    (!sectors || sectors.includes(organisation.sector)) &&
    (!places || places.includes(organisation.place))
  );
}
