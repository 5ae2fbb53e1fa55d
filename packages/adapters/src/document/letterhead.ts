import type { CalendarDate } from '@hoptac/core/time';

/** Who issues a document and signs it. Whatever is not given is a dotted line to be filled by hand. */
export interface Letterhead {
  /** The body right above the one that issues it; `null` where there is none. */
  superior?: string | null | undefined;
  /** The body that issues it. */
  issuer?: string | undefined;
  /** What the issuer is called in symbols: `LMHTX` of `12/BC-LMHTX`. */
  issuerSymbol?: string | undefined;
  number?: number | undefined;
  /** Where it is issued: `Hòa Bình`. */
  place?: string | undefined;
  /** The day it is signed. */
  date?: CalendarDate | undefined;
  signer?: Signer | undefined;
  /** Each a line: `UBND tỉnh Hòa Bình (báo cáo)`. */
  recipients?: readonly string[] | undefined;
  /** The unit that drafted it and keeps a copy: `VP`. */
  keptBy?: string | undefined;
}

export interface Signer {
  /** By what right: `TM. BAN THƯỜNG VỤ`, `KT. CHỦ TỊCH`. */
  authority?: string | undefined;
  /** `CHỦ TỊCH`, `PHÓ CHỦ TỊCH`. */
  office?: string | undefined;
  /** Without titles and degrees, as the decree asks. */
  name?: string | undefined;
}
