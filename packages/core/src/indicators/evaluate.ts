import { rosterFrom, type Register, type Roster } from '../organisation';
import type { CalendarDate, Period } from '../time';
import type { DataElement } from './data-element';
import { arrangeFigures, type Figures, type Knowledge } from './figures';
import { byPlace, type Groups } from './groups';
import type { Indicator } from './indicator';
import { evaluate, type Evaluated } from './level';
import type { Scene } from './scene';
import { windowOf } from './window';

/** How much of what was expected has been reported. Organisations count once; months count each. */
export interface Coverage {
  reported: number;
  expected: number;
  months: { reported: number; expected: number };
}

/** The value of an indicator, with its coverage. */
export interface IndicatorResult {
  indicator: string;
  period: Period;
  /** The place or organisation it is for; absent for everything. */
  unit?: string;
  /** Undefined when nothing was reported, or a ratio has nothing to divide by. Not rounded. */
  value: number | undefined;
  /** Of a ratio, share or average; of growth, the value now and the one it is compared with. */
  parts?: { over: number | undefined; under: number | undefined };
  /** Absent where the register itself is the source and nothing is reported. */
  coverage?: Coverage;
  /** The last day that counts. */
  asOf?: CalendarDate;
  /** With coverage: of when the figures are, and whether corrections that came late are in them. */
  knowledge?: Knowledge;
}

/** Everything an indicator is computed from. `figures` must hold the months of `period` and the elements used. */
export interface IndicatorData {
  elements: readonly DataElement[];
  figures: Figures;
  register: Register;
  period: Period;
  /** Counts only up to this day: with `period: '2023'` and `asOf: '2023-09-30'`, the year to date. */
  asOf?: CalendarDate;
}

/**
 * Computes indicators for one period, over all organisations of the register. Money comes in whole đồng, shares in percent
 * when the formula multiplies by 100. Months that growth or a cumulative amount needs and the figures do not hold count as
 * not reported.
 *
 * Throws a RangeError when the figures do not hold the period, when a formula names an element that the data do not have,
 * and when a sum is beyond the safe integers.
 *
 * @example
 * evaluateIndicators(hoaBinh2023Indicators, { elements, figures, register, period: '2023' })[0];
 * // { indicator: 'newCooperatives', period: '2023', value: 70, asOf: '2023-12-31' }
 */
export function evaluateIndicators(indicators: readonly Indicator[], data: IndicatorData): IndicatorResult[] {
  const roster = rosterFrom({ register: data.register });
  const scene = sceneOf({ ...data, roster, groups: byPlace(roster) });
  return indicators.map((indicator) => resultFor(scene, indicator, evaluate(scene, indicator.formula), 0));
}

/** Sets the scene of one period. Figures in another order than the roster's are laid out anew. */
export function sceneOf(
  request: Omit<IndicatorData, 'register'> & { roster: Roster; groups: Groups; before?: Scene['before'] },
): Scene {
  const { elements, roster, groups, period, asOf, before } = request;
  const figures = arrangeFigures(request.figures, roster.ids);
  const window = windowOf(period, asOf, figures);
  if (window.held.to - window.held.from < window.monthEnds.length)
    throw new RangeError(`The figures do not hold every month of ${period}.`);
  return {
    elements: new Map(elements.map((element) => [element.code, element])),
    figures,
    roster,
    groups,
    period,
    window,
    counted: new Map(),
    before,
  };
}

/** The result of one group, as plain data. */
export function resultFor(
  { period, window, figures }: Scene,
  { code }: Indicator,
  { value, parts, coverage }: Evaluated,
  group: number,
  unit?: string,
): IndicatorResult {
  return Object.freeze({
    indicator: code,
    period,
    ...(unit !== undefined && { unit }),
    value: known(value[group]!),
    ...(parts && { parts: { over: known(parts.over[group]!), under: known(parts.under[group]!) } }),
    ...(coverage && {
      coverage: {
        reported: coverage.reported[group]!,
        expected: coverage.expected[group]!,
        months: {
          reported: coverage.monthsReported[group]!,
          expected: coverage.monthsExpected[group]!,
        },
      },
      knowledge: figures.knowledge,
    }),
    asOf: window.ends,
  });
}

function known(value: number): number | undefined {
  return Number.isNaN(value) ? undefined : value;
}
