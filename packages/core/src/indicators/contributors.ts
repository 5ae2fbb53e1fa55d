import { rosterFrom } from '../organisation';
import type { Roster } from '../organisation';
import { resultFor, sceneOf, type IndicatorData, type IndicatorResult } from './evaluate';
import { byOrganisation } from './groups';
import type { Indicator } from './indicator';
import { evaluate } from './level';

/** The organisations behind a result: ids in the register's order, or the roster's. */
export interface Contributors {
  /** Those whose figures, or whose standing or events in the register, are in the value. */
  counted: string[];
  /** Those of which figures were expected and none are there, so the coverage that is missing. */
  missing: string[];
}

/**
 * Lists the organisations that an indicator's value comes from. With a `roster` and a `place`, only those of the place.
 * Takes and throws what `evaluateIndicators` does.
 *
 * @example
 * contributorsTo(averageRevenue, { elements, figures, register, period: '2023-09' }).missing; // whom to remind
 */
export function contributorsTo(
  indicator: Indicator,
  data: IndicatorData & { roster?: Roster; place?: string },
): Contributors {
  const results = resultsByOrganisation(indicator, data);
  const ids = (wanted: (result: IndicatorResult) => boolean) =>
    results.filter((result) => wanted(result)).map(({ unit }) => unit!);
  return {
    counted: ids(({ value, coverage, parts }) =>
      coverage
        ? coverage.reported > 0
        : [value, parts?.over, parts?.under].some((number) => (number ?? 0) !== 0),
    ),
    missing: ids(({ coverage }) => coverage !== undefined && coverage.expected > coverage.reported),
  };
}

/** An indicator for each organisation on its own: `unit` is its id. */
export function resultsByOrganisation(
  indicator: Indicator,
  data: IndicatorData & { roster?: Roster; place?: string },
): IndicatorResult[] {
  const roster = data.roster ?? rosterFrom({ register: data.register });
  const within = roster.places.find(({ code }) => code === data.place);
  if (!within) throw new RangeError(`The roster has no place ${data.place}.`);
  const scene = sceneOf({ ...data, roster, groups: byOrganisation(roster) });
  const evaluated = evaluate(scene, indicator.formula);
  return roster.ids
    .map((id, row) => resultFor(scene, indicator, evaluated, row, id))
    .slice(within.from, within.to);
}
