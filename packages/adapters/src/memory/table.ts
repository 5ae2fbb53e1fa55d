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
  put(row: Row, ...key: string[]): void;
  remove(...key: string[]): void;
  rows(): Row[];
  readonly size: number;
}

export function createTable<Row>(undoLog: UndoLog): Table<Row> {
  const rows = new Map<string, Row>();

  function noteFormer(name: string) {
    const former = rows.get(name);
    undoLog.note(() => (former === undefined ? rows.delete(name) : rows.set(name, former)));
  }

  return {
    get: (...key) => rows.get(nameOf(key)),
    put(row, ...key) {
      const name = nameOf(key);
      noteFormer(name);
      rows.set(name, row);
    },
    remove(...key) {
      const name = nameOf(key);
      noteFormer(name);
      rows.delete(name);
    },
    rows: () => [...rows.values()],
    get size() {
      return rows.size;
    },
  };
}

/** One text for a key of several parts; U+0000 cannot be within a part, so no two keys meet. */
function nameOf(key: string[]): string {
  for (const part of key) requireWellFormed(part);
  return key.join('\0');
}
