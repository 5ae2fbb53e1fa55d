import type { CalendarDate } from '../../time';
import { frozen } from './frozen';
import { circulars } from './instruments/circulars';
import { decrees } from './instruments/decrees';
import { financeCirculars } from './instruments/finance-circulars';
import type { Instrument } from './instruments/document';
import { laws } from './instruments/laws';

export type { Instrument } from './instruments/document';

/** First day this package can judge: the day law 23/2012/QH13 came into force (article 63 clause 1). */
export const FIRST_DAY = '2013-07-01' satisfies CalendarDate;
/** Law 17/2023/QH15 replaced it on 1 July 2024 (article 114 clauses 1 and 3). */
export const UNDER_LAW_2012 = { from: FIRST_DAY, to: '2024-06-30' } as const;
export const UNDER_LAW_2023 = { from: '2024-07-01' } as const;

const all = frozen({ ...laws, ...decrees, ...circulars, ...financeCirculars });

/** The code of a legal document, such as `law-17-2023`. */
export type InstrumentCode = keyof typeof all;

/** Every instrument that is cited, by code. */
export const instruments: Readonly<Record<InstrumentCode, Instrument>> = all;
