import { rateCooperative } from '../../rating/rate-cooperative';
import { classifySize } from '../../size/classify-size';
import { calculator } from './calculator';

const YEAR = { monthsOperated: 12, monthsStopped: 0, finedInTheYear: false };

export const sizeAndRatingCalculators = [
  calculator('classifySize', { vi: 'Phân loại quy mô', en: 'size class of a cooperative' }, [
    () => classifySize({ sector: 'agriculture', officialMembers: 60, revenue: 2e9, on: '2025-01-01' }),
    () =>
      classifySize({ sector: 'industryConstruction', officialMembers: 100, revenue: 80e9, on: '2025-01-01' }),
  ]),
  calculator('rateCooperative', { vi: 'Xếp loại theo điểm', en: 'the grade that points come to' }, [
    () => rateCooperative({ points: 79.5, agricultural: true, ...YEAR, on: '2026-03-02' }),
    () =>
      rateCooperative({ points: 90, agricultural: true, ...YEAR, finedInTheYear: true, on: '2026-03-02' }),
    () => rateCooperative({ points: 90, agricultural: true, ...YEAR, monthsOperated: 6, on: '2026-03-02' }),
    () => rateCooperative({ points: 79.5, agricultural: false, ...YEAR, on: '2021-03-01' }),
    () => rateCooperative({ points: 79.5, agricultural: false, ...YEAR, monthsStopped: 4, on: '2021-03-01' }),
  ]),
];
