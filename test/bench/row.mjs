/**
 * What was measured, ours and where there is one a peer's.
 *
 * @typedef {object} Row
 * @property {string} name
 * @property {'rules/s' | 'submissions/s' | 'updates/s' | 's' | 'ms' | 'MB' | 'kB'} unit
 * @property {number} ours
 * @property {number | null} peer
 * @property {string | null} peerName
 * @property {number | null} ratio How many times better ours is, whichever way the unit runs.
 * @property {number | null} goal For `ratio`; where there is no peer, for `ours`.
 * @property {boolean | null} met Null where no goal was set.
 */

/** Units of which less is better. */
const LESS = new Set(['s', 'ms', 'MB', 'kB']);

/**
 * @param {{ name: string, unit: Row['unit'], ours: number, peer?: number, peerName?: string, goal?: number }} measured
 * @returns {Row}
 */
export function row({ name, unit, ours, peer = null, peerName = null, goal = null }) {
  const less = LESS.has(unit);
  const ratio = peer === null ? null : less ? peer / ours : ours / peer;
  const reached = ratio === null ? (less ? ours <= goal : ours >= goal) : ratio >= goal;
  return { name, unit, ours, peer, peerName, ratio, goal, met: goal === null ? null : reached };
}

const COLUMNS = ['section', 'name', 'unit', 'ours', 'peer', 'peerName', 'ratio', 'goal', 'met'];
const HEADINGS = { ...Object.fromEntries(COLUMNS.map((name) => [name, name])), peerName: 'beside', met: '' };
const NUMBERS = new Set(['ours', 'peer', 'ratio', 'goal']);

/** Rows as people read them. */
export function tableOf(rows) {
  const cells = [HEADINGS, ...rows.map((row) => textOf(row))];
  const width = Object.fromEntries(
    COLUMNS.map((column) => [column, Math.max(...cells.map((cell) => cell[column].length))]),
  );
  const line = (cell) =>
    COLUMNS.map((column) =>
      NUMBERS.has(column) ? cell[column].padStart(width[column]) : cell[column].padEnd(width[column]),
    ).join('  ');
  return cells.map((cell) => line(cell).trimEnd()).join('\n');
}

function textOf({ section, name, unit, ours, peer, peerName, ratio, goal, met }) {
  const times = (value) => (value === null ? '' : `${amount(value)}x`);
  return {
    section,
    name,
    unit,
    ours: amount(ours),
    peer: peer === null ? '' : amount(peer),
    peerName: peerName ?? '',
    ratio: times(ratio),
    goal: ratio === null ? (goal === null ? '' : amount(goal)) : times(goal),
    met: met === null ? '' : met ? '✓' : '✗',
  };
}

/** Three digits are all that a measurement on a busy machine is worth. */
function amount(value) {
  return value.toLocaleString('en-US', { maximumSignificantDigits: 3 });
}
