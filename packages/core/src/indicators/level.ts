import { count, type Counted } from './count';
import type { Amount, Formula, Level } from './formula';
import type { Scene } from './scene';
import { refuseInexact } from './tally-segment';
import { tally } from './tally';
import { baseWindow, windowSince, type Window } from './window';
import type { Period } from '../time';

/** What a formula comes to for each group; NaN is unknown. */
export interface Evaluated extends Counted {
  /** What was divided, or compared: over and under, now and before. */
  parts?: { over: Float64Array; under: Float64Array };
}

/** Evaluates a formula for each group of a scene. */
export function evaluate(scene: Scene, formula: Formula): Evaluated {
  const { period, window } = scene;
  if (formula.kind !== 'growth') return evaluateLevel(scene, formula, period, window);
  const { measure, on, as = 'percent' } = formula;
  const base = baseWindow(on, period, window, scene.figures);
  const now = evaluateLevel(scene, measure, period, window);
  const before = evaluateLevel(scene, measure, base.period, base.window);
  const value = now.value.map((level, group) => grown(level, before.value[group]!, as));
  return { ...now, value, parts: { over: now.value, under: before.value } };
}

/** A percentage of nothing, or of less, says nothing. */
function grown(now: number, before: number, as: 'percent' | 'difference' | 'index'): number {
  if (as === 'difference') return now - before;
  if (!(before > 0)) return Number.NaN;
  return ((as === 'index' ? now : now - before) * 100) / before;
}

function evaluateLevel(scene: Scene, level: Level, period: Period, window: Window): Evaluated {
  const needed = elementsIn(level);
  const evaluateAmount = (amount: Amount) => amountOf(scene, amount, period, window, needed);
  switch (level.kind) {
    case 'ratio': {
      const [over, under] = [evaluateAmount(level.over), evaluateAmount(level.under)];
      return { ...divide(over, under, level.times), ...covered(over.coverage ?? under.coverage) };
    }
    case 'share': {
      const [part, whole] = [evaluateAmount(level.part), evaluateAmount(level.whole)];
      return { ...divide(part, whole, 100), ...covered(whole.coverage ?? part.coverage) };
    }
    case 'average': {
      const { totals, ...coverage } = tally(scene, {
        elements: [level.element, level.weight],
        of: level.of,
        window,
        standing: 'operating',
        atEnd: scene.elements.get(level.element)?.overTime === 'last',
        weighted: true,
      });
      const known = (total: Float64Array) =>
        total.map((sum, group) => (coverage.reported[group] === 0 ? Number.NaN : sum));
      const [over, under] = [known(totals[0]!), known(totals[1]!)];
      return { ...divide({ value: over }, { value: under }), coverage };
    }
    default:
      return evaluateAmount(level);
  }
}

function divide(over: Counted, under: Counted, times = 1): Evaluated {
  return {
    value: over.value.map((top, group) => {
      const bottom = under.value[group]!;
      return bottom === 0 ? Number.NaN : (top * times) / bottom;
    }),
    parts: { over: over.value, under: under.value },
  };
}

const covered = (coverage: Counted['coverage']) => (coverage ? { coverage } : {});

function amountOf(
  scene: Scene,
  amount: Amount,
  period: Period,
  window: Window,
  needed: readonly string[],
): Counted {
  if (amount.kind === 'cumulative')
    return count(scene, amount.amount, windowSince(amount.since, period, window, scene.figures), needed);
  if (amount.kind !== 'sum') return count(scene, amount, window, needed);
  const terms = [
    ...amount.plus.map((term) => ({ term, sign: 1 })),
    ...(amount.minus ?? []).map((term) => ({ term, sign: -1 })),
  ].map(({ term, sign }) => ({ sign, term, of: amountOf(scene, term, period, window, needed) }));
  const value = new Float64Array(scene.groups.count);
  for (const { sign, of } of terms)
    for (let group = 0; group < value.length; group++) {
      // Where nothing was expected there is nothing to add; where nothing was reported the sum is not known.
      const empty = Number.isNaN(of.value[group]) && of.coverage?.expected[group] === 0;
      value[group]! += empty ? 0 : sign * of.value[group]!;
      refuseInexact(value[group]!);
    }
  const told = terms.filter(({ of }) => of.coverage !== undefined);
  for (let group = 0; group < value.length; group++)
    if (told.length === terms.length && told.every(({ of }) => Number.isNaN(of.value[group])))
      value[group] = Number.NaN;
  return { value, ...covered(coverageOf(scene, told, window, needed)) };
}

/** Terms may be of different organisations: coverage is of all of them together, each once. */
function coverageOf(
  scene: Scene,
  terms: readonly { term: Amount; of: Counted }[],
  window: Window,
  needed: readonly string[],
): Counted['coverage'] {
  const filters = terms.map(({ term }) => ('of' in term ? term.of : undefined));
  const [first] = terms;
  if (!first || new Set(filters.map((of) => JSON.stringify(of))).size === 1 || needed.length === 0)
    return first?.of.coverage;
  const stocks = needed.every((code) => scene.elements.get(code)?.overTime === 'last');
  const { totals: _totals, ...coverage } = tally(scene, {
    elements: needed,
    of: filters,
    window,
    standing: 'operating',
    atEnd: stocks,
  });
  return coverage;
}

/** The data elements that a formula adds up, filters aside. */
function elementsIn(formula: Formula): string[] {
  const elements = new Set<string>();
  const visit = (part: Formula): void => {
    switch (part.kind) {
      case 'element':
      case 'reporters':
        elements.add(part.element);
        break;
      case 'cumulative':
        visit(part.amount);
        break;
      case 'sum':
        for (const term of [...part.plus, ...(part.minus ?? [])]) visit(term);
        break;
      case 'ratio':
        visit(part.over);
        visit(part.under);
        break;
      case 'share':
        visit(part.part);
        visit(part.whole);
        break;
      case 'average':
        elements.add(part.element).add(part.weight);
        break;
      case 'growth':
        visit(part.measure);
        break;
      default:
    }
  };
  visit(formula);
  return [...elements];
}
