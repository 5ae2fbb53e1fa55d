import { narrate } from '@hoptac/core/plan';
import type { CalendarDate } from '@hoptac/core/time';
import { yearReports } from './year-reports';

/** `node dist/print.js` prints the year; `node dist/print.js 2024-06-30` judges it by the plan as it was known that day. */
const [knownOn] = process.argv.slice(2) as CalendarDate[];
for (const { name, report } of yearReports(knownOn))
  process.stdout.write(`# ${name}\n\n${narrate(report).text}\n\n`);
