import { go, type Entry } from '../turn';
import { openExport, usualPeriod } from './exports';

export const exportsEntries: readonly Entry[] = [
  {
    action: 'exports',
    spoken: ['tai ve', 'tai excel', 'tai tep', 'xuat excel', 'xuat', 'export', 'excel'],
    open: (context) => ({
      state: go(context.state, { screen: 'exports', period: usualPeriod(context), format: 'xlsx' }),
    }),
  },
  {
    /** A file at once, staying on the screen: `export:register`, `export:figures,2024-03`, `export:plan,2024,csv`. */
    action: 'export',
    spoken: [],
    open: openExport,
  },
];
