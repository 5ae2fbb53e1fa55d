import { requireWellFormed } from '../store';

/** How to take back what a transaction wrote, last write first. */
export interface UndoLog {
  note(undo: () => void): void;
  rollBack(): void;
  forget(): void;
}

export function createUndoLog(): UndoLog {
  let undos: (() => void)[] = [];
  const forget = () => {
    undos = [];
  };
  return {
    note: (undo) => undos.push(undo),
    rollBack() {
      for (let undo = undos.pop(); undo; undo = undos.pop()) undo();
    },
    forget,
  };
}

/** Rows by key, whose writes can be taken back. Rows are never changed in place, only replaced. */
export interface Table<Row> {
  get(...key: string[]): Row | undefined;
  put(row: Row): void;
  remove(...key: string[]): void;
  rows(): Row[];
  /** The rows of one group, in the order they were first put. */
  ofGroup(...group: string[]): Row[];
  /** The greatest number any row was ever measured with; 0 for none. */
  highest(): number;
}

export interface TableShape<Row> {
  key(row: Row): readonly (string | number)[];
  group?(row: Row): readonly string[];
  measure?(row: Row): number;
}

export function createTable<Row>(undoLog: UndoLog, { key, group, measure }: TableShape<Row>): Table<Row> {
  const rows = new Map<string, Row>();
  const groups = new Map<string, Map<string, Row>>();
  let highest = 0;

  function set(name: string, former: Row | undefined, row: Row | undefined) {
    if (row === undefined) rows.delete(name);
    else rows.set(name, row);
    if (!group) return;
    const from = former && nameOf(group(former));
    const to = row && nameOf(group(row));
    if (from !== undefined && from !== to) groups.get(from)?.delete(name);
    if (row === undefined || to === undefined) return;
    const members = groups.get(to) ?? new Map<string, Row>();
    groups.set(to, members.set(name, row));
  }

  function replace(name: string, row: Row | undefined) {
    const former = rows.get(name);
    undoLog.note(() => set(name, row, former));
    set(name, former, row);
  }

  return {
    get: (...key) => rows.get(nameOf(key)),
    put(row) {
      replace(nameOf(key(row)), row);
      if (!measure) return;
      const before = highest;
      undoLog.note(() => {
        highest = before;
      });
      highest = Math.max(highest, measure(row));
    },
    remove: (...key) => replace(nameOf(key), undefined),
    rows: () => [...rows.values()],
    ofGroup: (...group) => [...(groups.get(nameOf(group))?.values() ?? [])],
    highest: () => highest,
  };
}

/** One text for a key of several parts; U+0000 cannot be within a part, so no two keys meet. */
function nameOf(key: readonly (string | number)[]): string {
  for (const part of key) if (typeof part === 'string') requireWellFormed(part);
  return key.join('\0');
}
