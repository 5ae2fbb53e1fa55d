import { NOT_PRINTED } from './reasons';
import type { FormCell } from './statistical-form';

export const by = (indicator: string): FormCell => ({ indicator });
export const all = (cell: FormCell) => ({ all: cell });
export const byGender = (cell: FormCell, men: FormCell = cell, women: FormCell = men) => ({
  all: cell,
  men,
  women,
});
export const unnamed = (cell: FormCell) => ({ first: cell, second: cell, third: cell });
export const byKind = (cooperatives: FormCell, unions: FormCell = cooperatives) => ({ cooperatives, unions });

/** The lines of business that the form leaves as dots. */
export const unprinted = { industryOther: { all: NOT_PRINTED } };
