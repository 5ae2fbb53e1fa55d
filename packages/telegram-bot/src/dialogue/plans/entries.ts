import type { Entry } from '../turn';
import { openYear, planYear } from './open-year';

export const plansEntries: readonly Entry[] = [
  {
    /** The plan of a year: `plans:2024`. */
    action: 'plans',
    right: 'keepPlans',
    spoken: ['giao ke hoach', 'dieu chinh ke hoach', 'sua ke hoach', 'lap ke hoach', 'plans', 'set plan'],
    open: (context, year) => openYear(context, /^\d{4}$/.test(year ?? '') ? Number(year) : planYear(context)),
  },
];
