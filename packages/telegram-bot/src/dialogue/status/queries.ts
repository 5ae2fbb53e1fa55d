import type { RegisterEvent } from '@hoptac/core/organisation';
import type { FileMade } from '../reply';
import type { Language } from '../state';

export interface StatusQueries {
  /** What the register notes of the organisation one acts for, by day. */
  ownEvents: { asked: { organisation: string }; answer: readonly RegisterEvent[] };
  /** How the organisation one acts for stands, as a picture. */
  cooperativeCard: { asked: { organisation: string; language: Language }; answer: FileMade };
  /** How it stands beside the law, as a Word file. */
  complianceSheet: { asked: { organisation: string; language: Language }; answer: FileMade };
}
