import { FIGURES_BLOCK } from './figures';
import { readRows, type RowsRead } from './read-rows';
import { columnOf, counted, elementOf, type Scene } from './scene';
import type { Window } from './window';

/**
 * What each organisation's figures come to in a window, by row: its months in which all the elements are known, and each
 * element's value over these by its own rule. `weighted`: the first is multiplied by the second, its weight.
 */
export function rowValues(
  scene: Scene,
  elements: readonly string[],
  window: Window,
  weighted = false,
): RowsRead {
  const rules = elements.map((code) => elementOf(scene, code).overTime);
  const columns = elements.map((code) => columnOf(scene, code));
  const width = scene.figures.months.length;
  const { from, to } = window.held;
  const read = (into: RowsRead, first: number, count: number) => {
    const block = Math.floor(first / FIGURES_BLOCK);
    const parts = columns.map((column) => column[block]!);
    const range = { columns: parts, width, first: first % FIGURES_BLOCK, count, into: first, from, to };
    readRows(into, rules, range, weighted);
  };
  return counted(
    scene,
    `values ${window.key} ${elements.join(' ')} ${weighted}`,
    () => {
      const rows = scene.roster.organisations.length;
      const fresh = { known: new Int16Array(rows), values: elements.map(() => new Float64Array(rows)) };
      for (let first = 0; first < rows; first += FIGURES_BLOCK)
        read(fresh, first, Math.min(FIGURES_BLOCK, rows - first));
      return fresh;
    },
    (earlier, { rows }) => {
      const mended = { known: earlier.known.slice(), values: earlier.values.map((column) => column.slice()) };
      for (const row of rows) read(mended, row, 1);
      return mended;
    },
  );
}
