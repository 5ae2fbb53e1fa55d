import type { MonthlyPeriod } from '@hoptac/core/time';
import type { FileMade } from '../reply';
import type { Exported } from './places';

export interface ExportsQueries {
  /** What the person may see of it as a file; `rows` is how many lines it has. */
  exportMade: {
    asked: { what: Exported; period: MonthlyPeriod; format: 'xlsx' | 'csv'; language: 'vi' | 'en' };
    answer: { file: FileMade; rows: number };
  };
}
