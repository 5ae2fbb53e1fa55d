/** Why cells are not filled: marked in the cell by a number, and told below the table. */
export interface FormReasons {
  /** The same reason has the same mark. */
  mark(reason: string): string;
  notes(): string[];
}

export function createReasons(): FormReasons {
  const known: string[] = [];
  return {
    mark(reason) {
      const at = known.indexOf(reason);
      return `(${at < 0 ? known.push(reason) : at + 1})`;
    },
    notes: () => known.map((reason, at) => `(${at + 1}) Chưa điền được: ${reason}`),
  };
}
