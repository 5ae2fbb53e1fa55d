import type { Roster } from '../organisation';
import { FIGURES_BLOCK } from './figures';

/**
 * What results are wanted for: places of a tree, or single organisations. Rows are added up in segments, runs of rows of
 * one group within one block of the figures, and groups then passed on to those they lie in.
 */
export interface Groups {
  count: number;
  /** The group that each lies in, -1 for none; it comes before. */
  parentOf: Int32Array;
  segments: { from: Int32Array; to: Int32Array; group: Int32Array };
  /** The group of a row, or -1; of an event without one, that of its place. */
  groupOf(row: number, place: number): number;
}

/** A group for each place of a roster; the first holds everything. */
export function byPlace({ places, organisations }: Roster): Groups {
  const groupOfRow = new Int32Array(organisations.length);
  for (const [group, { from, ownTo }] of places.entries()) groupOfRow.fill(group, from, ownTo);
  return {
    count: places.length,
    parentOf: Int32Array.from(places, ({ parent }) => parent),
    segments: segmentsOf(places.map(({ from, ownTo }) => [from, ownTo])),
    groupOf: (row, place) => (row < 0 ? place : groupOfRow[row]!),
  };
}

/** A group for each organisation of a roster, by row. */
export function byOrganisation({ organisations: { length } }: Roster): Groups {
  return {
    count: length,
    parentOf: new Int32Array(length).fill(-1),
    segments: segmentsOf(Array.from({ length }, (_, row) => [row, row + 1])),
    groupOf: (row) => row,
  };
}

function segmentsOf(runs: readonly (readonly [from: number, to: number])[]): Groups['segments'] {
  const cut: [from: number, to: number, group: number][] = [];
  for (const [group, [from, to]] of runs.entries())
    for (let start = from; start < to;) {
      const end = Math.min(to, start - (start % FIGURES_BLOCK) + FIGURES_BLOCK);
      cut.push([start, end, group]);
      start = end;
    }
  return {
    from: Int32Array.from(cut, ([from]) => from),
    to: Int32Array.from(cut, ([, to]) => to),
    group: Int32Array.from(cut, ([, , group]) => group),
  };
}
