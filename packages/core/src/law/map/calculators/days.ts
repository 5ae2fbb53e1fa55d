import { addWorkingDays, isWorkingDay } from '../../../time';
import { citing } from '../../engine/citation';
import { calculator } from './calculator';

const labourCode = citing('labour-code-2019', 'text');
const resolution28 = citing('resolution-28-2026', 'secondary');
const DAYS_OFF = [labourCode('d111.k1'), labourCode('d112.k1'), resolution28('d2')];

export const dayCalculators = [
  calculator(
    'isWorkingDay',
    { vi: 'Ngày làm việc hay ngày nghỉ', en: 'whether a day is worked' },
    [() => isWorkingDay('2026-11-24')],
    DAYS_OFF,
  ),
  calculator(
    'addWorkingDays',
    { vi: 'Cộng ngày làm việc', en: 'the day some working days later' },
    [() => addWorkingDays('2026-11-23', 3)],
    DAYS_OFF,
  ),
];
