/** Compares texts by their code units, whatever collation a database has, so that every store sorts alike. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
