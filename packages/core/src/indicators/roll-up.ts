import type { Roster } from '../organisation';
import { resultFor, sceneOf, type IndicatorData, type IndicatorResult } from './evaluate';
import { amendFigures, type Figures, type MonthlyReport } from './figures';
import { byPlace } from './groups';
import type { Indicator } from './indicator';
import { keptWithRoster } from './kept-with-roster';
import { evaluate } from './level';
import type { Scene } from './scene';

/** Indicators of one period for every place of a tree. */
export interface RollUp {
  figures: Figures;
  roster: Roster;
  /** The results of a place, or of everything when none is named. Throws a RangeError for a place that the roster does not have. */
  resultsOf(place?: string): IndicatorResult[];
  /** The same with corrected reports, counting anew only what they touch. The roll-up before stays as it was. */
  amendedBy(reports: readonly MonthlyReport[]): RollUp;
}

/**
 * Computes indicators for every place of a roster's tree, and for everything, in one pass over the figures. Figures laid
 * out in the roster's order (`figuresFrom({ organisations: roster.ids, … })`) are read as they are; others are first laid
 * out anew, so the same figures can be seen by the places of any day.
 *
 * Throws a RangeError where `evaluateIndicators` does.
 *
 * @example
 * const now = rosterFrom({ register, territory, on: '2023-09-30' });
 * const rolled = rollUpIndicators(indicators, { elements, figures, roster: now, period: '2023', asOf: '2023-09-30' });
 * rolled.resultsOf('cao-phong'); // the district to the end of September
 * rolled.resultsOf(); // everything
 */
export function rollUpIndicators(
  indicators: readonly Indicator[],
  data: Omit<IndicatorData, 'register'> & { roster: Roster },
): RollUp {
  return rollUp(
    indicators,
    sceneOf({ ...data, groups: keptWithRoster(data.roster, 'places', () => byPlace(data.roster)) }),
  );
}

function rollUp(indicators: readonly Indicator[], scene: Scene): RollUp {
  const { roster, figures } = scene;
  const evaluated = indicators.map((indicator) => ({
    indicator,
    levels: evaluate(scene, indicator.formula),
  }));
  return Object.freeze({
    figures,
    roster,
    resultsOf(place?: string) {
      const group = roster.places.findIndex(({ code }) => code === place);
      if (group < 0) throw new RangeError(`The roster has no place ${place}.`);
      return evaluated.map(({ indicator, levels }) => resultFor(scene, indicator, levels, group, place));
    },
    amendedBy(reports: readonly MonthlyReport[]) {
      return rollUp(indicators, {
        ...scene,
        figures: amendFigures(figures, reports),
        counted: new Map(),
        before: { counted: scene.counted, corrected: correctedBy(reports, scene) },
      });
    },
  });
}

function correctedBy(reports: readonly MonthlyReport[], { roster, groups: { segments } }: Scene) {
  const rows = [...new Set(reports.map(({ organisation }) => roster.rowOf.get(organisation)))].filter(
    (row) => row !== undefined,
  );
  const held = (segment: number) =>
    rows.some((row) => segments.from[segment]! <= row && row < segments.to[segment]!);
  return { rows, segments: [...segments.group.keys()].filter((segment) => held(segment)) };
}
