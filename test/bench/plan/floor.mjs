import { ELEMENTS_USED } from './indicators.mjs';

/**
 * The least that the work can take: each column that the indicators read, as one plain array in the order of the
 * provinces, added up province by province. No coverage, no register, no results.
 */
export function floorOf({ roster, territory }, { columns, months }) {
  const plain = ELEMENTS_USED.map((code) => {
    const blocks = columns.get(code);
    const column = new Float64Array(blocks.reduce((length, block) => length + block.length, 0));
    let at = 0;
    for (const block of blocks) {
      column.set(block, at);
      at += block.length;
    }
    return column;
  });
  const runs = territory.map((place) => roster.places.find(({ code }) => code === place.code));
  return () => {
    const totals = new Float64Array(plain.length * runs.length);
    let cell = 0;
    for (const column of plain)
      for (const { from, to } of runs) {
        let sum = 0;
        for (let at = from * months.length; at < to * months.length; at++) {
          const figure = column[at];
          // Only NaN differs from itself.
          if (figure === figure) sum += figure;
        }
        totals[cell++] = sum;
      }
    return totals;
  };
}
