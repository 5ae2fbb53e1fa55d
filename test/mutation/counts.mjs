// What became of the mutants, counted from Stryker's report.

/** @param {{ files: Record<string, { mutants: { status: string, mutatorName: string }[] }> }} report */
export function countsOf({ files }) {
  const mutants = Object.values(files).flatMap(({ mutants }) => mutants);
  const count = (...statuses) => mutants.filter(({ status }) => statuses.includes(status)).length;
  return {
    // One that runs for ever is noticed too.
    killed: count('Killed', 'Timeout'),
    survived: count('Survived'),
    uncovered: count('NoCoverage'),
    static: mutants.filter(
      ({ status, mutatorName }) => status === 'Ignored' && mutatorName !== 'StringLiteral',
    ).length,
  };
}

/** Percent of the tried mutants that were noticed; one that no test reaches counts as tried. */
export function scoreOf(rows) {
  const sum = (column) => rows.reduce((total, row) => total + row[column], 0);
  const tried = sum('killed') + sum('survived') + sum('uncovered');
  return tried === 0 ? 100 : (100 * sum('killed')) / tried;
}

export function tableOf(rows) {
  const lines = [
    ['subject', 'killed', 'survived', 'uncovered', 'static, not tried', 'score'],
    ...rows.map((row) => [
      row.subject,
      `${row.killed}`,
      `${row.survived}`,
      `${row.uncovered}`,
      `${row.static}`,
      `${scoreOf([row]).toFixed(1)} %`,
    ]),
  ];
  const widths = lines[0].map((_, column) => Math.max(...lines.map((line) => line[column].length)));
  return lines
    .map((line) =>
      line
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[column]) : cell.padStart(widths[column])))
        .join('  '),
    )
    .join('\n');
}
