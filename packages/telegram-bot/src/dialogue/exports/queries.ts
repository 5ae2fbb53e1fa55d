import type { MonthlyPeriod } from '@hoptac/core/time';
import type { FileMade } from '../reply';
import type { Exported, FileFormat } from './places';

export interface ExportsQueries {
  /** What the person may see of it as a file; `rows` is how many lines it has. */
  exportMade: {
    asked: {
      what: Exported;
      period: MonthlyPeriod;
      format: FileFormat;
      language: 'vi' | 'en';
      /** Of `report`: code of the place it is of; the whole alliance when left out. */
      place?: string | undefined;
    };
    answer: { file: FileMade; rows: number };
  };
}
