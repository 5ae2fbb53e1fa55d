import type { Roster } from '../organisation';
import type { Period } from '../time';
import type { DataElement } from './data-element';
import type { Figures } from './figures';
import type { Groups } from './groups';
import type { Window } from './window';

/** Organisations whose figures were corrected since a scene was evaluated before. */
export interface Corrected {
  rows: readonly number[];
  /** The segments of the groups that hold them. */
  segments: readonly number[];
}

/** What formulas are evaluated on, and what has been counted already, so that no two formulas count it again. */
export interface Scene {
  elements: ReadonlyMap<string, DataElement>;
  /** In the order of the roster. */
  figures: Figures;
  roster: Roster;
  groups: Groups;
  period: Period;
  window: Window;
  counted: Map<string, unknown>;
  before: { counted: ReadonlyMap<string, unknown>; corrected: Corrected } | undefined;
}

/** What was counted under a key, else counted now; mended where an earlier scene counted it from figures since corrected. */
export function counted<T>(
  scene: Scene,
  key: string,
  count: () => T,
  mend: (earlier: T, corrected: Corrected) => T,
): T {
  if (scene.counted.has(key)) return scene.counted.get(key) as T;
  const { before } = scene;
  const result = before?.counted.has(key) ? mend(before.counted.get(key) as T, before.corrected) : count();
  scene.counted.set(key, result);
  return result;
}

/** The definition of a data element. Throws a RangeError when nobody defined it. */
export function elementOf(scene: Scene, code: string): DataElement {
  const element = scene.elements.get(code);
  if (!element) throw new RangeError(`No data element is called ${code}.`);
  return element;
}

/** An element's column of figures. Throws a RangeError when the figures hold none. */
export function columnOf({ figures }: Scene, code: string): readonly Float64Array[] {
  const column = figures.columns.get(code);
  if (!column) throw new RangeError(`The figures hold no column for the data element ${code}.`);
  return column;
}
