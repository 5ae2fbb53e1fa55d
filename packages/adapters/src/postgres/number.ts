import { StoreError } from '../store';

/** PostgreSQL's numbers for types of data: what counts and sums come as. */
const BIGINT = 20;
const NUMERIC = 1700;

/**
 * How values from PostgreSQL are read. `count(*)`, `max(bigint)` and `sum` arrive as text, because they may be larger
 * than a number can hold exactly; here, and nowhere else, they become numbers, or are refused.
 */
export function readersOf(defaults: (type: number, format?: 'text' | 'binary') => (value: never) => unknown) {
  return {
    getTypeParser(type: number, format?: 'text' | 'binary') {
      return type === BIGINT || type === NUMERIC ? exactNumber : defaults(type, format);
    },
  };
}

/**
 * A number that PostgreSQL sent as text.
 *
 * @throws StoreError `notStorable` where a number could not hold it exactly.
 */
export function exactNumber(text: string): number {
  const value = Number(text);
  const exact = Number.isSafeInteger(value)
    ? /^-?\d+(\.0*)?$/.test(text)
    : !Number.isInteger(value) && Number.isFinite(value) && text.replace(/^-|\./g, '').length <= 15;
  if (!exact)
    throw new StoreError('notStorable', {
      what: { vi: `số ${text}, quá lớn để giữ chính xác`, en: `the number ${text}, beyond what is exact` },
    });
  return value;
}
