/**
 * Throws unless the peer has come to the same cells: by province and indicator the value (to a billionth, for quotients are
 * rounded in different places) and, with coverage, how many organisations and months were reported and expected.
 */
export function agreeOnCells(ours, theirs, { withCoverage }) {
  for (const [place, results] of ours.entries())
    for (const { indicator, unit, value, coverage } of results) {
      const their = theirs[place][indicator];
      const found = [value, ...(withCoverage && coverage ? partsOf(coverage) : [])];
      const differs = found.some((number, index) => !isSame(number, their[index]));
      if (differs)
        throw new Error(
          `DuckDB finds “${indicator}” of ${unit} ${their.join(', ')}, ours ${found.join(', ')}.`,
        );
    }
}

// A count with a condition has no months of its own.
const partsOf = ({ reported, expected, months }) =>
  months.expected === 0 ? [reported, expected] : [reported, expected, months.reported, months.expected];

function isSame(one, other) {
  if (one === undefined || other === null || other === undefined) return one === undefined && other == null;
  return Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one));
}
