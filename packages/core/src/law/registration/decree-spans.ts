import { citing } from '../engine/citation';
import { FIRST_DAY } from '../engine/instrument';

/** The decrees and circular on registration, each over its own time. */
export const UNDER_DECREE_193 = { from: '2014-01-27', to: '2024-06-30' } as const;
export const UNDER_CIRCULAR_03 = { from: '2014-08-01', to: '2024-06-30' } as const;
/** Law 17/2023 was in force and no decree on registration under it yet. */
export const BEFORE_DECREE_92 = { from: '2024-07-01', to: '2024-07-17' } as const;
export const UNDER_DECREE_92 = { from: '2024-07-18', to: '2026-07-22' } as const;
export const UNDER_DECREE_295 = { from: '2026-07-23' } as const;
export const BEFORE_DECREE_193 = { from: FIRST_DAY, to: '2014-01-26' } as const;
export const BEFORE_CIRCULAR_03 = { from: FIRST_DAY, to: '2014-07-31' } as const;

export const decree193 = citing('decree-193-2013', 'text');
export const circular03 = citing('circular-03-2014', 'text');
export const decree92 = citing('decree-92-2024', 'text');
/** Read as a close paraphrase of every number, not in its own words. */
export const decree295 = citing('decree-295-2026', 'secondary');
export const checkedOn = '2026-11-23';
